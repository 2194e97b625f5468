import type { Comparison } from '../../core/comparison.ts'
import type { QuoteValue } from '../../core/value.ts'
import { wordDifference } from '../../text/word-difference.ts'

/** Share of words two quotes must have in common, in order, to be one utterance. */
const sameUtterance = 0.7

/** The same where one of the speakers is not known by name: then the words alone must tell. */
const sameWording = { likeness: 0.75, words: 8 }

const negation = /^(?:not|never|no|none|nobody|nothing|neither|hardly)$/u

/** "we will not close it", "we will close it": a word within the quote turns it round, so neither is an excerpt. */
const isTurned = (a: QuoteValue, b: QuoteValue, others: readonly string[]): boolean =>
  others.some(word => negation.test(word)) &&
  !` ${a.words} `.includes(` ${b.words} `) &&
  !` ${b.words} `.includes(` ${a.words} `)

/** May two quotes be one utterance: of one speaker, or so much alike that it hardly matters whose they are? */
const isOneSpeaker = (a: QuoteValue, b: QuoteValue, likeness: number): boolean => {
  if (a.person !== null && b.person !== null) return a.person === b.person
  const isLong = [a, b].every(({ words }) => words.split(' ').length >= sameWording.words)
  return (a.person ?? b.person) !== null && isLong && likeness >= sameWording.likeness
}

/**
 * Quotes of one speaker: word for word the same, one an excerpt of the other, or with other words in the same
 * place. Quotes of different speakers, or of other words altogether, have nothing to do with each other.
 */
export const compareQuotes = (a: QuoteValue, b: QuoteValue): Comparison => {
  const difference = wordDifference(a.words.split(' '), b.words.split(' '))
  const args = { left: difference.left.join(' '), right: difference.right.join(' ') }
  if (!isOneSpeaker(a, b, difference.likeness))
    return { verdict: 'unrelated', reason: { code: 'quote-words', args }, confidence: 1 }
  if (a.words === b.words)
    return { verdict: 'agreement', reason: { code: 'quote-same', args: {} }, confidence: 1 }
  if (a.words.replaceAll(/[ '-]/gu, '') === b.words.replaceAll(/[ '-]/gu, ''))
    return { verdict: 'notation', reason: { code: 'quote-punctuation', args }, confidence: 1 }
  const isExcerpt = difference.left.length === 0 || difference.right.length === 0
  if (isExcerpt && isTurned(a, b, [...difference.left, ...difference.right]))
    return { verdict: 'contradiction', reason: { code: 'quote-words', args }, confidence: 0.7 }
  if (isExcerpt) return { verdict: 'compatible', reason: { code: 'quote-excerpt', args }, confidence: 0.9 }
  if (difference.likeness < sameUtterance)
    return { verdict: 'unrelated', reason: { code: 'quote-words', args }, confidence: 1 }
  return { verdict: 'contradiction', reason: { code: 'quote-words', args }, confidence: 0.7 }
}
