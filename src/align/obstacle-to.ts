import { kindOf } from '../kinds/index.ts'
import { countOthers } from './count-others.ts'
import { type Fact, firstClaims } from './fact.ts'
import type { Outcome } from './outcome.ts'
import type { ScoredPair } from './score-pairs.ts'
import { firm } from './threshold.ts'

/** Can both values be true of one thing, and not only because one of them says next to nothing? */
const goTogether = (x: Fact, y: Fact): boolean => {
  const { verdict, confidence } = kindOf(x.kind).compare(x.value, y.value)
  return verdict === 'agreement' || verdict === 'notation' || (verdict === 'compatible' && confidence >= 0.5)
}

/** The first two facts, one of each side, for which something holds. */
const findPair = (
  left: readonly Fact[],
  right: readonly Fact[],
  holds: (x: Fact, y: Fact) => boolean,
): readonly [Fact, Fact] | null => {
  for (const x of left) for (const y of right) if (holds(x, y)) return [x, y]
  return null
}

/**
 * What keeps two groups from becoming one. An article may state one fact twice, loosely and exactly ("in December", "on
 * Dec. 27"), but not two values of it. Groups that agree must agree throughout: "Friday" goes with both "Dec. 27" and
 * "19 January", which do not.
 */
export const obstacleTo = (
  left: readonly Fact[],
  right: readonly Fact[],
  pair: ScoredPair,
): Outcome | null => {
  const isConflict = pair.comparison.verdict === 'contradiction'
  const { aboutWords, compare } = kindOf(pair.a.kind)
  // An article may break in two what the other quotes in one: the parts have nothing to do with each other.
  const isOther = (x: Fact, y: Fact): boolean =>
    aboutWords !== undefined && compare(x.value, y.value).verdict === 'unrelated'
  if (isConflict || pair.score < firm) {
    const by = findPair(left, right, (x, y) => x.articleId === y.articleId && !isOther(x, y))
    if (by) return { code: 'taken', by }
  }
  const beside = findPair(left, right, (x, y) =>
    firstClaims(x).some(a => firstClaims(y).some(b => countOthers(a, b))),
  )
  if (beside) return { code: 'taken', by: beside }
  const between = isConflict ? null : findPair(left, right, (x, y) => !goTogether(x, y) && !isOther(x, y))
  return between && { code: 'group-disagrees', between }
}
