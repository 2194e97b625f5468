import { mondayOf, weekdayOf } from '../calendar.ts'
import type { Told, When } from '../stated.ts'
import { resolveCalendar } from './calendar.ts'
import type { Context } from './context.ts'
import { resolveHoliday } from './holiday.ts'
import { resolveMonthsTo } from './months-to.ts'
import { resolveNth } from './nth.ts'
import { resolvePartOfYear } from './part-of-year.ts'
import { resolvePeriod } from './period.ts'
import { daysOf, serialPoint, unknownDay, yearPoint } from './point.ts'
import { resolveRange } from './range.ts'
import { type Resolved, resolved } from './resolved.ts'
import { resolveShift } from './shift.ts'
import { resolveStretch } from './stretch.ts'
import { resolveWeekday } from './weekday.ts'

/** "Monday two weeks from now": the Monday of that week. */
const resolveInWeek = ({ weekday, of }: Extract<When, { type: 'in-week' }>, context: Context): Resolved => {
  const { from, implied } = context.inner(of)
  const days = daysOf(from)
  if (!days) return resolved(unknownDay, { implied })
  return resolved(serialPoint(mondayOf(days[0]) + weekday - 1), { implied })
}

/** "the Friday after Easter": the first one behind it, or the last one before it. */
const resolveBeside = (
  { weekday, side, of }: Extract<When, { type: 'beside' }>,
  context: Context,
): Resolved => {
  const { from, implied } = context.inner(of)
  const days = daysOf(from)
  if (!days) return resolved(unknownDay, { implied })
  const gap = side > 0 ? (weekday - weekdayOf(days[0]) + 6) % 7 : (weekdayOf(days[0]) - weekday + 6) % 7
  return resolved(serialPoint(days[0] + side * (gap + 1)), { implied })
}

/** That it is the one meant is an assumption: nothing that is counted from it is sure. */
const resolveTold = ({ of }: Told, context: Context): Resolved =>
  of ? { ...context.inner(of), implied: ['year', 'month', 'day'] } : resolved(unknownDay)

/** Resolves what the words name against the publication date, as far as both go. */
export const resolveWhen = (when: When, outer: Omit<Context, 'inner'>): Resolved => {
  const context: Context = { ...outer, inner: within => resolveWhen(within, { ...outer, weekday: null }) }
  switch (when.type) {
    case 'calendar':
      return resolveCalendar(when, context)
    case 'span-of-years':
      return resolved(yearPoint(when.first, when.open))
    case 'weekday':
      return resolveWeekday(when, context)
    case 'shift':
      return resolveShift(when, context)
    case 'period':
      return resolvePeriod(when, context)
    case 'share-of-year':
    case 'season':
      return resolvePartOfYear(when, context)
    case 'nth':
      return resolveNth(when, context)
    case 'holiday':
      return resolveHoliday(when, context)
    case 'stretch':
      return resolveStretch(when, context)
    case 'in-week':
      return resolveInWeek(when, context)
    case 'beside':
      return resolveBeside(when, context)
    case 'months-to':
      return resolveMonthsTo(when, context)
    case 'told':
      return resolveTold(when, context)
    case 'range':
      return resolveRange(when, context)
    case 'open':
      return resolved(unknownDay)
  }
}
