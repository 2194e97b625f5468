import type { Reason } from './reason.ts'
import type { Verdict } from './verdict.ts'

/**
 * How two values of one kind stand to each other. `unrelated` is for values that cannot be about the same
 * attribute (kilometres and dollars): they neither agree nor contradict.
 */
export interface Comparison {
  readonly verdict: Extract<Verdict, 'contradiction' | 'compatible' | 'notation' | 'agreement'> | 'unrelated'
  readonly reason: Reason
  /** How sure the verdict is given that both speak of the same thing, from 0 to 1. */
  readonly confidence: number
}
