import { type DateOrder, readDateOrder } from '../kinds/date/date-order.ts'
import { readFrontMatter } from '../text/read-front-matter.ts'
import { type HeaderDate, readHeaderDate, toEdtf } from './published-date.ts'
import { type LineDate, readPublishedLine, sources } from './published-line.ts'

/** What an article says of its own publication. */
export interface Published {
  /** Day of publication in EDTF, `2024-01-19`, or null where the article doesn't state all of it. */
  readonly published: string | null
  /** `XXXX-01-19` where the article states a day but no year: "OSLO, Jan. 19 (Wire) —"; else null. */
  readonly partial: string | null
  /** ISO weekday (1 is Monday) that stands with the date, or null; it need not fit. */
  readonly weekday: number | null
  /** Where it is stated: an entry of front matter, or a line; left out where nothing is. */
  readonly at?: { readonly isFrontMatter: boolean; readonly offset: number }
}

/** Lines with text at the top that can hold a byline or a dateline. */
const headLines = 8
const headLength = 3000

/** Keys of front matter, without the marks between their words: "date", "published_at", "publishDate". */
const keys =
  /^(?:date|pubdate|published(?:at|on|date|time)?|publishdate|datepublished|article:publishedtime)$/u
/** "© 2024 The Beacon", "Copyright 2024" */
const copyright = /(?:©|\(c\)|\bcopyright)[ ,:©]{0,3}(?<year>(?:19|20)\d\d)\b/iu

const readFront = (text: string, order: DateOrder | null): (HeaderDate & { offset: number }) | null => {
  for (const { key, value, start } of readFrontMatter(text)?.entries ?? []) {
    if (!keys.test(key)) continue
    const date = readHeaderDate(value, order)
    if (date?.year) return { ...date, offset: start }
  }
  return null
}

/** The first lines with text. */
const linesAt = (text: string, from: number): readonly { readonly line: string; readonly offset: number }[] =>
  [...text.slice(from, from + headLength).matchAll(/[^\n]+/gu)]
    .filter(({ 0: line }) => line.trim() !== '')
    .slice(0, headLines)
    .map(({ 0: line, index }) => ({ line: line.trim(), offset: from + index + line.search(/\S/u) }))

const best = <T extends LineDate>(dates: readonly T[]): T | undefined =>
  sources.flatMap(source => dates.filter(date => date.source === source))[0]

/**
 * Finds the day of publication in the article's own words: front matter, "Published: 4 March 2024", a byline
 * such as "Sat 18 May 2024 23.58 BST", a news agency's dateline. Only the head counts, and never a date within
 * a sentence. A dateline without a year takes it from another date or a copyright line of the head.
 */
export const readPublished = (text: string): Published => {
  const order = readDateOrder(text)
  const front = readFront(text, order)
  if (front) {
    const at = { isFrontMatter: true, offset: front.offset }
    return { published: toEdtf(front.year, front), partial: null, weekday: front.weekday, at }
  }
  const lines = linesAt(text, readFrontMatter(text)?.end ?? 0)
  const dates = lines.flatMap(({ line, offset }) =>
    readPublishedLine(line.slice(0, 300), order).map(date => ({ ...date, offset })),
  )
  const found = best(dates.filter(({ date }) => date.year !== null)) ?? best(dates)
  if (!found) return { published: null, partial: null, weekday: null }
  const { date, offset } = found
  const { weekday } = date
  const at = { isFrontMatter: false, offset }
  const year = date.year ?? copyright.exec(lines.map(({ line }) => line).join('\n'))?.groups?.['year']
  return year === undefined
    ? { published: null, partial: toEdtf(null, date), weekday, at }
    : { published: toEdtf(Number(year), date), partial: null, weekday, at }
}
