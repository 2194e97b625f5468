import { toSerial, weekdayOf } from '../calendar.ts'
import type { When } from '../stated.ts'
import type { Context } from './context.ts'
import { dayPoint, daysOf, serialPoint, unknownDay } from './point.ts'
import { type Resolved, resolved } from './resolved.ts'

type Nth = Extract<When, { type: 'nth' }>

/** Number of the first day of the nth weekday, day or week within first and last; null where there is none. */
const find = ({ nth, unit, weekday }: Nth, first: number, last: number): number | null => {
  const step = unit === 'day' ? 1 : 7
  const wanted = unit === 'weekend' ? 6 : weekday
  const start = wanted === null ? first : first + ((wanted - weekdayOf(first) + 7) % 7)
  const end = wanted === null ? last - step + 1 : last - ((weekdayOf(last) - wanted + 7) % 7)
  const found = nth < 0 ? end : start + (nth - 1) * step
  return found < first || found > last ? null : found
}

/** Resolves "the first Friday of July", "the last day of the month", "the first week of March". */
export const resolveNth = (when: Nth, context: Context): Resolved => {
  const of = context.inner(when.of)
  const { implied } = of
  const [first, last] = [daysOf(of.from), daysOf(of.to ?? of.from)]
  if (!first || !last) {
    // Without a year the days of a month can be counted, but for the last of February.
    const { month } = of.from
    const day =
      when.unit === 'day' && month !== null && month <= 12
        ? find(when, toSerial(2001, month, 1), toSerial(2001, month, 28))
        : null
    if (when.unit === 'day' && when.nth > 0 && day !== null) return resolved(dayPoint(null, month, when.nth))
    return resolved(month === null ? unknownDay : of.from, { approximate: true })
  }
  const found = find(when, first[0], last[1])
  if (found === null) return resolved(of.from, { to: of.to, implied, approximate: true })
  const day = serialPoint(found)
  if (when.unit === 'weekday' || when.unit === 'day') return resolved(day, { implied })
  const length = when.unit === 'week' ? 6 : 1
  return resolved(day, { to: serialPoint(Math.min(last[1], found + length)), implied, approximate: true })
}
