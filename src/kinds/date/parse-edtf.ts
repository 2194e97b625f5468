import type { EdtfTime } from './format-edtf.ts'
import { type Point, unknownDay } from './resolve/point.ts'

/** One end of an interval: a point, and a time where one is stated. */
export interface Moment {
  readonly point: Point
  readonly time: EdtfTime | null
}

/** Both ends; null where the interval is open. A point has two equal ends. */
export interface Interval {
  readonly from: Moment | null
  readonly to: Moment | null
}

const date = /^(?<year>[\dX]{4})(?:-(?<month>[\dX]{2})(?:-(?<day>[\dX]{2}))?)?$/u
const time = /^(?<hour>\d\d):(?<minute>\d\d)(?<zone>Z|(?<sign>[+-])(?<zoneHour>\d\d):(?<zoneMinute>\d\d))?$/u

const part = (text: string | undefined): number | null =>
  text === undefined || text.includes('X') ? null : Number(text)

const parsePoint = (text: string): Point | null => {
  const { year = '', month, day } = date.exec(text)?.groups ?? {}
  if (year === '') return null
  const open = year === 'XXXX' ? 0 : year.endsWith('XX') ? 2 : year.endsWith('X') ? 1 : 0
  return {
    level: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
    year: year === 'XXXX' ? null : Number(year.replaceAll('X', '0')),
    open,
    month: part(month),
    day: part(day),
  }
}

const parseTime = (text: string): EdtfTime | null => {
  const groups = time.exec(text)?.groups
  if (!groups) return null
  const { hour, minute, zone, sign, zoneHour, zoneMinute } = groups
  const size = Number(zoneHour ?? 0) * 60 + Number(zoneMinute ?? 0)
  return {
    minutes: Number(hour) * 60 + Number(minute),
    zone: zone === undefined ? null : sign === '-' ? -size : size,
  }
}

const parseMoment = (text: string): Moment | null => {
  if (text === '..' || text === '') return null
  const [day = '', clock] = text.split('T')
  const point = day === '' ? unknownDay : parsePoint(day)
  return point && { point, time: clock === undefined ? null : parseTime(clock) }
}

/** Reads the EDTF that this kind writes. What it cannot read is open at both ends. */
export const parseEdtf = (edtf: string): Interval => {
  const [first = '', last] = edtf.split('/')
  const from = parseMoment(first)
  return { from, to: last === undefined ? from : parseMoment(last) }
}
