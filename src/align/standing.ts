import type { Comparison } from '../core/comparison.ts'
import { groupBy } from '../core/group-by.ts'
import type { Fact } from './fact.ts'
import type { Standing } from './features.ts'

/** Two facts of two articles. */
export interface Pair {
  readonly a: Fact
  readonly b: Fact
}

/** Two facts of two articles, and how alike their passages are, from 0 to 1. */
export interface NearPair extends Pair {
  readonly near: number
}

/** Two facts of two articles, and how their values compare. */
export interface Compared extends Pair {
  readonly comparison: Comparison
}

/** A number for each fact and article, by its id. */
type Tally = ReadonlyMap<Fact, ReadonlyMap<number, number>>

/** Goes through the pairs from both sides. */
const tally = <P extends Pair>(pairs: readonly P[], add: (before: number, pair: P) => number): Tally => {
  const found = new Map<Fact, Map<number, number>>()
  for (const pair of pairs)
    for (const [fact, { articleId }] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      const row = found.get(fact) ?? new Map<number, number>()
      found.set(fact, row.set(articleId, add(row.get(articleId) ?? 0, pair)))
    }
  return found
}

const lookUp = (found: Tally, fact: Fact, articleId: number): number => found.get(fact)?.get(articleId) ?? 0

/** Is each of two values the only one of its article that can be true together with the other? Half for one of them. */
export const soleOf = (compatible: readonly Pair[]): ((a: Fact, b: Fact) => number) => {
  const partners = tally(compatible, before => before + 1)
  const isSole = (fact: Fact, articleId: number): number => Number(lookUp(partners, fact, articleId) === 1)
  return (a, b) => (isSole(a, b.articleId) + isSole(b, a.articleId)) / 2
}

/**
 * How much more alike the passages of two facts are than those of either one's best rival, from -1 to 1.
 */
export const marginOf = (pairs: readonly NearPair[]): ((a: Fact, b: Fact, near: number) => number) => {
  /** How alike the passages of a fact and of its two best partners in an article are. */
  const best = new Map<Fact, Map<number, readonly [number, number]>>()
  for (const { a, b, near } of pairs)
    for (const [fact, { articleId }] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = best.get(fact) ?? new Map<number, readonly [number, number]>()
      const [first, second] = row.get(articleId) ?? [0, 0]
      best.set(fact, row.set(articleId, near > first ? [near, first] : [first, Math.max(second, near)]))
    }
  const rivalOf = (fact: Fact, articleId: number, own: number): number => {
    const [first, second] = best.get(fact)?.get(articleId) ?? [0, 0]
    return own < first ? first : second
  }
  return (a, b, near) => near - Math.max(rivalOf(a, b.articleId, near), rivalOf(b, a.articleId, near))
}

/** How few values of one sort two articles state: 1 where each states one, a half where both state two. */
export const scarceOf = (facts: readonly Fact[]): ((a: Fact, b: Fact) => number) => {
  const keyOf = ({ articleId, value }: Fact): string =>
    `${articleId} ${value.type === 'figure' ? value.dimension : value.type}`
  const counts = groupBy(facts, keyOf)
  const countOf = (fact: Fact): number => counts.get(keyOf(fact))?.length ?? 1
  return (a, b) => 1 / Math.sqrt(countOf(a) * countOf(b))
}

/**
 * Whether a value of two facts that conflict is stated by the other article as well, and how alike the passages are in which
 * the two state it.
 *
 * @param equal pairs of facts whose values account for each other
 */
export const explainedBy = (
  equal: readonly NearPair[],
): ((a: Fact, b: Fact) => Pick<Standing, 'explained' | 'restated'>) => {
  const best = tally(equal, (before, { near }) => Math.max(before, near))
  const known = (fact: Fact, articleId: number): boolean => best.get(fact)?.has(articleId) ?? false
  return (a, b) => ({
    explained: Math.max(lookUp(best, a, b.articleId), lookUp(best, b, a.articleId)),
    restated: Number(known(a, b.articleId) || known(b, a.articleId)),
  })
}
