import type { Comparison } from '../../core/comparison.ts'
import type { ReasonCode } from '../../core/reason.ts'

/** What a comparison of two places finds: verdict, reason, and how sure it is from 0 to 1. */
export type Outcome = readonly [Comparison['verdict'], ReasonCode, number]
