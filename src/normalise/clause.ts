import type { Phrase, Sentence, Token } from '../core/sentence.ts'
import { speechVerbs } from '../text/speech-verbs.ts'

/** A stretch of a sentence around one verb group; token indices, inclusive. */
export interface Clause {
  readonly first: number
  readonly last: number
  readonly verb: Phrase | null
}

const subordinators = new Set(
  'when while after before because although though unless until if whether who which whom whose where that'.split(
    ' ',
  ),
)

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

/** Cuts a sentence into clauses at subordinators, hard punctuation, and commas or "and" before a new verb. */
const clausesOf = (sentence: Sentence): readonly Clause[] => {
  const { tokens, phrases } = sentence
  const verbs = phrases.filter(p => p.type === 'verb')
  // A boundary only where a verb follows before the next comma: "Smith, the mayor, and Lee, his aide, left".
  const nextComma = new Array<number>(tokens.length).fill(tokens.length)
  for (let i = tokens.length - 2; i >= 0; i--)
    nextComma[i] = /[,;:()–—]/u.test(tokens[i]?.after ?? '') ? i : (nextComma[i + 1] ?? tokens.length)
  const verbsFrom = (i: number): boolean =>
    verbs.some(v => v.first >= i && v.first <= i + 8 && v.head <= (nextComma[i] ?? 0))
  const starts = tokens.flatMap((_, i) => (i === 0 || opensClause(tokens, i, verbsFrom) ? [i] : []))
  return starts.map((first, k) => {
    const last = (starts[k + 1] ?? tokens.length) - 1
    return { first, last, verb: verbs.find(v => v.head >= first && v.head <= last) ?? null }
  })
}

const isSpeech = (sentence: Sentence, clause: Clause): boolean =>
  clause.verb !== null && speechVerbs.has(sentence.tokens[clause.verb.head]?.lemma ?? '')

/**
 * The clause a token stands in. A clause without a verb of its own borrows the one before it, or the one
 * after it, unless that only reports who said so ("…, police said").
 */
export const clauseAround = (sentence: Sentence, token: number): Clause => {
  const clauses = clausesOf(sentence)
  const at = clauses.findIndex(c => c.first <= token && token <= c.last)
  const own = clauses[at] ?? { first: 0, last: sentence.tokens.length - 1, verb: null }
  if (own.verb) return own
  const lender =
    clauses.slice(0, at).findLast(c => c.verb && !isSpeech(sentence, c)) ??
    clauses.slice(at + 1).find(c => c.verb && !isSpeech(sentence, c))
  return lender
    ? { first: Math.min(own.first, lender.first), last: Math.max(own.last, lender.last), verb: lender.verb }
    : own
}
