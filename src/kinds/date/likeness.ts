import type { DateValue } from '../../core/value.ts'
import {
  anchoring,
  dayLength,
  type Extent,
  pointsOf,
  rangesOf,
  toExtent,
  windowOf,
} from './compare/extent.ts'
import { anyYear } from './compare/relate-floating.ts'
import { inZone } from './compare/relate-ranges.ts'
import { compare } from './compare.ts'

/** Days that the two stretches lie apart, 0 where they meet; and the length in days of the longer one. */
interface Gap {
  readonly apart: number
  readonly longest: number
}

/** The year that stands in for one which is not stated: that of the other date. */
const yearBeside = (extent: Extent): number => pointsOf(extent)[0]?.year ?? anyYear

const gapBetween = (a: Extent, b: Extent): Gap | null => {
  const zoned = inZone(a, b)
  const as = rangesOf(a, yearBeside(b), zoned)
  // Of two days without a year one may lie in the next: "in December", "in January".
  const years = anchoring(b) === 'yearless' ? [-1, 0, 1].map(shift => yearBeside(a) + shift) : [yearBeside(a)]
  const bs = years.flatMap(year => rangesOf(b, year, zoned))
  let apart = Number.POSITIVE_INFINITY
  let longest = 0
  for (const x of as)
    for (const y of bs) {
      // One day and the next do not meet.
      const gap = x.from < y.to && y.from < x.to ? 0 : Math.max(1, x.from - y.to, y.from - x.to) / dayLength
      if (gap >= apart) continue
      apart = gap
      longest = Math.max(x.to - x.from, y.to - y.from) / dayLength
    }
  return Number.isFinite(apart) ? { apart, longest } : null
}

/** How little a coincidence it is that two stretches of time meet: a day says more than a year. */
const togetherness = (longest: number): number =>
  longest <= 8 ? 0.7 : longest <= 31 ? 0.6 : longest <= 92 ? 0.5 : longest <= 366 ? 0.4 : 0.1

/** Reports of one event that differ lie close together, as the words count: by days, months or years. */
const nearness = ({ apart, longest }: Gap): number => {
  if (longest <= 8) return apart <= 14 ? 1 : apart <= 62 ? 0.7 : apart <= 400 ? 0.3 : 0.1
  if (longest <= 92) return apart <= 62 ? 1 : apart <= 400 ? 0.4 : 0.1
  return apart <= 1100 ? 0.7 : apart <= 3700 ? 0.4 : 0.1
}

/** Likeness of dates that may go together, though they do not as they are read. */
const loose = 0.3

/** How finely a date is stated: parts of the calendar date, whether it is an interval, whether it has a time. */
const grainOf = ({ edtf }: DateValue): string => edtf.replaceAll(/\d/gu, '0').replaceAll('X', '0')

const monthOf = (extent: Extent): number | null => pointsOf(extent)[0]?.month ?? null

/** Minutes within which two times that may be one are near each other. */
const nearTimes = 120

const nearInTime = (a: Extent, b: Extent): boolean => {
  const [x, y] = [windowOf(a, inZone(a, b)), windowOf(b, inZone(a, b))]
  // Times of two days in a row meet at midnight.
  return [-24 * 60, 0, 24 * 60].some(
    shift => x.from + shift < y.to + nearTimes && y.from < x.to + shift + nearTimes,
  )
}

const isTime = (extent: Extent): boolean => extent.timed || extent.part !== null

/** A year, a month or a season, of which a weekday or a time says nothing. */
const isPeriod = (extent: Extent): boolean => pointsOf(extent).some(point => point.level !== 'day')

/** Weekdays, times and days of no known year: what is stated of both says what they have in common. */
const floatingLikeness = (a: Extent, b: Extent): number => {
  const [monthA, monthB] = [monthOf(a), monthOf(b)]
  if (monthA !== null && monthB !== null) return monthA === monthB ? 0.6 : 0.1
  if (isPeriod(a) || isPeriod(b)) return 0
  if (a.weekday !== null && b.weekday !== null) return a.weekday === b.weekday ? 0.6 : 1
  if (isTime(a) && isTime(b)) return !nearInTime(a, b) ? 0 : a.timed && b.timed ? 0.6 : 0.4
  const [bare, dated] = monthA === null ? [a, b] : [b, a]
  return bare.weekday !== null && pointsOf(dated)[0]?.day != null ? 0.6 : 0.1
}

/** Do both stand in the calendar? A year says nothing of a day without one. */
const arePlaced = (a: Extent, b: Extent): boolean => {
  const [x, y] = [anchoring(a), anchoring(b)]
  if (x === 'floating' || y === 'floating') return false
  return x === y || (monthOf(a) !== null && monthOf(b) !== null)
}

/**
 * How plausible it is that two dates report one event. Where they meet: how little that can be a coincidence. Where they
 * differ: stated to the same grain, and not far apart.
 */
export const likenessOf = (a: DateValue, b: DateValue): number => {
  const [x, y] = [toExtent(a), toExtent(b)]
  const gap = arePlaced(x, y) ? gapBetween(x, y) : null
  if (gap === null) return floatingLikeness(x, y)
  if (gap.apart === 0 && !(x.timed && y.timed)) return togetherness(gap.longest)
  // Days that only go together if what was assumed of them is wrong.
  if (compare(a, b).verdict !== 'contradiction') return loose
  return grainOf(a) === grainOf(b) ? nearness(gap) : 0.7 * nearness(gap)
}

/** Do texts of one length differ in one place? */
const oneDigit = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((digit, i) => digit !== b[i]).length === 1

const sameDigits = (a: string, b: string): boolean =>
  a.length === b.length && [...a].toSorted().join('') === [...b].toSorted().join('')

/** Year, month, day and time of a date, empty where they are not stated. */
const partsOf = ({ edtf }: DateValue): readonly string[] => {
  const { groups } = /^(?<year>\d{4})?[^T]*?(?:T(?<time>\d\d:\d\d))?/u.exec(edtf) ?? {}
  const [, month = '', day = ''] = /^[\dX]{4}-(\d\d)(?:-(\d\d))?/u.exec(edtf) ?? []
  return [groups?.['year'] ?? '', month, day, groups?.['time'] ?? '']
}

/**
 * A digit of the year was noted wrong ("1995" and "1985"), or two of the time changed places ("9:14" and "9:41"). Days
 * that differ in a digit are as likely two days.
 */
export const transcriptionErrorOf = (a: DateValue, b: DateValue): number => {
  const [as, bs] = [partsOf(a), partsOf(b)]
  const agree = (part: number): boolean => as[part] === bs[part] || as[part] === '' || bs[part] === ''
  const [yearA = '', , , timeA = ''] = as
  const [yearB = '', , , timeB = ''] = bs
  if (yearA !== yearB && yearA !== '' && yearB !== '')
    return Number(agree(1) && agree(2) && oneDigit(yearA, yearB))
  return Number(timeA !== timeB && agree(1) && agree(2) && sameDigits(timeA, timeB))
}
