import { isDay } from '../kinds/date/calendar.ts'
import type { DateOrder } from '../kinds/date/date-order.ts'
import { monthByName, weekdayByName } from '../lang/en/calendar.ts'

/** A date as a header writes it; the year may be missing. */
export interface HeaderDate {
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** ISO weekday (Monday is 1) where one is stated. */
  readonly weekday: number | null
}

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const weekdays =
  '(?<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\.?,? +'

/** The written forms, without weekday and time. */
export const dateForms: readonly string[] = [
  /** "4 March 2024", "19th of January" */
  `(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<month>${months})\\.?(?:,?[ -](?<year>\\d{4}))?`,
  /** "Jan. 16, 2024", "October 9 2024" */
  `(?<month>${months})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\\d{4}))?`,
  /** "2024-01-19", "2024/01/19" */
  '(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})',
  /** "10/10/2024", "23.04.2022" */
  '(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})[/.-](?<year>\\d{4})',
]

const clock = '\\d{1,2}(?:[.:h]\\d\\d){0,2}(?:\\.\\d{1,6})?'
const zone = '(?: ?(?:[ap]\\.?m\\.?))?(?: ?\\(?(?:[a-z]{1,5}|[+-]\\d\\d:?\\d\\d|local time)\\)?){0,2}'
/** "at 5:42 PM", "T08:30:00+01:00", "9:40 p.m. PT" */
const time = `(?:at )?${clock}${zone}`

/**
 * A line part that is a date and nothing else, but for a weekday and a time on either side. In lower case: patterns of
 * this length that ignore case take V8 twice as long to compile, 8 ms of every run.
 */
const wholes = dateForms.map(
  form => new RegExp(`^(?:${time},? (?:on )?)?(?:${weekdays})?${form}(?:(?:,? |t)${time})?\\.?$`, 'u'),
)

const order = (first: number, second: number, mark: string, known: DateOrder | null): DateOrder | null =>
  first === second || first > 12 || mark === '.' ? 'day-first' : second > 12 ? 'month-first' : known

/** Turns what a form captured into a date, or null where the calendar has no such day or its order is open. */
export const toHeaderDate = (
  groups: Readonly<Record<string, string | undefined>>,
  known: DateOrder | null,
): HeaderDate | null => {
  const { day, month, first, second, mark = '' } = groups
  const year = groups['year'] === undefined ? null : Number(groups['year'])
  const weekday = weekdayByName.get((groups['weekday'] ?? '').toLowerCase()) ?? null
  const read = (m: number, d: number): HeaderDate | null =>
    isDay(year ?? 2000, m, d) && (year === null || year >= 1600) ? { year, month: m, day: d, weekday } : null
  if (first === undefined || second === undefined) {
    return read(monthByName.get((month ?? '').toLowerCase()) ?? Number(month), Number(day))
  }
  const found = order(Number(first), Number(second), mark, known)
  if (found === null) return null
  return found === 'day-first' ? read(Number(second), Number(first)) : read(Number(first), Number(second))
}

/**
 * Reads a part of a header line that is a date: "Sat 18 May 2024 23.58 BST", "Monday, September 16, 2024 at
 * 5:42 PM", "9:40 p.m. Jan. 16, 2024".
 */
export const readHeaderDate = (part: string, known: DateOrder | null): HeaderDate | null => {
  if (part.length > 60 || !/\d/u.test(part)) return null
  const lower = part.toLowerCase()
  for (const whole of wholes) {
    const groups = whole.exec(lower)?.groups
    const date = groups ? toHeaderDate(groups, known) : null
    if (date) return date
  }
  return null
}

const pad = (number: number, width: number): string => String(number).padStart(width, '0')

/** A date in EDTF; "XXXX-01-19" where its year is not known. */
export const toEdtf = (year: number | null, { month, day }: HeaderDate): string =>
  `${year === null ? 'XXXX' : pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
