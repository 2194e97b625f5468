import { addMonths, fromSerial, type Serial, toSerial } from '../calendar.ts'
import type { Unit, When } from '../stated.ts'
import { type Context, hideYear } from './context.ts'
import { daysOf, monthPoint, type Point, serialPoint, unknownDay, yearPoint } from './point.ts'
import { type Resolved, resolved } from './resolved.ts'

type Shift = Extract<When, { type: 'shift' }>

const months: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
}

const grains = {
  day: null,
  week: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'month',
  year: 'year',
  decade: 'decade',
  century: 'decade',
} as const satisfies Record<Unit, Resolved['grain']>

const move = (day: Serial, unit: Unit, count: number): Serial => {
  const size = months[unit]
  if (size === undefined) return day + count * (unit === 'day' ? 1 : 7)
  const moved = addMonths(fromSerial(day), count * size)
  return toSerial(moved.year, moved.month, moved.day)
}

/** "three months after March 2023", "two years after 2011": as exact as what it counts from. */
const movePeriod = (point: Point, unit: Unit, count: number): Point | null => {
  const size = months[unit]
  if (point.year === null || size === undefined || (point.month ?? 0) > 12) return null
  if (point.level === 'year') return size % 12 === 0 ? yearPoint(point.year + (count * size) / 12) : null
  const moved = addMonths({ year: point.year, month: point.month ?? 1, day: 1 }, count * size)
  return monthPoint(moved.year, moved.month)
}

const fromToday = ({ unit, count }: Shift, context: Context): Resolved => {
  const grain = grains[unit]
  const approximate = grain !== null
  if (context.today === null || (context.yearless && (months[unit] ?? 0) >= 12)) {
    return resolved(unknownDay, {
      approximate,
      grain,
      counted: context.today === null ? { unit, count } : null,
    })
  }
  return resolved(hideYear(serialPoint(move(context.today, unit, count)), context), { approximate, grain })
}

/**
 * Resolves a day counted from another: "two weeks ago", "three days after Easter". Counted in weeks or more, it is near
 * the day that comes out, and `grain` says how near.
 */
export const resolveShift = (when: Shift, context: Context): Resolved => {
  const { unit, count, from } = when
  if (from === null) return fromToday(when, context)
  const anchor = context.inner(from)
  const { implied } = anchor
  const grain = grains[unit]
  const more = { implied, approximate: anchor.approximate || grain !== null, grain: grain ?? anchor.grain }
  if (anchor.to !== null) return resolved(unknownDay, more)
  if (anchor.from.level !== 'day') return resolved(movePeriod(anchor.from, unit, count) ?? unknownDay, more)
  const days = daysOf(anchor.from)
  if (days) return resolved(serialPoint(move(days[0], unit, count)), more)
  const { month, day } = anchor.from
  // The year is unknown: counting by days within a common year is right but for the end of February.
  if (month === null || day === null || unit === 'year') return resolved(unknownDay, more)
  return resolved({ ...serialPoint(move(toSerial(2001, month, day), unit, count)), year: null }, more)
}
