import { type DateOrder, readDateOrder } from '../kinds/date/date-order.ts'
import { frontMatterSpan } from '../text/front-matter.ts'
import { type HeaderDate, readHeaderDate } from './published-date.ts'
import { type LineDate, readPublishedLine, sources } from './published-line.ts'

/** What an article says of its own publication. */
export interface Published {
  /** Day of publication in EDTF, `2024-01-19`, or null where the article doesn't state all of it. */
  readonly published: string | null
  /** `XXXX-01-19` where the article states a day but no year: "OSLO, Jan. 19 (Wire) —"; else null. */
  readonly partial: string | null
  /** ISO weekday (1 is Monday) that stands with the date, or null; it need not fit. */
  readonly weekday: number | null
}

/** Lines with text at the top that can hold a byline or a dateline. */
const headLines = 8
const headLength = 3000

/** "date: 2024-03-04", "published_at = 2024-03-04T08:00:00Z", "publishDate: 'March 4, 2024'" */
const entry =
  /^(?<key>date|pub_?date|published(?:_?(?:at|on|date|time))?|publish_?date|date_?published|article:published_time)[ \t]*[:=][ \t]*["']?(?<value>[^"'\r\n]{4,60})/gimu
/** TOML front matter between lines of three pluses. */
const toml = /^\+\+\+[ \t]*\r?\n(?<entries>[^+]{1,4000})\n\+\+\+/u
/** "© 2024 The Beacon", "Copyright 2024" */
const copyright = /(?:©|\(c\)|\bcopyright)[ ,:©]{0,3}(?<year>(?:19|20)\d\d)\b/iu

const pad = (number: number, width: number): string => String(number).padStart(width, '0')

const toEdtf = (year: number | null, { month, day }: HeaderDate): string =>
  `${year === null ? 'XXXX' : pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

const readFront = (text: string, end: number, order: DateOrder | null): HeaderDate | null => {
  const entries =
    end > 0 ? text.slice(0, end) : (toml.exec(text.slice(0, headLength))?.groups?.['entries'] ?? '')
  for (const { groups } of entries.matchAll(entry)) {
    const date = readHeaderDate((groups?.['value'] ?? '').trim(), order)
    if (date?.year) return date
  }
  return null
}

const linesAt = (text: string, from: number): readonly string[] =>
  text
    .slice(from, from + headLength)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .slice(0, headLines)

const best = (dates: readonly LineDate[]): LineDate | undefined =>
  sources.flatMap(source => dates.filter(date => date.source === source))[0]

/**
 * Finds the day of publication in the article's own words: front matter, "Published: 4 March 2024", a byline
 * such as "Sat 18 May 2024 23.58 BST", a news agency's dateline. Only the head counts, and never a date within
 * a sentence. A dateline without a year takes it from another date or a copyright line of the head.
 */
export const readPublished = (text: string): Published => {
  const order = readDateOrder(text)
  const from = frontMatterSpan(text)?.end ?? 0
  const front = readFront(text, from, order)
  if (front) return { published: toEdtf(front.year, front), partial: null, weekday: front.weekday }
  const lines = linesAt(text, from)
  const dates = lines.flatMap(line => readPublishedLine(line.slice(0, 300), order))
  const full = best(dates.filter(({ date }) => date.year !== null))
  if (full) return { published: toEdtf(full.date.year, full.date), partial: null, weekday: full.date.weekday }
  const yearless = best(dates)
  if (!yearless) return { published: null, partial: null, weekday: null }
  const year = copyright.exec(lines.join('\n'))?.groups?.['year']
  const { weekday } = yearless.date
  return year === undefined
    ? { published: null, partial: toEdtf(null, yearless.date), weekday }
    : { published: toEdtf(Number(year), yearless.date), partial: null, weekday }
}
