import type { DatePart, DateValue } from '../../../core/value.ts'
import { formatMoment } from '../format-edtf.ts'
import { type Moment, parseEdtf } from '../parse-edtf.ts'
import { type Point, unknownDay, yearPoint } from '../resolve/point.ts'

/** A point without the parts that were assumed. */
const withoutImplied = (point: Point, implied: readonly DatePart[]): Point => {
  if (implied.includes('day'))
    return implied.includes('year') ? unknownDay : yearPoint(point.year, point.open)
  const year = implied.includes('year') ? null : point.year
  return { ...point, year, month: implied.includes('month') ? null : point.month }
}

const later = (moment: Moment, minutes: number): Moment =>
  moment.time && minutes > 0
    ? { ...moment, time: { ...moment.time, minutes: (moment.time.minutes + minutes) % 1440 } }
    : moment

const write = (moment: Moment | null, implied: readonly DatePart[], minutes: number): string => {
  if (!moment) return '..'
  const { point, time } = later(moment, minutes)
  const relaxed = withoutImplied(point, implied)
  return formatMoment(relaxed, relaxed.level === 'day' ? time : null)
}

/** "midnight on Tuesday" may begin or end the day; "shortly before midnight" ends it. */
const eitherMidnight = (value: DateValue): readonly DateValue[] =>
  value.approximate || !value.edtf.includes('T24:00')
    ? [value]
    : [value, { ...value, edtf: value.edtf.replaceAll('T24:00', 'T00:00') }]

const withoutAssumed = (value: DateValue): readonly DateValue[] => {
  const { implied } = value
  if (implied.length === 0) return eitherMidnight(value)
  const { from, to } = parseEdtf(value.edtf)
  return (implied.includes('meridiem') ? [0, 720] : [0])
    .map(minutes => {
      const [first, last] = [write(from, implied, minutes), write(to, implied, minutes)]
      return { ...value, implied: [], edtf: first === last ? first : `${first}/${last}` }
    })
    .flatMap(eitherMidnight)
}

const known = new WeakMap<DateValue, readonly DateValue[]>()

/**
 * What is left of a value without what was assumed: of "on Tuesday" the weekday, of "Dec. 27" month and day, of "at 5:47"
 * the time in the morning or in the evening. Several where several are possible.
 */
export const relax = (value: DateValue): readonly DateValue[] => {
  const found = known.get(value) ?? withoutAssumed(value)
  known.set(value, found)
  return found
}
