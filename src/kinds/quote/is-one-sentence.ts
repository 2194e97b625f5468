import type { WordingComparison } from '../../text/wording/compare-wordings.ts'

/** Words that both have for each in which they differ, most that differ in one place, and fewest that both have in all. */
const [sharedForEach, longest, fewest] = [2, 3, 7]

/**
 * Are two wordings one sentence from the first word to the last, but for as many words of one as of the other in some places:
 * "I had been meaning to use the left one more", "… the right one less"?
 */
export const isOneSentence = ({ gaps, sharedWords, isExcerpt, isDivergent }: WordingComparison): boolean => {
  const wrong = gaps.filter(({ kind }) => kind === 'replaced' || kind === 'dropped')
  const areParallel = wrong.every(({ left, right }) => left.length === right.length && left.length <= longest)
  const differing = wrong.reduce((sum, { left }) => sum + left.length, 0)
  const least = Math.max(fewest, sharedForEach * differing)
  return !isExcerpt && !isDivergent && areParallel && sharedWords >= least
}
