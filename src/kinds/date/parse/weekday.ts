import {
  afterWeekdayInNames,
  beforeWeekdayInNames,
  monthByName,
  weekdayByName,
} from '../../../lang/en/calendar.ts'
import { weekShifts } from '../../../lang/en/times.ts'
import { isAt, type Scan, skip, wordAt } from '../scan.ts'
import { isDayLike, stating } from '../stated.ts'
import type { Inner, Parser, Reading } from './parser.ts'

const isFullName = (word: string): boolean => word.endsWith('day')

const reading = (weekday: number, week: number | null, end: number): Reading => ({
  end,
  stated: stating({ type: 'weekday', weekday, week }),
})

/** "of next week", "next week" behind a weekday. */
const readWeekAfter = (s: Scan, at: number): { readonly week: number; readonly end: number } | null => {
  const place = skip(s, at, 'of', 'the', ',')
  const week = weekShifts.get(wordAt(s, place))
  return week !== undefined && isAt(s, place + 1, 'week') ? { week, end: place + 2 } : null
}

/** "next week Tuesday", "next week on Tuesday", "previous week - Monday" */
const readWeekBefore = (s: Scan, at: number): Reading | null => {
  const week = weekShifts.get(wordAt(s, at))
  if (week === undefined || !isAt(s, at + 1, 'week')) return null
  const place = skip(s, at + 2, '-', ',', 'on', "'s")
  const weekday = weekdayByName.get(wordAt(s, place))
  return weekday === undefined ? null : reading(weekday, week, place + 1)
}

/** "Sunday Times", "Sunday school", "Monday Night Football" */
const isNameBehind = (s: Scan, at: number): boolean =>
  afterWeekdayInNames.has(wordAt(s, at)) &&
  (s.lexemes[at]?.capital === true || isAt(s, at, 'school', 'roast'))

const isName = (s: Scan, at: number): boolean =>
  (s.lexemes[at]?.capital === true &&
    beforeWeekdayInNames.has(wordAt(s, at - 1)) &&
    s.lexemes[at - 1]?.capital === true) ||
  isNameBehind(s, at + 1) ||
  (isAt(s, at + 1, 'night') && isNameBehind(s, at + 2))

/** A number or month, as a date may end with. */
const endsDate = (s: Scan, at: number): boolean =>
  s.lexemes[at]?.type === 'number' || s.lexemes[at]?.type === 'ordinal' || monthByName.has(wordAt(s, at))

/** "every Monday", "a Friday": no Monday or Friday in particular. */
const isGeneral = (s: Scan, at: number): boolean => {
  if (isAt(s, at - 1, 'following', 'previous') && isAt(s, at - 2, 'the')) return true
  // "on 18 May, a Saturday" says which it was.
  if (isAt(s, at - 1, 'a') && isAt(s, at - 2, ',') && endsDate(s, at - 3)) return false
  return isAt(s, at - 1, 'a', 'an', 'any', 'every', 'each', 'per', 'most', 'some', 'alternate', 'one')
}

/** "Friday after Easter", "Sunday before Christmas", "Monday after next" */
const readBeside = (s: Scan, at: number, weekday: number, inner: Inner): Reading | null => {
  if (!isAt(s, at, 'before', 'after', 'following', 'preceding')) return null
  if (isAt(s, at, 'after') && isAt(s, at + 1, 'next')) return reading(weekday, 2, at + 2)
  const of = inner(at + 1)
  const fixed =
    of && !of.stated.clock && !of.stated.part && /^(?:calendar|holiday|nth)$/u.test(of.stated.when.type)
  if (!fixed || !isDayLike(of.stated.when) || !isAt(s, at - 2, 'the')) return null
  const side = isAt(s, at, 'before', 'preceding') ? -1 : 1
  return { end: of.end, stated: stating({ type: 'beside', weekday, side, of: of.stated.when }) }
}

/** "on Friday", "last Tuesday", "Friday of next week", "Friday week"; "Sat" only beside a date. */
export const weekday: Parser = {
  name: 'weekday',
  read: (s, at, inner) => {
    const before = readWeekBefore(s, at)
    if (before) return before
    const week = weekShifts.get(wordAt(s, at))
    const place = week === undefined ? at : at + 1
    const name = wordAt(s, place)
    const day = weekdayByName.get(name)
    if (day === undefined || isName(s, place) || isGeneral(s, at)) return null
    if (week !== undefined) {
      // "the following Monday", "the previous Monday" count from a day told of before.
      if (isAt(s, at, 'following', 'previous') && isAt(s, at - 1, 'the')) return null
      return isFullName(name) ? reading(day, isAt(s, at, 'coming') ? null : week, place + 1) : null
    }
    const after = readWeekAfter(s, at + 1)
    if (after) return reading(day, after.week, after.end)
    const beside = isFullName(name) ? readBeside(s, at + 1, day, inner) : null
    if (beside) return beside
    if (isFullName(name) && isAt(s, at + 1, 'week') && isAt(s, at - 1, 'on', 'until', 'by')) {
      const from = { type: 'weekday', weekday: day, week: null } as const
      return { end: at + 2, stated: stating({ type: 'shift', unit: 'week', count: 1, from }) }
    }
    if (isFullName(name)) return reading(day, null, at + 1)
    const end = isAt(s, at + 1, '.') && s.lexemes[at + 1]?.glued ? at + 2 : at + 1
    return { end, stated: stating({ type: 'weekday', weekday: day, week: null }, { weak: true }) }
  },
}
