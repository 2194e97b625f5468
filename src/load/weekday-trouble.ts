import type { Article } from '../core/article.ts'
import { weekdays } from '../core/describe-date.ts'
import { fromSerial, isDay, type Serial, toSerial, weekdayOf } from '../kinds/date/calendar.ts'
import { fullMonths, fullWeekdays, monthByName, shortMonths, weekdayByName } from '../lang/en/calendar.ts'

/** A weekday that does not go with an article's day of publication. */
export interface WeekdayTrouble {
  /** As it stands in the text: "Thursday, May 4". */
  readonly text: string
  /** What that day was in the year of publication: "Saturday". */
  readonly weekday: string
}

const weekday = `(?<weekday>${[...fullWeekdays].join('|')}|(?:mon|tues?|weds?|thur?s?|fri|sat|sun)\\.)`
const month = `(?<month>(?:${[...fullMonths].join('|')})|(?:${[...shortMonths].join('|')})\\b\\.?)`
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d)'

/** "Thursday, May 4", "Thursday 4 May", "Thursday the 4th of May"; with a year it says itself which one it is. */
const forms: readonly RegExp[] = [
  new RegExp(`\\b${weekday},? ${month} ${day}(?!,? (?:\\d{4}|of)\\b|\\w)`, 'giu'),
  new RegExp(`\\b${weekday},? (?:the )?${day} (?:of )?${month}(?!,? \\d{4}\\b|\\w)`, 'giu'),
]

/** A paragraph that tells of another year, or of the same day of each. */
const otherTimes =
  /\b(?:last year|next year|years? (?:ago|earlier|before|later)|anniversary|each year|every year|in (?:18|19|20)\d\d)\b/iu

/** Days around its publication that an article is sure to mean when it names one without a year. */
const near = 31

const serialOf = (edtf: string): Serial | null => {
  const [year = 0, month = 0, day = 0] = edtf.split('-').map(Number)
  return isDay(year, month, day) ? toSerial(year, month, day) : null
}

/** The day of a month that lies nearest to a day, in whatever year. */
const nearestTo = (published: Serial, month: number, day: number): Serial | null => {
  const { year } = fromSerial(published)
  const days = [year - 1, year, year + 1].flatMap(y =>
    isDay(y, month, day) ? [toSerial(y, month, day)] : [],
  )
  return days.toSorted((a, b) => Math.abs(a - published) - Math.abs(b - published))[0] ?? null
}

/**
 * Finds a weekday with a day of the calendar that does not exist around an article's publication: "on Thursday, May 4" in one that
 * was published on 6 May 2024, when 4 May was a Saturday. Where another such day does exist, the publication is right, and
 * nothing is said; nor of a paragraph that tells of other years.
 */
export const weekdayTrouble = ({ text, published }: Article): WeekdayTrouble | null => {
  const then = published === null ? null : serialOf(published)
  if (then === null) return null
  let trouble: WeekdayTrouble | null = null
  for (const paragraph of text.split('\n')) {
    if (otherTimes.test(paragraph)) continue
    for (const { 0: found, groups = {} } of forms.flatMap(form => [...paragraph.matchAll(form)])) {
      const nameOf = (what: string): string => (groups[what] ?? '').toLowerCase().replace(/\.$/u, '')
      const stated = weekdayByName.get(nameOf('weekday'))
      const serial = nearestTo(then, monthByName.get(nameOf('month')) ?? 0, Number(groups['day']))
      if (stated === undefined || serial === null || Math.abs(serial - then) > near) continue
      const actual = weekdayOf(serial)
      if (actual === stated) return null
      trouble ??= { text: found, weekday: weekdays[actual - 1] ?? '' }
    }
  }
  return trouble
}
