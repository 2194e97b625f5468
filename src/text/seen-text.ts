import { asItStands, type MappedText, mappedText, type Piece } from '../core/mapped-text.ts'

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

/**
 * A file's text as a person sees it: no soft hyphens or zero-width characters, every line end `\n`, every space a plain
 * one, accents on their letters. Everything behind it reads this text and counts offsets in it.
 */
export const seenText = (written: string): MappedText => {
  const pieces: Piece[] = []
  let copied = 0
  for (const match of written.matchAll(unlike)) {
    const [found] = match
    const seen = seenFor(found, match.groups ?? {})
    if (seen === found) continue
    const end = match.index + found.length
    pieces.push({ start: copied, end: match.index }, { start: match.index, end, seen })
    copied = end
  }
  return copied === 0
    ? asItStands(written)
    : mappedText(written, [...pieces, { start: copied, end: written.length }])
}
