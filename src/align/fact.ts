import type { Claim, Term } from '../core/claim.ts'
import type { Comparison } from '../core/comparison.ts'
import type { KindName, Value } from '../core/value.ts'

/** One value that one article states, in one or more places: the headline's "kills 9" and "nine people died". */
export interface Fact {
  readonly articleId: number
  readonly kind: KindName
  readonly value: Value
  readonly claims: readonly [Claim, ...Claim[]]
  /** The terms of all its claims. */
  readonly terms: readonly Term[]
}

/** Two facts of two articles. */
export interface Pair {
  readonly a: Fact
  readonly b: Fact
}

/** Two facts of two articles, and how their values compare. */
export interface Compared extends Pair {
  readonly comparison: Comparison
}

/** Claims of a fact that are looked at: a long article may say "two" a thousand times. */
const mostClaims = 16

/** The first claims of a fact, in text order. */
export const firstClaims = ({ claims }: Fact): readonly Claim[] => claims.slice(0, mostClaims)
