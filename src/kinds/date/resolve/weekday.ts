import { mondayOf, type Serial, weekdayOf } from '../calendar.ts'
import type { When } from '../stated.ts'
import type { Context } from './context.ts'
import { serialPoint, unknownDay } from './point.ts'
import { type Resolved, resolved } from './resolved.ts'

const find = (weekday: number, week: number | null, today: Serial, context: Context): Serial => {
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  if (week === null) return context.direction === 'future' || ahead === 0 ? today + ahead : today + ahead - 7
  const day = mondayOf(today) + 7 * week + weekday - 1
  return week === 0 && day < today && context.direction !== 'past' ? day + 7 : day
}

/**
 * Resolves a weekday: the last one for what happened (today counts), the next one for what will. "Next Friday" is of
 * next week, as ISO weeks go, "last Friday" of last week. Which week is meant is an assumption, so that year, month
 * and day are implied and only the weekday is sure.
 */
export const resolveWeekday = (
  { weekday, week }: Extract<When, { type: 'weekday' }>,
  context: Context,
): Resolved => {
  if (context.today === null || context.yearless) return resolved(unknownDay)
  return resolved(serialPoint(find(weekday, week, context.today, context)), {
    implied: ['year', 'month', 'day'],
  })
}
