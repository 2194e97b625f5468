import type { Fact, Pair } from './fact.ts'
import { firm } from './threshold.ts'

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
 * How well the values of two facts that conflict are accounted for by equal ones.
 *
 * @param matches the pairs that can both be true, with the likelihood that they are about one thing
 */
export const explainedBy = (
  matches: readonly (Pair & { readonly score: number })[],
): ((a: Fact, b: Fact) => number) => {
  const best = tally(
    matches.filter(({ score }) => score >= firm),
    (before, { score }) => Math.max(before, score),
  )
  return (a, b) => Math.max(lookUp(best, a, b.articleId), lookUp(best, b, a.articleId))
}
