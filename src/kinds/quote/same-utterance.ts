import type { QuoteValue } from '../../core/value.ts'
import { compareWordings } from '../../text/wording/compare-wordings.ts'

/** Telling words in common beyond which more say nothing more. */
const plenty = 8

/**
 * How likely two quotes are of one utterance, from 0 to 1: by the telling words that both have in one order, their share of
 * the stretch and of the shorter quote, the speaker, and what was said around.
 */
export const sameUtterance = (a: QuoteValue, b: QuoteValue, around: number): number => {
  const { shared, coverage, likeness, gaps, isExcerpt, isDivergent } = compareWordings(
    a.words.split(' '),
    b.words.split(' '),
  )
  const isOneSpeaker = a.person !== null && a.person === b.person
  // "The combination will create …", "together we intend to create …": what only begins or ends otherwise is often another.
  const wrong = gaps.filter(({ kind }) => kind === 'replaced' || kind === 'dropped')
  const isByEnd = wrong.some(({ isAtEnd }) => isAtEnd)
  // From the first word to the last they are one but for one place.
  const isWhole = !isExcerpt && !isDivergent && wrong.length === 1
  const sum =
    -6 +
    0.5 * Math.min(shared, plenty) +
    3 * coverage +
    2.5 * likeness +
    0.7 * Number(isOneSpeaker) +
    0.8 * around +
    0.8 * Number(isWhole) -
    Number(isByEnd) -
    // Words that differ all over are those of two translators.
    0.8 * Math.max(0, wrong.length - 1)
  return 1 / (1 + Math.exp(-sum))
}
