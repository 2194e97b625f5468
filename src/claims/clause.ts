import { perSentence } from '../core/per-sentence.ts'
import type { Phrase, Sentence, Token } from '../core/sentence.ts'
import { subordinators } from '../lang/en/grammar.ts'
import { speechVerbs } from '../lang/en/speech.ts'
import { governingVerb, isInObject, isInSubject } from './governing-verb.ts'

/** A stretch of a sentence around one verb group; token indices, inclusive. */
export interface Clause {
  readonly first: number
  readonly last: number
  readonly verb: Phrase | null
}

const hardBreak = /[;:()[\]–—]|\s-\s|,["”]|["“]/u

/** Does a new clause begin at this token? */
const opensClause = (tokens: readonly Token[], i: number, verbsFrom: (i: number) => boolean): boolean => {
  const token = tokens[i]
  const previous = tokens[i - 1]
  if (!token || !previous) return false
  if (hardBreak.test(previous.after)) return true
  if (subordinators.has(token.normal) && verbsFrom(i)) return true
  const comma = previous.after.includes(',')
  if (comma && (token.tags.has('Gerund') || token.tags.has('PastTense'))) return true
  if ((token.normal === 'and' || token.normal === 'but' || token.normal === 'as') && verbsFrom(i)) return true
  return comma && verbsFrom(i)
}

/** First tokens of the clauses: after subordinators, hard punctuation, and commas or "and" before a new verb. */
const clauseStarts = (sentence: Sentence, verbs: readonly Phrase[]): readonly number[] => {
  const { tokens } = sentence
  // A boundary only where a verb follows before the next comma: "Smith, the mayor, and Lee, his aide, left".
  const nextComma = new Array<number>(tokens.length).fill(tokens.length)
  for (let i = tokens.length - 2; i >= 0; i--)
    nextComma[i] = /[,;:()–—]/u.test(tokens[i]?.after ?? '') ? i : (nextComma[i + 1] ?? tokens.length)
  const verbsFrom = (i: number): boolean =>
    verbs.some(v => v.first >= i && v.first <= i + 8 && v.head <= (nextComma[i] ?? 0))
  return tokens.flatMap((_, i) => (i === 0 || opensClause(tokens, i, verbsFrom) ? [i] : []))
}

/** The verb that governs a token: the nearest one before it in the clause, else the first one after it. */
const governing = (verbs: readonly Phrase[], first: number, last: number, token: number): Phrase | null => {
  const own = verbs.filter(v => v.head >= first && v.head <= last)
  return (
    own.find(v => v.first <= token && token <= v.last) ?? own.findLast(v => v.last < token) ?? own[0] ?? null
  )
}

/** The verb groups of a sentence, those that are no verbs of speech, and where its clauses start. */
const clausesOf = perSentence(sentence => {
  const { tokens, phrases } = sentence
  const verbs = phrases.filter(p => p.type === 'verb')
  return {
    verbs,
    // "according to", "following the fire": such forms are prepositions.
    telling: verbs.filter(
      v => !speechVerbs.has(tokens[v.head]?.lemma ?? '') && sentence.tree.relations[v.head] !== 'case',
    ),
    starts: clauseStarts(sentence, verbs),
  }
})

/**
 * The clause a token stands in, with the verb that governs the token. A clause without a verb of its own
 * borrows the one before it, or the one after it. Verbs that only report who said so do not govern.
 *
 * @param told the verb that governs the token, where it is known
 */
export const clauseAround = (sentence: Sentence, token: number, told: number | null = null): Clause => {
  const { tokens } = sentence
  const { verbs, telling, starts } = clausesOf(sentence)
  const at = starts.findLastIndex(start => start <= token)
  const rangeOf = (k: number): readonly [number, number] => [
    starts[k] ?? 0,
    (starts[k + 1] ?? tokens.length) - 1,
  ]
  const [first, last] = rangeOf(Math.max(0, at))
  const own = verbs.find(v => v.first <= token && token <= v.last)
  const above = told ?? (own ? -1 : governingVerb(sentence, token))
  // "as several neighbours shouted to them", "claimed 25 lives": who speaks is what a verb of speech tells of, and a thing done.
  const isOwn =
    (above > token && isInSubject(sentence, token, above)) ||
    (above >= 0 && above < token && isInObject(sentence, token, above))
  const isBeside = !verbs.some(v => v.head < token && v.head > (above < token ? above : first - 1))
  const governors = told !== null || (isOwn && isBeside) ? verbs : telling
  const governs = above < 0 ? undefined : governors.find(v => v.first <= above && above <= v.last)
  // A verb behind the token is its own only where it says something of it, or none stands before it in the clause.
  const isLate =
    told === null && governs !== undefined && governs.first > token && !isInSubject(sentence, token, above)
  if (governs && !(isLate && telling.some(v => v.head >= first && v.last < token))) {
    const [from, until] = rangeOf(
      Math.max(
        0,
        starts.findLastIndex(start => start <= governs.head),
      ),
    )
    // "marched destroying shops", "agreed to send two": of the verbs of a group the one that the token depends on.
    const head = tokens[above]?.pos === 'verb' ? above : governs.head
    return { first: Math.min(first, from), last: Math.max(last, until), verb: { ...governs, head } }
  }
  const verb = own ?? governing(telling, first, last, token)
  if (verb) return { first, last, verb }
  const before = telling.findLast(v => v.last < first)
  const lender = before ?? telling.find(v => v.first > last)
  if (!lender) return { first, last, verb: null }
  const [lent, until] = rangeOf(starts.findLastIndex(start => start <= lender.head))
  return { first: Math.min(first, lent), last: Math.max(last, until), verb: lender }
}
