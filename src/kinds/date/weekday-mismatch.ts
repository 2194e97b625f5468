import type { DateValue } from '../../core/value.ts'
import { toSerial, weekdayOf } from './calendar.ts'
import { parseEdtf } from './parse-edtf.ts'
import { isSamePoint } from './resolve/point.ts'

/** A weekday that is stated and the one that the date falls on, 1 (Monday) to 7. */
export interface WeekdayMismatch {
  readonly stated: number
  readonly actual: number
  /** False where the year was assumed: the article may tell of another one. */
  readonly certain: boolean
}

/**
 * Finds a stated weekday that the stated date doesn't fall on: "Tuesday, 18 May 2024" was a Saturday.
 *
 * @returns null where they fit, or where date or weekday is not stated in full
 */
export const weekdayMismatch = ({ edtf, implied, statedWeekday }: DateValue): WeekdayMismatch | null => {
  const { from, to } = parseEdtf(edtf)
  if (statedWeekday === undefined || !from || !to || !isSamePoint(from.point, to.point)) return null
  const { year, month, day } = from.point
  if (implied.includes('day') || year === null || month === null || month > 12 || day === null) return null
  const actual = weekdayOf(toSerial(year, month, day))
  return actual === statedWeekday
    ? null
    : { stated: statedWeekday, actual, certain: !implied.includes('year') }
}
