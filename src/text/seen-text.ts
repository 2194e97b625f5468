import type { FileText } from '../core/article.ts'
import type { Span } from '../core/span.ts'

/** Soft hyphens, zero-width spaces and joiners, byte order marks, marks of direction and tags: nobody sees them. */
const invisible =
  '[\\u00ad\\u034f\\u061c\\u180e\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\u{e0000}-\\u{e007f}]' +
  // What joins the parts of an emoji stays.
  '|\\u200d(?!\\p{Extended_Pictographic})'

/** CRLF, a lone CR, and what else ends a line. */
const lineEnd = '\\r\\n?|[\\v\\f\\u0085\\u2028\\u2029]'

/** Spaces that forbid a break, or are wider or narrower; those that group digits tell more than a plain one: "12 345". */
const space = '(?!(?<=\\d).\\d{3}(?!\\d))[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]'

/** A hyphen of its own, or one that forbids a break. */
const hyphen = '[\\u2010\\u2011]'

/** The dash as wide as a digit, which ranges are set with: to a reader an en dash. */
const figureDash = '\\u2012'

/** The letter that looks like an apostrophe. */
const apostrophe = '\\u02bc'

/** A letter with its accents apart; more of them are no writing. */
const accented = '\\p{L}\\p{M}{1,4}'

/** "ﬁ" is two letters to a reader. */
const ligature = '[\\ufb00-\\ufb06]'

const unlike = new RegExp(
  `(?<nothing>${invisible})|(?<line>${lineEnd})|(?<space>${space})|(?<hyphen>${hyphen})|(?<figureDash>${figureDash})|(?<apostrophe>${apostrophe})|${accented}|${ligature}`,
  'gu',
)

/** What a reader sees where one of the above stands. */
const seenFor = (written: string, groups: Readonly<Record<string, string | undefined>>): string => {
  if (groups['nothing'] !== undefined) return ''
  if (groups['line'] !== undefined) return '\n'
  if (groups['space'] !== undefined) return ' '
  if (groups['hyphen'] !== undefined) return '-'
  if (groups['figureDash'] !== undefined) return '–'
  if (groups['apostrophe'] !== undefined) return '’'
  return written.normalize(written.length === 1 ? 'NFKC' : 'NFC')
}

/** A stretch that is longer or shorter in the file than what a reader sees of it. */
interface Change {
  readonly seen: Span
  readonly file: Span
}

/** Where in the file the character stands that a reader sees at an offset: binary search. */
const placeIn = (changes: readonly Change[], offset: number): Span => {
  let [low, high] = [0, changes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((changes[middle]?.seen.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const last = changes[low - 1]
  if (last && offset < last.seen.end) return last.file
  const start = last ? last.file.end + offset - last.seen.end : offset
  return { start, end: start + 1 }
}

/**
 * A file's text as a person sees it: no soft hyphens or zero-width characters, every line end `\n`, every space a plain
 * one, accents on their letters. Everything behind it reads this text and counts offsets in it.
 *
 * @returns the text, and the file's own where that is another
 */
export const seenText = (written: string): { readonly text: string; readonly file?: FileText } => {
  const changes: Change[] = []
  let text = ''
  let copied = 0
  for (const match of written.matchAll(unlike)) {
    const [found] = match
    const seen = seenFor(found, match.groups ?? {})
    if (seen === found) continue
    text += written.slice(copied, match.index)
    copied = match.index + found.length
    if (seen.length !== found.length)
      changes.push({
        seen: { start: text.length, end: text.length + seen.length },
        file: { start: match.index, end: copied },
      })
    text += seen
  }
  if (copied === 0) return { text: written }
  const spanOf = ({ start, end }: Span): Span => {
    const first = placeIn(changes, start)
    return { start: first.start, end: end > start ? placeIn(changes, end - 1).end : first.start }
  }
  return { text: text + written.slice(copied), file: { text: written, spanOf } }
}
