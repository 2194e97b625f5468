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
  /**
   * One value is a part of the other, an excerpt of a quotation or "Ben" for "Benjamin": they agree, and are not equal. "J. Penn"
   * agrees so with two names that contradict each other.
   */
  readonly isPart?: true
}

/** Do both say the same, in whatever notation, so that one may stand for the other everywhere? */
export const areEqual = ({ verdict, isPart }: Comparison): boolean =>
  (verdict === 'agreement' || verdict === 'notation') && !isPart
