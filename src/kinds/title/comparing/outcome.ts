import type { Comparison } from '../../../core/comparison.ts'
import type { ReasonCode } from '../../../core/reason.ts'

/** Puts a comparison together; `left` and `right` name what differs. */
export const outcome = (
  verdict: Comparison['verdict'],
  code: ReasonCode,
  confidence: number,
  left?: string,
  right?: string,
): Comparison => ({
  verdict,
  reason: { code, args: left === undefined || right === undefined ? {} : { left, right } },
  confidence,
})
