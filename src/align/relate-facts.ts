import type { Claim } from '../core/claim.ts'
import type { Comparison } from '../core/comparison.ts'
import { kindOf } from '../kinds/index.ts'
import type { Fact } from './fact.ts'
import type { Background } from './features.ts'
import { type AlignContext, type Relation, relateClaims } from './relate-claims.ts'
import { firmLimit, limitsOf } from './same-scope.ts'

/** How the subjects of two facts stand to each other: as the best of their claims do. */
export interface FactRelation {
  readonly relation: Relation
  /** The claims that stand so. */
  readonly through: readonly [Claim, Claim]
  /** What the relation's score counts for, from 0 to 1. */
  readonly trust: number
}

/** Is a fact put together with others by weighing what is said of both, and not by its own words or its topic? */
export const isWeighed = ({ kind }: Fact): boolean => !kindOf(kind).aboutWords && !kindOf(kind).sameTopic

/** Claims of a fact that are related, the first ones: a long article may say "two" a thousand times. */
const mostClaims = 8

/** How alike the passages of two claims are, from 0 to 1. */
const nearness = (a: Claim, b: Claim, { passages }: Background): number => {
  const { passage, slot } = passages(a, b)
  return (passage + slot) / 2
}

/**
 * The claims by which two facts are weighed: of those that no limit keeps apart, the two in the most alike passages.
 * "Kills 9" in the headline says less than "nine people were killed when the hall" further down.
 */
const throughOf = (
  a: Fact,
  b: Fact,
  isConflict: boolean,
  background: Background,
): readonly [Claim, Claim] => {
  let best: readonly [Claim, Claim] = [a.claims[0], b.claims[0]]
  if (a.claims.length === 1 && b.claims.length === 1) return best
  let most = -1
  for (const x of a.claims.slice(0, mostClaims))
    for (const y of b.claims.slice(0, mostClaims)) {
      const isKept = isConflict && firmLimit(limitsOf(x, y, background.storyYear), x) !== null
      const near = isKept ? 0 : 1 + nearness(x, y, background)
      if (near <= most) continue
      most = near
      best = [x, y]
    }
  return best
}

/** How alike the passages of two facts are, from 0 to 1: as the most alike of their claims' are. */
export const nearnessOf = (a: Fact, b: Fact, background: Background): number =>
  isWeighed(a) ? nearness(...throughOf(a, b, false, background), background) : 0

/** The best of all claims of two facts, which have something else than their passages to go by. */
const bestRelation = (
  a: Fact,
  b: Fact,
  relate: (x: Claim, y: Claim) => Relation,
): { readonly relation: Relation; readonly through: readonly [Claim, Claim] } => {
  let through: readonly [Claim, Claim] = [a.claims[0], b.claims[0]]
  let relation = relate(...through)
  for (const x of a.claims.slice(0, mostClaims))
    for (const y of b.claims.slice(0, mostClaims)) {
      const other = relate(x, y)
      if (other.score <= relation.score) continue
      relation = other
      through = [x, y]
    }
  return { relation, through }
}

/** Relates two facts whose values compare so. */
export const relateFacts = (
  a: Fact,
  b: Fact,
  { verdict, confidence }: Comparison,
  context: AlignContext,
): FactRelation => {
  const standing = context.standing(a, b, verdict)
  const relate = (x: Claim, y: Claim): Relation => relateClaims(x, y, verdict, context, standing)
  // Values that only might go together lend the pair less weight.
  const trust = verdict === 'compatible' ? confidence : 1
  if (!isWeighed(a)) return { ...bestRelation(a, b, relate), trust }
  const through = throughOf(a, b, verdict === 'contradiction', context.background)
  return { relation: relate(...through), through, trust }
}
