import type { Claim } from './claim.ts'
import type { Reason } from './reason.ts'
import type { Reopened, Resolution } from './resolution.ts'
import type { KindName } from './value.ts'
import type { Severity, Verdict } from './verdict.ts'

/** One value of a fact and every claim that states it. */
export interface Side {
  readonly claims: readonly Claim[]
}

/** What the sources say of one fact. */
export interface Finding {
  /** `t-4f2a9c81`: kind and a hash of subject, values and the words around them; no offsets, no paths. */
  readonly id: string
  readonly kind: KindName
  readonly verdict: Verdict
  readonly severity: Severity
  readonly subject: string
  readonly reason: Reason
  /** From 0 to 1. */
  readonly confidence: number
  readonly sides: readonly Side[]
  /** Index of the side whose only source contradicts all the others, which agree: 14, 14 and 17. */
  readonly oddOneOut?: number
  /** Name of the group that it is from, where several were compared. */
  readonly groupName?: string
  /** The decision in the ledger that settles it. */
  readonly resolution?: Resolution
  /** The decision that settled it until its values changed. */
  readonly reopened?: Reopened
}
