import type { Fact } from './fact.ts'
import type { ScoredPair } from './score-pairs.ts'

/** What became of a pair, and what stood in its way. */
export type Outcome =
  | { readonly code: 'joined' }
  /** Its facts were put together already, each with others of the group. */
  | { readonly code: 'together' }
  | { readonly code: 'below-threshold' }
  /** The fact of one article is put together with another of the other article: `by`. */
  | { readonly code: 'taken'; readonly by: readonly [Fact, Fact] }
  /** Two of the facts that would come together cannot both be true: `between`. */
  | { readonly code: 'group-disagrees'; readonly between: readonly [Fact, Fact] }
  /** Another pair with one of its facts is nearly as likely. */
  | { readonly code: 'rival'; readonly rival: ScoredPair }

/** A pair with what became of it. */
export interface Decision {
  readonly pair: ScoredPair
  readonly outcome: Outcome
}
