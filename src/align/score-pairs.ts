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
  const explained =
    verdict === 'contradiction'
      ? Math.max(context.explained(a, b.articleId), context.explained(b, a.articleId))
      : 0
  let through: readonly [Claim, Claim] = [a.claims[0], b.claims[0]]
  let best: Relation | null = null
  for (const x of a.claims.slice(0, mostClaims))
    for (const y of b.claims.slice(0, mostClaims)) {
      const relation = relateClaims(x, y, verdict, context, explained)
      if (best !== null && relation.score <= best.score) continue
      best = relation
      through = [x, y]
    }
  const relation = best ?? relateClaims(...through, verdict, context, explained)
  // Values that only might go together lend the pair less weight.
  return { relation, through, trust: verdict === 'compatible' ? confidence : 1 }
}

/** How well each fact is accounted for, by the id of the other article. */
const explainedBy = (matches: readonly ScoredPair[]): AlignContext['explained'] => {
  const best = new Map<Fact, Map<number, number>>()
  for (const { a, b, score } of matches)
    for (const [fact, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const scores = best.get(fact) ?? new Map<number, number>()
      best.set(fact, scores.set(other.articleId, Math.max(scores.get(other.articleId) ?? 0, score)))
    }
  return (fact, articleId) => best.get(fact)?.get(articleId) ?? 0
}

const nothingExplained = (): number => 0

/** Every candidate pair that may be one fact, and what was known when the conflicts among them were scored. */
export interface Scored {
  readonly pairs: readonly ScoredPair[]
  readonly context: AlignContext
}

/**
 * Scores every candidate pair whose values can be compared: first those that can both be true, then the conflicts, which
 * weigh less the better one of their values is accounted for already. What a score is made of is not kept: there are many.
 */
export const scorePairs = (facts: readonly Fact[], known: Omit<AlignContext, 'explained'>): Scored => {
  const compared = candidatePairs(facts).flatMap(([a, b]) => {
    if (known.isOtherStory(a.articleId, b.articleId)) return []
    const comparison = kindOf(a.kind).compare(a.value, b.value)
    return comparison.verdict === 'unrelated' ? [] : [{ a, b, comparison }]
  })
  const score = (areConflicts: boolean, context: AlignContext): readonly ScoredPair[] =>
    compared.flatMap(({ a, b, comparison }) => {
      if ((comparison.verdict === 'contradiction') !== areConflicts) return []
      const { relation, trust } = relateFacts(a, b, comparison, context)
      return relation.score > 0 ? [{ a, b, comparison, score: trust * relation.score }] : []
    })
  const matches = score(false, { ...known, explained: nothingExplained })
  const context = { ...known, explained: explainedBy(matches) }
  return { pairs: [...matches, ...score(true, context)], context }
}
