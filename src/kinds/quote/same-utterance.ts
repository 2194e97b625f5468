import type { QuoteValue } from '../../core/value.ts'
import { compareWordings } from '../../text/wording/compare-wordings.ts'
import { isOneSentence } from './is-one-sentence.ts'
import { isWordOf } from './is-word-of.ts'

/** Telling words in common beyond which more say nothing more. */
const plenty = 8

/** How sure it is that one telling word of one speaker is quoted twice. */
const certain = 0.8

/**
 * How likely two quotes are of one utterance, from 0 to 1: by the telling words that both have in one order, their share of
 * the stretch and of the shorter quote, the speaker, and what was said around.
 */
export const sameUtterance = (a: QuoteValue, b: QuoteValue, around: number): number => {
  if (isWordOf(a, b)) return certain
  const wording = compareWordings(a.words.split(' '), b.words.split(' '))
  const { shared, coverage, likeness, gaps, isExcerpt, isDivergent } = wording
  const isOneSpeaker = a.person !== null && a.person === b.person
  // "The combination will create …", "together we intend to create …": what only begins or ends otherwise is often another.
  const wrong = gaps.filter(({ kind }) => kind === 'replaced' || kind === 'dropped')
  const isOne = isOneSentence(wording)
  const isByEnd = !isOne && wrong.some(({ isAtEnd }) => isAtEnd)
  // From the first word to the last they are one but for one place; at an end, for one word.
  const isWhole =
    isOne ||
    (!isExcerpt &&
      !isDivergent &&
      wrong.length === 1 &&
      wrong.every(({ isAtEnd, left, right }) => !isAtEnd || (left.length === 1 && right.length === 1)))
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
    0.8 * (isOne ? 0 : Math.max(0, wrong.length - 1))
  return 1 / (1 + Math.exp(-sum))
}
