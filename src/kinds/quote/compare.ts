import type { Comparison } from '../../core/comparison.ts'
import type { QuoteValue } from '../../core/value.ts'
import { wordDifference } from '../../text/word-difference.ts'

/** Share of words two quotes must have in common, in order, to be one utterance. */
const sameUtterance = 0.7

/**
 * Quotes of one speaker: word for word the same, one an excerpt of the other, or with other words in the same
 * place. Quotes of different speakers, or of other words altogether, have nothing to do with each other.
 */
export const compareQuotes = (a: QuoteValue, b: QuoteValue): Comparison => {
  const difference = wordDifference(a.words.split(' '), b.words.split(' '))
  const args = { left: difference.left.join(' '), right: difference.right.join(' ') }
  if (a.person === null || a.person !== b.person)
    return { verdict: 'unrelated', reason: { code: 'quote-words', args }, confidence: 1 }
  if (a.words === b.words)
    return { verdict: 'agreement', reason: { code: 'quote-same', args: {} }, confidence: 1 }
  if (a.words.replaceAll(/[ '-]/gu, '') === b.words.replaceAll(/[ '-]/gu, ''))
    return { verdict: 'notation', reason: { code: 'quote-punctuation', args }, confidence: 1 }
  const isExcerpt = difference.left.length === 0 || difference.right.length === 0
  if (isExcerpt) return { verdict: 'compatible', reason: { code: 'quote-excerpt', args }, confidence: 0.9 }
  if (difference.likeness < sameUtterance)
    return { verdict: 'unrelated', reason: { code: 'quote-words', args }, confidence: 1 }
  return { verdict: 'contradiction', reason: { code: 'quote-words', args }, confidence: 0.7 }
}
