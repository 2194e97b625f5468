import type { Comparison } from '../../core/comparison.ts'
import { weekdays } from '../../core/describe-date.ts'
import type { DateValue } from '../../core/value.ts'
import { weekdayMismatch } from './weekday-mismatch.ts'

/** "Tuesday, 18 May 2024", which was a Saturday. A date whose year was only assumed proves nothing. */
export const contradictsItself = (value: DateValue): Comparison | null => {
  const mismatch = weekdayMismatch(value)
  if (!mismatch?.certain) return null
  const nameOf = (weekday: number): string => weekdays[weekday - 1] ?? ''
  return {
    verdict: 'contradiction',
    reason: { code: 'date-weekday', args: { left: nameOf(mismatch.stated), right: nameOf(mismatch.actual) } },
    confidence: 0.9,
  }
}
