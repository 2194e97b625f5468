import { dayJoiners, eras, fullMonths, monthByName, shortMonths } from '../../../lang/en/calendar.ts'
import { dateOrdinals, ordinalEndings } from '../../../lang/en/numbers.ts'
import { meridiems } from '../../../lang/en/times.ts'

/** A date with a month's name, or the days from one to another of a month. */
export interface MonthDate {
  /** Of the text that it takes. */
  readonly length: number
  readonly day: number
  /** The last day of "5 to 7 May"; null for a single one. */
  readonly lastDay: number | null
  readonly month: number
  readonly year: number | null
}

/** One of some words, the longest first. */
const anyOf = (words: Iterable<string>): string =>
  [...words].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')

/** Ordinals up to 31 in words: "first", "twenty-second", "thirty first". */
const ordinals: ReadonlyMap<string, number> = new Map([
  ...dateOrdinals,
  ...[...dateOrdinals]
    .filter(([, number]) => number < 10)
    .flatMap(([word, number]) => [
      [`twenty-${word}`, 20 + number] as const,
      ...(number === 1 ? [[`thirty-${word}`, 31] as const] : []),
    ]),
])

const day = `(?:${anyOf(ordinals.keys()).replaceAll('-', '[- ]')}|\\d{1,2}(?:${anyOf(ordinalEndings)})?)`
const month = `(?:${anyOf(fullMonths)}|(?:${anyOf(shortMonths)})\\.?)`
const time = `:\\d|\\s{1,3}(?:${anyOf([...meridiems, ...shortMonths])})`
const year = `(?:[1-9]\\d{0,3}\\s{0,2}(?:${anyOf(eras.keys())})|[1-9]\\d{3}|\\d{2}(?!\\w|${time}))`

/** "5 May", "5th of May 2024", "5-7 May, 2024", "5/May/24" */
const dayFirst = new RegExp(
  `^(?<day>${day})(?:\\s{0,3}(?:${anyOf(dayJoiners)}|-)\\s{0,3}(?<last>${day}))?(?:-|/|\\s{0,3}(?:of)?\\s{0,3})` +
    `(?<month>${month})(?:(?:-|/|,?\\s{0,3})(?<year>${year}(?!\\w)))?(?=\\W|$)`,
  'iu',
)

/** "May 5", "May 5-7, 2024", "May 5th 2024"; not "May 5 pm", "May 5:30" */
const monthFirst = new RegExp(
  `^(?<month>${month})(?:-|/|\\s{0,3},?\\s{0,3})(?<day>${day})(?!\\s{0,3}(?:${anyOf(meridiems)}))` +
    `(?:\\s{0,3}(?:to|-)\\s{0,3}(?<last>${day}))?(?:(?:-|/|\\s{0,3},\\s{0,3}|\\s{1,3})(?<year>${year}))?(?=\\W|$)(?!:\\d)`,
  'iu',
)

const dayOf = (written: string): number =>
  ordinals.get(written.toLowerCase().replace(' ', '-')) ?? Number.parseInt(written, 10)

/** "24" is 2024, "87" is 1987; "55 BC" is before all of them. */
const yearOf = (written: string): number => {
  const number = Number.parseInt(written, 10)
  const era = eras.get(written.replace(/[\d\s]/gu, '').toLowerCase())
  if (era !== undefined) return era * number
  return number < 100 ? number + (number > 50 ? 1900 : 2000) : number
}

/** The date with a month's name that a short text starts with; null where it starts with none. */
export const readMonthDate = (text: string): MonthDate | null => {
  const match = dayFirst.exec(text) ?? monthFirst.exec(text)
  const { day = '', last, month = '', year } = match?.groups ?? {}
  if (!match || dayOf(day) > 31) return null
  return {
    length: match[0].trimEnd().length,
    day: dayOf(day),
    lastDay: last === undefined ? null : dayOf(last),
    month: monthByName.get(month.toLowerCase().replace('.', '')) ?? 0,
    year: year === undefined ? null : yearOf(year),
  }
}
