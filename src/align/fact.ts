import type { Claim, Term } from '../core/claim.ts'
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
