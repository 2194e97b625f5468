import type { Phrase, Sentence, Token } from '../../core/sentence.ts'
import { speechVerbs } from '../../text/speech-verbs.ts'

/** Token indices of a verb's subject and object, heads first. */
export interface Arguments {
  readonly subject: readonly number[]
  readonly object: readonly number[]
}

const auxiliaries = new Set('has have had is was were are be been did does do will would'.split(' '))

/** Words that end what hangs on a verb. */
const breakers = /^(?:when|as|after|before|while|and|but|or|because|if|until|since|that|who|which)$/u

const isAdjunct = (tokens: readonly Token[], phrase: Phrase): boolean =>
  tokens[phrase.first - 1]?.pos === 'preposition' || tokens[phrase.first - 1]?.normal === 'of'

/** The words of a noun phrase, its head first, without auxiliaries that the tagger took for nouns. */
const wordsOf = (tokens: readonly Token[], phrase: Phrase): readonly number[] => {
  const all = Array.from({ length: phrase.last - phrase.first + 1 }, (_, i) => phrase.first + i)
  // "the sign | 10 minutes earlier": a number behind a noun opens another phrase.
  const cut = all.findIndex((i, k) => k > 0 && tokens[i]?.pos === 'number' && tokens[i - 1]?.pos === 'noun')
  const kept = all.slice(0, cut < 0 ? undefined : cut).filter(i => !auxiliaries.has(tokens[i]?.normal ?? ''))
  const head = kept.findLast(i => i <= phrase.head) ?? phrase.head
  return [head, ...kept.filter(i => i !== head)]
}

const endsClause = (token: Token | undefined): boolean => /[;:()[\]–—]|\s-\s/u.test(token?.after ?? '')

const isCoordinated = (tokens: readonly Token[], first: number): boolean =>
  /^(?:and|but|or|then)$/u.test(tokens[first - 1]?.normal ?? '') ||
  /^(?:and|but|or|then)$/u.test(tokens[first]?.normal ?? '')

/** "An amendment that would have scrapped the tax | was voted down": what stands before the relative clause. */
const beforeRelative = (sentence: Sentence, before: readonly Phrase[], first: number): Phrase | null => {
  const { tokens } = sentence
  for (const verb of before
    .filter(p => p.type === 'verb')
    .slice(-3)
    .reverse()) {
    if (tokens.slice(verb.first, first).some(t => /[,;:–—]/u.test(t.after))) return null
    const pronoun = tokens[verb.first - 1]
    if (/^(?:who|which|that)$/u.test(pronoun?.normal ?? ''))
      return before.findLast(p => p.type === 'noun' && p.last === verb.first - 2) ?? null
  }
  return null
}

/** The noun phrase a verb group says something of; coordinated verbs share theirs. */
const subjectPhrase = (sentence: Sentence, first: number, depth = 0): Phrase | null => {
  const { tokens, phrases } = sentence
  const before = phrases.filter(p => p.last < first)
  const verb = before.findLast(p => p.type === 'verb')
  const nouns = before.filter(p => p.type === 'noun' && p.first > (verb?.last ?? -1))
  const shared = () => (verb && depth < 4 ? subjectPhrase(sentence, verb.first, depth + 1) : null)
  if (isCoordinated(tokens, first)) return shared() ?? nouns.findLast(p => !isAdjunct(tokens, p)) ?? null
  const relative = (p: Phrase) => /^(?:who|which|that|whom)$/u.test(tokens[p.head]?.normal ?? '')
  const modified = beforeRelative(sentence, before, first)
  if (modified) return modified
  const own = nouns.findLast(p => !isAdjunct(tokens, p) && !relative(p))
  // "who rejected", "which fell": what stands before the pronoun, whatever it hangs on.
  const pronoun = /^(?:who|which|that)$/u.test(tokens[first - 1]?.normal ?? '')
  if (pronoun) return before.findLast(p => p.type === 'noun' && !relative(p)) ?? null
  return own ?? shared()
}

/** "said it would", "disclosed that it had": who says so is who is meant. */
const antecedent = (sentence: Sentence, phrase: Phrase): readonly number[] => {
  const { tokens, phrases } = sentence
  const stands = /^(?:it|they)$/u.test(tokens[phrase.head]?.normal ?? '')
  const owns = tokens.slice(phrase.first, phrase.last + 1).some(t => /^(?:its|their)$/u.test(t.normal))
  if (!stands && !owns) return []
  const told = phrases.findLast(
    p => p.type === 'verb' && p.last < phrase.first && speechVerbs.has(tokens[p.head]?.lemma ?? ''),
  )
  if (!told) return []
  const sayers = phrases.filter(p => p.type === 'noun' && p.last < told.first && !isAdjunct(tokens, p))
  return sayers.flatMap(p => wordsOf(tokens, p))
}

/** The object behind a verb group and what hangs on it: "a state | of emergency". */
const objectWords = (sentence: Sentence, last: number): readonly number[] => {
  const { tokens, phrases } = sentence
  const words: number[] = []
  let at = last
  for (const phrase of phrases) {
    if (phrase.last <= last) continue
    const gap = tokens.slice(at + 1, phrase.first)
    if (gap.some(t => breakers.test(t.normal))) break
    if (phrase.type === 'verb' || endsClause(tokens[at]) || gap.length > 2) break
    const linked = words.length === 0 || gap.some(t => /^(?:of|for|on|over|to|with)$/u.test(t.normal))
    if (!linked || tokens[at]?.after.includes(',')) break
    words.push(...wordsOf(tokens, phrase).filter(i => i > last))
    at = phrase.last
  }
  return words
}

/** Reads what stands before and behind a verb group. */
export const readArguments = (sentence: Sentence, first: number, last: number): Arguments => {
  const phrase = subjectPhrase(sentence, first)
  const subject = phrase ? wordsOf(sentence.tokens, phrase) : []
  return {
    subject: phrase ? [...subject, ...antecedent(sentence, phrase)] : [],
    object: objectWords(sentence, last),
  }
}
