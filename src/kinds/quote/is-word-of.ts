import type { QuoteValue } from '../../core/value.ts'
import { tellingStems } from '../../text/wording/compare-wordings.ts'
import { unitsOf } from '../../text/wording/units-of.ts'

/** Does a quote hold one telling word alone, and no denial: "anachronistic", "It's sexist"? "No comment" is anybody's. */
export const isOneWord = (words: readonly string[]): boolean =>
  tellingStems(words).length === 1 && unitsOf(words).every(({ role }) => role !== 'negation')

/**
 * Do both articles quote one telling word of one speaker: "exhilarated" in both, or “sexist” and “It is sexist to print this”? That
 * two newsrooms pick the same word says that it is the same utterance.
 */
export const isWordOf = (a: QuoteValue, b: QuoteValue): boolean => {
  if (a.person === null || a.person !== b.person) return false
  const [left, right] = [tellingStems(a.words.split(' ')), tellingStems(b.words.split(' '))]
  const [one, other] = left.length <= right.length ? [left, right] : [right, left]
  return one.length === 1 && other.includes(one[0] ?? '')
}
