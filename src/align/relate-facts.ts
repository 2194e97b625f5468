import type { Claim } from '../core/claim.ts'
import type { Comparison } from '../core/comparison.ts'
import { kindOf } from '../kinds/index.ts'
import type { Fact } from './fact.ts'
import type { Background } from './features.ts'
import { type AlignContext, type Relation, relateClaims } from './relate-claims.ts'

/** How the subjects of two facts stand to each other: as the best of their claims do. */
export interface FactRelation {
  readonly relation: Relation
  /** The claims that stand so. */
  readonly through: readonly [Claim, Claim]
}

/** Is a fact put together with others by weighing what is said of both, and not by its own words or its topic? */
const isWeighed = ({ kind }: Fact): boolean => !kindOf(kind).aboutWords && !kindOf(kind).sameTopic

/** Claims of a fact that are related, the first ones: a long article may say "two" a thousand times. */
const mostClaims = 8

/** How alike the passages of two claims are, from 0 to 1. */
const nearness = (a: Claim, b: Claim, { passages }: Background): number => {
  const { passage, slot } = passages(a, b)
  return (passage + slot) / 2
}

/** How alike the passages of two facts are, from 0 to 1: as the most alike of their claims' are. */
export const nearnessOf = (a: Fact, b: Fact, background: Background): number => {
  if (!isWeighed(a)) return 0
  let best = 0
  for (const x of a.claims.slice(0, mostClaims))
    for (const y of b.claims.slice(0, mostClaims)) best = Math.max(best, nearness(x, y, background))
  return best
}

/**
 * How the claims of two facts are related, whose values compare so, each with each.
 *
 * @public for the training of the linker
 */
export const relationsOf = (
  a: Fact,
  b: Fact,
  comparison: Comparison,
  context: AlignContext,
): readonly FactRelation[] => {
  const standing = context.standing(a, b, comparison)
  return a.claims.slice(0, mostClaims).flatMap(x =>
    b.claims.slice(0, mostClaims).map(y => ({
      relation: relateClaims(x, y, comparison, context, standing),
      through: [x, y] as const,
    })),
  )
}

/** Relates two facts whose values compare so: the claims that are most likely about one thing speak for them. */
export const relateFacts = (a: Fact, b: Fact, comparison: Comparison, context: AlignContext): FactRelation =>
  relationsOf(a, b, comparison, context).reduce((best, other) =>
    other.relation.score > best.relation.score ? other : best,
  )
