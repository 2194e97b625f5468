import type { DateOrder } from '../kinds/date/date-order.ts'
import { datelineEnd } from '../text/dateline.ts'
import { dateForms, type HeaderDate, readHeaderDate, toHeaderDate } from './published-date.ts'

/** Where in the head a date stood; the earlier in {@link sources}, the more it says of publication. */
export type DateSource = (typeof sources)[number]

/** Best first. */
export const sources = ['published', 'standing', 'updated', 'dateline'] as const

/** A date of the head and where it stood. */
export interface LineDate {
  readonly source: DateSource
  readonly date: HeaderDate
}

/** "Published: ", "First published on ", "date " */
const published =
  /^(?:(?:first|originally) )?(?:published|posted|issued|released|publication date|pub date|date|dated|filed)\b(?: on| at)?[: ]*/iu
/** "Last updated ", "Modified: " */
const updated = /^(?:last )?(?:updated|modified|update|revised)\b(?: on| at)?[: ]*/iu
/** What separates the parts of a byline: "By Anna Weld | The Ledger | Jan. 16, 2024" */
const separator =
  / *[|•·] *| +(?:[—–-]{1,2}|\/) +|\t+| +(?=(?:(?:first|last|originally) )?(?:published|posted|updated|modified)\b)/iu
/** "4 March 2024 by Anna Weld" */
const writer = /,? by \p{Lu}.*$/u
/** Every word starts with a capital, but for small ones: "The Port Elm Beacon", "By Anna Weld in Oslo" */
const nameLike =
  /^(?:[\p{Lu}\d(&][^\s]*|of|the|and|in|for|at|de|la|del|von|van|by|staff|reports?|from)(?:,? |$)/u

const isNameLike = (text: string): boolean =>
  text === '' || text.split(' ').every(word => nameLike.test(word))

/** The date of a dateline, behind its place. */
const inDateline = dateForms.map(form => new RegExp(`(?:^|[ ,])${form}(?![\\d-])`, 'iu'))

/** A full stop that isn't the last of "6:02 p.m." */
const endsSentence = /(?<![ap]\.m)[.?!]["”’)]?$/iu

/** "date 2024-01-19 The council", where the text was taken from a table without its line breaks. */
const leading = /^(?:date|published):? +(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)\b/iu

const readPart = (part: string, order: DateOrder | null): LineDate | null => {
  for (const [source, label] of [
    ['published', published],
    ['updated', updated],
  ] as const) {
    const match = label.exec(part)
    if (!match) continue
    const date = readHeaderDate(part.slice(match[0].length), order)
    if (date) return { source, date }
  }
  const date = readHeaderDate(part, order)
  return date && { source: 'standing', date }
}

/** Tries what follows a name: "By Anna Weld 4 March 2024", "By Anna Weld, Staff Writer March 4, 2024" */
const readAfterName = (part: string, order: DateOrder | null): LineDate | null => {
  const words = part.split(' ')
  for (let first = 2; first < Math.min(words.length, 10); first++) {
    const name = words.slice(0, first).join(' ')
    const found = isNameLike(name) ? readPart(words.slice(first).join(' '), order) : null
    if (found) return found
  }
  return null
}

/** Tries what follows each comma, so that "The Beacon, Jan. 16, 2024" is read, "he died, 4 March 2024" is not. */
const readAfterComma = (part: string, order: DateOrder | null): LineDate | null => {
  for (let comma = part.indexOf(', '); comma > 0 && comma < 120; comma = part.indexOf(', ', comma + 1)) {
    const found = isNameLike(part.slice(0, comma)) ? readPart(part.slice(comma + 2), order) : null
    if (found) return found
  }
  return null
}

/**
 * Reads the dates of one line of an article's head. A date within prose is not one.
 *
 * @param line at most a few hundred characters, trimmed
 */
export const readPublishedLine = (line: string, order: DateOrder | null): readonly LineDate[] => {
  const table = leading.exec(line)?.groups
  const stated = table ? toHeaderDate(table, order) : null
  if (stated) return [{ source: 'published', date: stated }]
  const dateline = line.slice(0, datelineEnd(line))
  for (const form of line.length > 80 ? inDateline : []) {
    const groups = form.exec(dateline)?.groups
    const date = groups ? toHeaderDate(groups, order) : null
    if (date) return [{ source: 'dateline', date }]
  }
  if (line.length > 160 || (line.length > 70 && endsSentence.test(line))) return []
  const parts = line
    .replace(/ +/gu, ' ')
    .replace(/[*_#]+/gu, '')
    .trim()
    .split(separator)
    .map(part => part.replace(writer, ''))
  return parts.flatMap(
    part => readPart(part, order) ?? readAfterComma(part, order) ?? readAfterName(part, order) ?? [],
  )
}
