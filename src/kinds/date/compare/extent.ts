import type { DateValue, PartOfDay } from '../../../core/value.ts'
import { daysInMonth, toSerial } from '../calendar.ts'
import { type Interval, type Moment, parseEdtf } from '../parse-edtf.ts'
import { daysOf, type Point, seasonMonths } from '../resolve/point.ts'
import { partWindows } from './part-window.ts'
import type { Range } from './range.ts'

/** A date value taken apart for comparison. */
export interface Extent {
  readonly interval: Interval
  readonly weekday: number | null
  readonly part: PartOfDay | null
  readonly approximate: boolean
  readonly grain: NonNullable<DateValue['grain']> | null
  /** A clock time is stated, and in which zone. */
  readonly timed: boolean
  readonly zone: number | null
}

/** Minutes of a day. */
export const dayLength = 1440

const takeApart = (value: DateValue): Extent => {
  const interval = parseEdtf(value.edtf)
  const time = interval.from?.time ?? interval.to?.time ?? null
  return {
    interval,
    weekday: value.statedWeekday ?? null,
    part: value.partOfDay ?? null,
    approximate: value.approximate,
    grain: value.grain ?? null,
    timed: time !== null,
    zone: time?.zone ?? null,
  }
}

const known = new WeakMap<DateValue, Extent>()

/** Takes a value apart; once, for a value is compared with many. */
export const toExtent = (value: DateValue): Extent => {
  const extent = known.get(value) ?? takeApart(value)
  known.set(value, extent)
  return extent
}

/** The points at both ends, without the open ones. */
export const pointsOf = ({ interval }: Extent): readonly Point[] =>
  [interval.from, interval.to].flatMap(end => (end ? [end.point] : []))

/** `anchored`: the year is known. `yearless`: the month is. `floating`: a weekday, a time, a day of some month. */
export const anchoring = (extent: Extent): 'anchored' | 'yearless' | 'floating' => {
  const points = pointsOf(extent)
  if (points.length > 0 && points.every(point => daysOf(point) !== null)) return 'anchored'
  const months =
    points.length > 0 &&
    points.every(point => point.month !== null && (point.level === 'month' || point.day !== null))
  return months ? 'yearless' : 'floating'
}

/** The months of a season in the north and in the south: which half of the earth is meant is not known. */
const seasonRanges = (year: number, code: number): readonly Range[] => {
  const [first] = seasonMonths.get(code) ?? [1, 3]
  const starts = code === 24 ? [first - 12, first, first - 6] : [first, first + (first > 6 ? -6 : 6)]
  return starts.map(start => {
    const from = toSerial(year + Math.floor((start - 1) / 12), ((start + 11) % 12) + 1, 1)
    const last = start + 3
    const lastYear = year + Math.floor((last - 1) / 12)
    const lastMonth = ((last + 11) % 12) + 1
    return {
      from: from * dayLength,
      to: (toSerial(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)) + 1) * dayLength,
    }
  })
}

/** Minutes within the day: of the clock times, of the part of the day, or the whole day. */
export const windowOf = ({ interval, part, zone }: Extent, shiftZone: boolean): Range => {
  const [start, end] = [interval.from?.time, interval.to?.time]
  const shift = shiftZone ? (zone ?? 0) : 0
  if (start || end) {
    const from = (start ?? end)?.minutes ?? 0
    const to = (end ?? start)?.minutes ?? 0
    return { from: from - shift, to: (to < from ? to + dayLength : to) + 1 - shift }
  }
  const [from, to] = part ? partWindows[part] : [0, dayLength]
  return { from, to }
}

const withYear = (point: Point, year: number): Point => (point.year === null ? { ...point, year } : point)

const edge = (moment: Moment | null, year: number): readonly [number, number] | null =>
  moment && daysOf(withYear(moment.point, year))

/**
 * The stretches of time that a value may mean, in minutes since 1970.
 *
 * @param year stands in where the value has none
 * @param shiftZone count clock times in Greenwich time
 */
export const rangesOf = (extent: Extent, year: number, shiftZone: boolean): readonly Range[] => {
  const { from, to } = extent.interval
  const month = from?.point.month ?? null
  if (from && to && month !== null && month > 12) return seasonRanges(from.point.year ?? year, month)
  const [first, last] = [edge(from, year), edge(to, year)]
  if (from && to && (!first || !last)) return []
  const window = windowOf(extent, shiftZone)
  const start = first
    ? first[0] * dayLength + (extent.timed || extent.part ? window.from : 0)
    : Number.NEGATIVE_INFINITY
  if (!last) return [{ from: start, to: Number.POSITIVE_INFINITY }]
  const wraps = first !== null && last[1] < first[0] && to?.point.year === null
  const lastDay = wraps ? (edge(to, year + 1)?.[1] ?? last[1]) : last[1]
  const end = lastDay * dayLength + (extent.timed || extent.part ? window.to : dayLength)
  return [{ from: start, to: end }]
}
