import { addMonths, fromSerial, isDay, toSerial, weekdayOf } from '../calendar.ts'
import type { When } from '../stated.ts'
import type { Context } from './context.ts'
import { pickYear } from './pick-year.ts'
import { dayPoint, daysOf, monthPoint, type Point, yearPoint } from './point.ts'
import { type Resolved, resolved } from './resolved.ts'

type Calendar = Extract<When, { type: 'calendar' }>

const toPoint = (year: number | null, month: number | null, day: number | null): Point =>
  day !== null ? dayPoint(year, month, day) : month !== null ? monthPoint(year, month) : yearPoint(year)

/** "the 19th": of this month or of one near it. With a weekday, of the nearest month where it fits. */
const findMonth = (day: number, context: Context): Resolved => {
  const { today, weekday, direction, yearless } = context
  if (today === null || (yearless && weekday !== null)) return resolved(dayPoint(null, null, day))
  const here = fromSerial(today)
  const reach = weekday === null ? 1 : 6
  const days = Array.from({ length: 2 * reach + 1 }, (_, index) =>
    addMonths({ ...here, day: 1 }, index - reach),
  )
    .filter(({ year, month }) => isDay(year, month, day))
    .map(({ year, month }) => toSerial(year, month, day))
    .filter(serial => weekday === null || weekdayOf(serial) === weekday)
  const told =
    direction === 'past'
      ? days.findLast(serial => serial <= today)
      : direction === 'future'
        ? days.find(serial => serial >= today)
        : undefined
  const closest = [...days].sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0]
  const found = told ?? closest
  if (found === undefined) return resolved(dayPoint(null, null, day))
  const { year, month } = fromSerial(found)
  return resolved(dayPoint(yearless ? null : year, month, day), { implied: ['year', 'month'] })
}

/** Resolves a date by its parts; the year of "Dec. 27" is implied. */
export const resolveCalendar = (when: Calendar, context: Context): Resolved => {
  const { year, month, day } = when
  const guessed = when.orderGuessed ? (['month', 'day'] as const) : []
  if (year !== null) return resolved(toPoint(year, month, day), { implied: guessed })
  if (month === null && day !== null) return findMonth(day, context)
  if (when.yearShift !== undefined) {
    return resolved(toPoint(context.year === null ? null : context.year + when.yearShift, month, day))
  }
  const { today, yearless } = context
  if (today === null || yearless || month === null || context.year === null) {
    return resolved(toPoint(null, month, day), { implied: guessed })
  }
  const found = pickYear(
    candidate => daysOf(toPoint(candidate, month, day)),
    today,
    context.year,
    context.direction,
    when.pick,
    day === null ? null : context.weekday,
  )
  return resolved(toPoint(found, month, day), { implied: ['year', ...guessed] })
}
