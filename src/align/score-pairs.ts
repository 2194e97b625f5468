import type { Claim } from '../core/claim.ts'
import type { Comparison } from '../core/comparison.ts'
import { kindOf } from '../kinds/index.ts'
import { candidatePairs } from './candidate-pairs.ts'
import type { Fact } from './fact.ts'
import { type AlignContext, type Relation, relateClaims } from './relate-claims.ts'

/** Two facts of two articles that may be one. */
export interface ScoredPair {
  readonly a: Fact
  readonly b: Fact
  readonly comparison: Comparison
  /** How likely they are about one thing, from 0 to 1. */
  readonly score: number
}

/** How the subjects of two facts stand to each other: as the best of their claims do. */
export interface FactRelation {
  readonly relation: Relation
  /** The claims that stand so. */
  readonly through: readonly [Claim, Claim]
  /** What the relation's score counts for, from 0 to 1. */
  readonly trust: number
}

/** Claims of a fact that are related, the first ones: a long article may say "two" a thousand times. */
const mostClaims = 16

/** Relates two facts whose values compare so. */
export const relateFacts = (
  a: Fact,
  b: Fact,
  { verdict, confidence }: Comparison,
  context: AlignContext,
): FactRelation => {
  let through: readonly [Claim, Claim] = [a.claims[0], b.claims[0]]
  let best: Relation | null = null
  for (const x of a.claims.slice(0, mostClaims))
    for (const y of b.claims.slice(0, mostClaims)) {
      const relation = relateClaims(x, y, verdict, context)
      if (best !== null && relation.score <= best.score) continue
      best = relation
      through = [x, y]
    }
  const relation = best ?? relateClaims(...through, verdict, context)
  // Values that only might go together lend the pair less weight.
  return { relation, through, trust: verdict === 'compatible' ? confidence : 1 }
}

/** Scores every candidate pair whose values can be compared. What a score is made of is not kept: there are many. */
export const scorePairs = (facts: readonly Fact[], context: AlignContext): readonly ScoredPair[] =>
  candidatePairs(facts).flatMap(([a, b]) => {
    if (context.isOtherStory(a.articleId, b.articleId)) return []
    const comparison = kindOf(a.kind).compare(a.value, b.value)
    if (comparison.verdict === 'unrelated') return []
    const { relation, trust } = relateFacts(a, b, comparison, context)
    return relation.score > 0 ? [{ a, b, comparison, score: trust * relation.score }] : []
  })
