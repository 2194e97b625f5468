import type { Claim } from '../core/claim.ts'
import type { Comparison } from '../core/comparison.ts'
import { kindOf } from '../kinds/index.ts'
import { candidatePairs } from './candidate-pairs.ts'
import type { Fact } from './fact.ts'
import { scopeGate } from './same-scope.ts'
import { cosine, type TermVector } from './term-weights.ts'

/** Two facts of two articles that may be one. */
export interface ScoredPair {
  readonly a: Fact
  readonly b: Fact
  /** Overlap of what they are about, from 0 to 1. */
  readonly score: number
  readonly comparison: Comparison
}

const core = new Set(['counted', 'verb', 'modifier', 'entity', 'agent', 'object'])

/** Do the claims share a word that is more than context in both? */
const sharesCore = (a: Fact, b: Fact): boolean => {
  const words = new Set(a.terms.filter(t => core.has(t.role)).map(t => t.lemma))
  return b.terms.some(t => core.has(t.role) && words.has(t.lemma))
}

const passes = (a: Fact, b: Fact, storyTime: (claim: Claim) => string | null): boolean =>
  a.claims.some(x => b.claims.some(y => scopeGate(x, y, storyTime) === null))

/** Scores every candidate pair whose values can be compared and whose scopes agree. */
export const scorePairs = (
  facts: readonly Fact[],
  vectors: ReadonlyMap<Fact, TermVector>,
  storyTime: (claim: Claim) => string | null,
): readonly ScoredPair[] =>
  candidatePairs(facts).flatMap(([a, b]) => {
    const comparison = kindOf(a.kind).compare(a.value, b.value)
    const [left, right] = [vectors.get(a), vectors.get(b)]
    if (comparison.verdict === 'unrelated' || !left || !right) return []
    if (!sharesCore(a, b) || !passes(a, b, storyTime)) return []
    return [{ a, b, comparison, score: cosine(left, right) }]
  })
