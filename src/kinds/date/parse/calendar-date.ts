import { monthByName, wordMonths } from '../../../lang/en/calendar.ts'
import { definiteDeterminers } from '../../../lang/en/grammar.ts'
import { datedStreets } from '../../../lang/en/places.ts'
import { isDay } from '../calendar.ts'
import { readOrdinal } from '../read-number.ts'
import { isAt, type Scan, wordAt } from '../scan.ts'
import { stating, type When } from '../stated.ts'
import { isCutAfter, isCutBefore } from './is-cut.ts'
import { readMonthDate } from './month-date.ts'
import type { Parser } from './parser.ts'

/** Longest text of a date with a month's name: "the twenty-seventh to the thirtieth of September, 2024". */
const window = 64

/** The place behind a day in digits or an ordinal in words. */
const afterDay = (s: Scan, at: number): number | null => {
  const lexeme = s.lexemes[at]
  if (lexeme?.type === 'number') return lexeme.end - lexeme.start <= 2 ? at + 1 : null
  return readOrdinal(s, at)?.end ?? null
}

/** "may" and "march" are months only with a capital or beside an ordinal. */
const isMonthAt = (s: Scan, at: number, ordinal: boolean): boolean =>
  monthByName.has(wordAt(s, at)) &&
  (ordinal || s.lexemes[at]?.capital === true || !wordMonths.has(wordAt(s, at)))

/** "19 January", "19th of January", "5–7 Nov." */
const startsWithDay = (s: Scan, at: number): boolean => {
  let next = afterDay(s, at)
  if (next === null || isCutBefore(s, at)) return false
  const ordinal = s.lexemes[at]?.type !== 'number'
  if (isAt(s, next, 'to', '-', '–', 'until', 'through', 'till')) next = afterDay(s, next + 1) ?? next
  if (isAt(s, next, 'of', '-', '/')) next++
  return isMonthAt(s, next, ordinal)
}

/** "January 19", "Jan. 19th" */
const startsWithMonth = (s: Scan, at: number): boolean => {
  if (!monthByName.has(wordAt(s, at))) return false
  let next = at + 1
  while (next < at + 3 && isAt(s, next, '.', ',', '-', '/')) next++
  const day = afterDay(s, next)
  return day !== null && isMonthAt(s, at, s.lexemes[next]?.type !== 'number')
}

/** "the 19 Sept. 11 hijackers": so many of them, and the month goes with the day behind it. */
const countsWhatIsDated = (s: Scan, at: number): boolean => {
  if (!definiteDeterminers.has(wordAt(s, at - 1))) return false
  const day = isAt(s, at + 2, '.') ? at + 3 : at + 2
  const behind = afterDay(s, day)
  const noun = behind === null ? undefined : s.lexemes[behind]
  return startsWithMonth(s, at + 1) && noun?.type === 'word' && !noun.capital && !noun.glued
}

/** The place behind the last lexeme that ends at or before an offset; null when the offset cuts a lexeme. */
const placeAt = (s: Scan, from: number, offset: number): number | null => {
  let at = from
  while ((s.lexemes[at]?.end ?? Number.POSITIVE_INFINITY) <= offset) at++
  return (s.lexemes[at]?.start ?? offset) < offset ? null : at
}

/** "Dec. 12 70 people": a year of two digits needs a hyphen or slash. */
const hasLooseYear = (s: Scan, end: number): boolean => {
  const last = s.lexemes[end - 1]
  if (last?.type !== 'number' || last.end - last.start > 3) return false
  return !(last.glued && isAt(s, end - 2, '-', '/'))
}

/** "4 May Street", "the 23 March Movement": a name and no day. */
const isNameAfter = (s: Scan, end: number): boolean =>
  s.lexemes[end]?.capital === true && datedStreets.has(wordAt(s, end))

/** Dates with a month's name, day and perhaps year, in digits or ordinals. */
export const calendarDate: Parser = {
  name: 'calendar-date',
  read: (s, at) => {
    const monthFirst = startsWithMonth(s, at)
    if (!monthFirst && (!startsWithDay(s, at) || countsWhatIsDated(s, at))) return null
    const start = s.lexemes[at]?.start ?? 0
    const date = readMonthDate(s.text.slice(start, start + window).replace(/[–—]/gu, '-'))
    if (!date) return null
    let end = placeAt(s, at, start + date.length)
    if (end === null) return null
    let { year } = date
    if (year !== null && hasLooseYear(s, end)) {
      year = null
      end = isAt(s, end - 2, ',') ? end - 2 : end - 1
    }
    if (isCutAfter(s, end) || isNameAfter(s, end)) return null

    // "In June 15 people died": the month alone stands behind "in".
    if (monthFirst && year === null && isAt(s, at - 1, 'in')) return null
    const { day, lastDay, month } = date
    const days = lastDay === null ? [day] : [day, lastDay]
    if (!days.every(day => isDay(year ?? 2000, month, day))) return null
    const [from, to] = days.map((day): When => ({ type: 'calendar', year, month, day }))
    return from ? { end, stated: stating(to ? { type: 'range', from, to } : from) } : null
  },
}
