import type { Comparison } from '../core/comparison.ts'
import type { ReasonCode } from '../core/reason.ts'
import type { Verdict } from '../core/verdict.ts'
import { kindOf } from '../kinds/index.ts'
import { compareUpdated, type PublishedOf } from './updated.ts'
import { sourcesOf, type ValueClass } from './value-classes.ts'

/** Two classes of values and how they compare. */
export interface ClassPair {
  readonly a: ValueClass
  readonly b: ValueClass
  readonly comparison: Comparison
}

const isSubset = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].every(x => b.has(x))

/** Does every article that states one of two values state the other as well? Takes the articles by their ids. */
export const statesBoth = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  isSubset(a, b) || isSubset(b, a)

const compareClasses = (a: ValueClass, b: ValueClass, publishedOf: PublishedOf): Comparison => {
  const plain = kindOf(a[0].kind).compare(a[0].value, b[0].value)
  const updated = plain.verdict === 'contradiction' ? compareUpdated(a, b, publishedOf) : null
  return updated ?? plain
}

/** A name that an article writes in two ways is wrong in one of them, whoever else writes it so. */
const excusesNothing: ReadonlySet<ReasonCode> = new Set(['name-likely-typo'])

/** Is a conflict none because every article with one of the values has the other as well? */
export const isExcused = ({ verdict, reason, isPart }: Comparison, isOneSided: boolean): boolean =>
  isOneSided && verdict !== 'compatible' && !isPart && !excusesNothing.has(reason.code)

/**
 * Every pair of classes that two sources differ in. An article that states both values contradicts no other that
 * states one of them, but may well be the more exact of the two.
 */
export const classPairs = (
  classes: readonly ValueClass[],
  publishedOf: PublishedOf,
): readonly ClassPair[] => {
  const sided = classes.map(claims => ({ claims, sources: sourcesOf(claims) }))
  return sided.flatMap((left, i) =>
    sided.slice(i + 1).flatMap((right): ClassPair[] => {
      const isOneSided = statesBoth(left.sources, right.sources)
      if (isOneSided && new Set([...left.sources, ...right.sources]).size < 2) return []
      const [a, b] = [left.claims, right.claims]
      const comparison = compareClasses(a, b, publishedOf)
      return isExcused(comparison, isOneSided) ? [] : [{ a, b, comparison }]
    }),
  )
}

/** The surest pair of a verdict. */
export const strongest = (pairs: readonly ClassPair[], verdict: Verdict): ClassPair | undefined =>
  pairs
    .filter(pair => pair.comparison.verdict === verdict)
    .reduce<ClassPair | undefined>(
      (best, pair) => (!best || pair.comparison.confidence > best.comparison.confidence ? pair : best),
      undefined,
    )
