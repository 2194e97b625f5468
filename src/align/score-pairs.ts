import type { Claim } from '../core/claim.ts'
import type { Comparison } from '../core/comparison.ts'
import { lemmaOf } from '../core/lemma-of.ts'
import { kindOf } from '../kinds/index.ts'
import { candidatePairs } from './candidate-pairs.ts'
import type { Fact } from './fact.ts'
import { type Background, featuresOf } from './features.ts'
import { conflictLikelihood, matchLikelihood } from './likelihood.ts'
import { type StoryYear, scopeGate } from './same-scope.ts'

/** Two facts of two articles that may be one. */
export interface ScoredPair {
  readonly a: Fact
  readonly b: Fact
  /** How likely they are about one thing, from 0 to 1. */
  readonly score: number
  readonly comparison: Comparison
}

/** Claims of a fact that are scored, the first ones: a long article may say "two" a thousand times. */
const mostClaims = 16

const identityOf = (claim: Claim): string | null => lemmaOf(claim.subject.terms, 'identity')

/** Values that name the same thing by themselves need nothing else in common. */
const isIdentical = (a: Claim, b: Claim): boolean => identityOf(a) !== null && identityOf(a) === identityOf(b)

const scoreClaims = (
  a: Claim,
  b: Claim,
  verdict: Comparison['verdict'],
  background: Background,
  storyYear: StoryYear,
) => {
  // What is found by its own words was compared by them.
  if (kindOf(a.kind).aboutWords) return 1
  const gate = scopeGate(a, b, storyYear)
  const { sameTopic } = kindOf(a.kind)
  if (sameTopic) return gate === null ? sameTopic(a, b, background.rarity) : 0
  if (verdict === 'contradiction')
    return gate === null ? conflictLikelihood(a.kind, featuresOf(a, b, background)) : 0
  if (isIdentical(a, b)) return 1
  // Equal values vouch for each other even where their clauses seem to limit them differently.
  const limited = gate === 'other-time' || gate === 'part-of-whole'
  if (limited && verdict === 'compatible') return 0
  return (limited ? 0.75 : 1) * matchLikelihood(featuresOf(a, b, background))
}

/**
 * Scores every candidate pair whose values can be compared, by the best of their claims.
 *
 * @param isOtherStory whether two articles tell different stories: their facts are not put together
 */
export const scorePairs = (
  facts: readonly Fact[],
  background: Background,
  storyYear: StoryYear,
  isOtherStory: (a: number, b: number) => boolean,
): readonly ScoredPair[] =>
  candidatePairs(facts).flatMap(([a, b]) => {
    if (isOtherStory(a.articleId, b.articleId)) return []
    const comparison = kindOf(a.kind).compare(a.value, b.value)
    if (comparison.verdict === 'unrelated') return []
    const [left, right] = [a.claims.slice(0, mostClaims), b.claims.slice(0, mostClaims)]
    const scores = left.flatMap(x =>
      right.map(y => scoreClaims(x, y, comparison.verdict, background, storyYear)),
    )
    // Values that only might go together lend the pair less weight.
    const trust = comparison.verdict === 'compatible' ? comparison.confidence : 1
    const score = trust * Math.max(...scores)
    return score > 0 ? [{ a, b, comparison, score }] : []
  })
