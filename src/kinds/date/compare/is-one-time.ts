import type { DateValue } from '../../../core/value.ts'
import { type Extent, toExtent, windowOf } from './extent.ts'
import { inZone } from './relate-ranges.ts'

const isExact = (value: DateValue, { interval, timed }: Extent): boolean =>
  timed && !value.approximate && interval.from !== null && interval.to !== null

/**
 * One time to the minute, though one article leaves the day to its context: "at 3:20 a.m. on Monday" and "at 03:20". Asked
 * of dates that do not exclude each other.
 */
export const isOneTime = (a: DateValue, b: DateValue): boolean => {
  const [x, y] = [toExtent(a), toExtent(b)]
  if (!isExact(a, x) || !isExact(b, y) || (x.zone === null) !== (y.zone === null)) return false
  if (a.implied.includes('meridiem') !== b.implied.includes('meridiem')) return false
  const [left, right] = [windowOf(x, inZone(x, y)), windowOf(y, inZone(x, y))]
  return left.from === right.from && left.to === right.to
}
