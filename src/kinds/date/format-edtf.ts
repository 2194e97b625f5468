import type { Point } from './resolve/point.ts'

const pad = (number: number | null, width: number): string =>
  number === null ? 'X'.repeat(width) : String(number).padStart(width, '0')

const formatYear = ({ year, open }: Point): string => {
  const digits = pad(year, 4)
  return open === 0 || year === null ? digits : digits.slice(0, 4 - open) + 'X'.repeat(open)
}

/** Writes a point in EDTF: `2024-01-19`, `199X`, `XXXX-12-27`, `2024-21`. */
const formatPoint = (point: Point): string => {
  const year = formatYear(point)
  if (point.level === 'year') return year
  const month = `${year}-${pad(point.month, 2)}`
  return point.level === 'month' ? month : `${month}-${pad(point.day, 2)}`
}

/** A time of day in minutes with its zone in minutes east of Greenwich, or null where none is stated. */
export interface EdtfTime {
  readonly minutes: number
  readonly zone: number | null
}

const formatZone = (zone: number | null): string => {
  if (zone === null) return ''
  if (zone === 0) return 'Z'
  const size = Math.abs(zone)
  return `${zone < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`
}

/** Writes a time as it follows a day: `T15:15`, `T23:58+01:00`. */
const formatTime = ({ minutes, zone }: EdtfTime): string =>
  `T${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}${formatZone(zone)}`

/** Writes a day with a time; of an unknown day the time alone: `T15:15`. */
export const formatMoment = (point: Point, time: EdtfTime | null): string => {
  if (!time) return formatPoint(point)
  const unknown = point.year === null && point.month === null && point.day === null
  return unknown ? formatTime(time) : formatPoint(point) + formatTime(time)
}
