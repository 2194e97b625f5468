import { areEqual } from '../core/comparison.ts'
import type { Compared, Fact } from './fact.ts'

/** How the values of two facts stand among all amounts of their sort. */
export interface Rivalry {
  /** Does the article of one of them state the other's value as well? */
  readonly isEqualStated: boolean
  /** How many other amounts of the sort each of their articles has that the other article does not have. */
  readonly rivals: readonly [number, number]
}

/** Dimension of an amount, and for a measure its unit. */
const sortOf = ({ value }: Fact): string => {
  if (value.type !== 'figure') return ''
  return value.dimension === 'count' ? 'count' : `${value.dimension} ${value.unit}`
}

/**
 * Makes a function that tells how two facts stand among those of their articles. What was counted of two articles is kept.
 *
 * @param compatible the pairs that can both be true
 */
export const rivalryOf = (
  facts: readonly Fact[],
  compatible: readonly Compared[],
): ((a: Fact, b: Fact) => Rivalry) => {
  const equals = new Map<Fact, Set<number>>()
  for (const { a, b, comparison } of compatible)
    if (areEqual(comparison))
      for (const [fact, { articleId }] of [
        [a, b],
        [b, a],
      ] as const)
        equals.set(fact, (equals.get(fact) ?? new Set<number>()).add(articleId))
  const hasEqual = (fact: Fact, articleId: number): boolean => equals.get(fact)?.has(articleId) ?? false
  const bySort = new Map<string, Fact[]>()
  for (const fact of facts) {
    const key = `${fact.articleId} ${sortOf(fact)}`
    const own = bySort.get(key)
    if (own) own.push(fact)
    else bySort.set(key, [fact])
  }
  const counted = new Map<string, number>()
  const rivalsOf = (fact: Fact, articleId: number): number => {
    const sort = `${fact.articleId} ${sortOf(fact)}`
    const key = `${sort} ${articleId}`
    const open = counted.get(key) ?? (bySort.get(sort) ?? []).filter(one => !hasEqual(one, articleId)).length
    counted.set(key, open)
    return open - Number(!hasEqual(fact, articleId))
  }
  return (a, b) => ({
    isEqualStated: hasEqual(a, b.articleId) || hasEqual(b, a.articleId),
    rivals: [rivalsOf(a, b.articleId), rivalsOf(b, a.articleId)],
  })
}
