import { addMonths, fromSerial, mondayOf } from '../calendar.ts'
import type { When } from '../stated.ts'
import { type Context, hideYear } from './context.ts'
import { monthPoint, serialPoint, unknownDay, yearPoint } from './point.ts'
import { type Resolved, resolved } from './resolved.ts'

type Period = Extract<When, { type: 'period' }>

/** Monday to Sunday, or Saturday and Sunday; where weeks start on Sunday it is a day off, hence approximate. */
const week = (shift: number, weekend: boolean, context: Context): Resolved => {
  const { today, yearless, direction } = context
  if (today === null || yearless) return resolved(unknownDay, { approximate: true, grain: 'week' })
  const monday = mondayOf(today) + 7 * shift
  // "over the weekend" on a Monday is the one before.
  const back = weekend && shift === 0 && direction !== 'future' && monday + 5 > today ? 7 : 0
  const first = (weekend ? monday + 5 : monday) - back
  return resolved(serialPoint(first), { to: serialPoint(monday + 6 - back), approximate: true })
}

const quarter = (shift: number, context: Context): Resolved => {
  if (context.today === null) return resolved(monthPoint(null, null))
  const { year, month } = fromSerial(context.today)
  const first = addMonths({ year, month: month - ((month - 1) % 3), day: 1 }, 3 * shift)
  const last = addMonths(first, 2)
  return resolved(hideYear(monthPoint(first.year, first.month), context), {
    to: hideYear(monthPoint(last.year, last.month), context),
  })
}

const month = (shift: number, context: Context): Resolved => {
  if (context.today === null) return resolved(monthPoint(null, null))
  const moved = addMonths({ ...fromSerial(context.today), day: 1 }, shift)
  return resolved(hideYear(monthPoint(moved.year, moved.month), context))
}

const resolve = ({ unit, shift }: Period, context: Context): Resolved => {
  if (unit === 'week' || unit === 'weekend') return week(shift, unit === 'weekend', context)
  if (unit === 'quarter') return quarter(shift, context)
  if (unit === 'month') return month(shift, context)
  if (unit === 'day')
    return resolved(context.today === null ? unknownDay : serialPoint(context.today + shift))
  const { year } = context
  if (unit === 'year' || year === null) return resolved(yearPoint(year === null ? null : year + shift))
  const size = unit === 'decade' ? 10 : 100
  const open = unit === 'decade' ? 1 : 2
  return resolved(yearPoint(Math.floor(year / size) * size + shift * size, open))
}

const fromUnknown = ({ unit, shift }: Period, context: Context): Partial<Resolved> =>
  context.today === null && !context.yearless ? { counted: { unit, count: shift } } : {}

/** Resolves "last week", "this month", "next year": counted from the publication date, nothing is implied. */
export const resolvePeriod = (when: Period, context: Context): Resolved => ({
  ...resolve(when, context),
  ...fromUnknown(when, context),
})
