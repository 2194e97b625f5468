import { fromSerial, toSerial, weekdayOf } from '../calendar.ts'
import { isSamePoint } from '../resolve/point.ts'
import { dayLength, type Extent, pointsOf, rangesOf, windowOf } from './extent.ts'
import type { Range, Relation } from './range.ts'
import { inZone, relateLists } from './relate-ranges.ts'
import { slackBetween } from './slack.ts'

/** A leap year that starts on a Monday: stands in where no year is known. */
export const anyYear = 2024
/** Longest stretch, in days, that is searched for a weekday; in a longer one there is always one. */
const searched = 35

const isOpen = ({ interval }: Extent): boolean => interval.from === null || interval.to === null

const isSingle = (extent: Extent): boolean => {
  const [first, last] = pointsOf(extent)
  return !isOpen(extent) && first !== undefined && last !== undefined && isSamePoint(first, last)
}

/** A weekday, a day of some month or a time of some day, on the days of a known stretch. */
export const relateFloating = (a: Extent, b: Extent): Relation => {
  const zoned = inZone(a, b)
  const bs = rangesOf(b, anyYear, zoned)
  const [stretch] = bs
  const day = pointsOf(a)[0]?.day ?? null
  if (!stretch || !isSingle(a) || isOpen(b) || bs.length > 1) return 'overlap'
  const [first, last] = [Math.floor(stretch.from / dayLength), Math.ceil(stretch.to / dayLength) - 1]
  if (last - first > searched) return 'inside'
  // "four years ago" is near some Tuesday.
  if (slackBetween(a, [stretch], b, bs) > 6 * dayLength) return 'overlap'
  const window = windowOf(a, zoned)
  const days = Array.from({ length: last - first + 3 }, (_, index) => first - 1 + index).filter(
    serial =>
      (a.weekday === null || weekdayOf(serial) === a.weekday) &&
      (day === null || fromSerial(serial).day === day),
  )
  const as = days.map(serial => ({
    from: serial * dayLength + window.from,
    to: serial * dayLength + window.to,
  }))
  const relation = relateLists(a, as, b, bs)
  return relation === 'same' ? 'inside' : relation
}

/** Two weekdays, times or days of the month, in a week or month that stands for any. */
export const relateBothFloating = (a: Extent, b: Extent): Relation => {
  if (!isSingle(a) || !isSingle(b)) return 'overlap'
  const zoned = inZone(a, b)
  const [dayA, dayB] = [pointsOf(a)[0]?.day ?? null, pointsOf(b)[0]?.day ?? null]
  const week = a.weekday !== null && b.weekday !== null
  const month = !week && dayA !== null && dayB !== null
  const place = (extent: Extent, day: number | null, offset: number): Range => {
    const serial =
      toSerial(anyYear, 1, 8) + (week ? (extent.weekday ?? 1) - 1 : month ? (day ?? 1) - 1 : 0) + offset
    const window = windowOf(extent, zoned)
    return { from: serial * dayLength + window.from, to: serial * dayLength + window.to }
  }
  // Days that are not known on both sides are taken for one day or two in a row: only times can tell them apart.
  const offsets = week ? [-7, 0, 7] : month ? [0] : [-1, 0, 1]
  const relation = relateLists(
    a,
    [place(a, dayA, 0)],
    b,
    offsets.map(offset => place(b, dayB, offset)),
  )
  const alike = (a.weekday === null) === (b.weekday === null) && (dayA === null) === (dayB === null)
  return relation === 'same' && !alike ? 'inside' : relation
}
