import { daysInMonth, fromSerial, isDay, type Serial, toSerial } from '../calendar.ts'

/** A day, month or year, each part null where it isn't known. */
export interface Point {
  readonly level: 'year' | 'month' | 'day'
  readonly year: number | null
  /** How many last digits of the year are open: 1 for a decade, 2 for a century. */
  readonly open: 0 | 1 | 2
  /** 1–12, or 21–24 for a season, as in EDTF. */
  readonly month: number | null
  readonly day: number | null
}

/** A day of which nothing is known. */
export const unknownDay: Point = { level: 'day', year: null, open: 0, month: null, day: null }

/** True for two points with the same parts. */
export const isSamePoint = (a: Point, b: Point): boolean =>
  a.level === b.level && a.year === b.year && a.open === b.open && a.month === b.month && a.day === b.day

/** A year, or a decade or century by its first year. */
export const yearPoint = (year: number | null, open: 0 | 1 | 2 = 0): Point => ({
  level: 'year',
  year,
  open,
  month: null,
  day: null,
})

/** A month or season. */
export const monthPoint = (year: number | null, month: number | null): Point => ({
  level: 'month',
  year,
  open: 0,
  month,
  day: null,
})

/** A day by its parts. */
export const dayPoint = (year: number | null, month: number | null, day: number | null): Point => ({
  level: 'day',
  year,
  open: 0,
  month,
  day,
})

/** A day by its number. */
export const serialPoint = (serial: Serial): Point => {
  const { year, month, day } = fromSerial(serial)
  return dayPoint(year, month, day)
}

/** Months of a season in the north; the year is that of the winter's start. */
export const seasonMonths: ReadonlyMap<number, readonly [first: number, last: number]> = new Map([
  [21, [3, 5]],
  [22, [6, 8]],
  [23, [9, 11]],
  [24, [12, 14]],
])

/** First and last day of a point whose year is known; null where parts are missing or there is no such day. */
export const daysOf = (point: Point): readonly [first: Serial, last: Serial] | null => {
  const { year, open, month, day } = point
  if (year === null) return null
  if (point.level === 'year') return [toSerial(year, 1, 1), toSerial(year + 10 ** open - 1, 12, 31)]
  if (month === null) return null
  const season = seasonMonths.get(month)
  if (season) {
    const lastYear = season[1] > 12 ? year + 1 : year
    const lastMonth = season[1] > 12 ? season[1] - 12 : season[1]
    return [toSerial(year, season[0], 1), toSerial(lastYear, lastMonth, daysInMonth(lastYear, lastMonth))]
  }
  if (point.level === 'month')
    return [toSerial(year, month, 1), toSerial(year, month, daysInMonth(year, month))]
  if (day === null || !isDay(year, month, day)) return null
  const serial = toSerial(year, month, day)
  return [serial, serial]
}
