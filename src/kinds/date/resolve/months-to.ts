import { addMonths } from '../calendar.ts'
import type { When } from '../stated.ts'
import type { Context } from './context.ts'
import { monthPoint } from './point.ts'
import { type Resolved, resolved } from './resolved.ts'

/** Any year that has all months. */
const anyYear = 2001

/** Resolves "the year to March", "the six months ended June 30" to an interval of months. */
export const resolveMonthsTo = (
  { months, of }: Extract<When, { type: 'months-to' }>,
  context: Context,
): Resolved => {
  const end = context.inner(of)
  const { year, month } = end.from
  if (month === null) return end
  const start = addMonths({ year: year ?? anyYear, month, day: 1 }, 1 - months)
  return resolved(monthPoint(year === null ? null : start.year, start.month), {
    to: end.from,
    implied: end.implied,
  })
}
