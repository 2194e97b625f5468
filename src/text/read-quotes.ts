import type { Span } from '../core/span.ts'
import { cutInFront } from '../lang/en/wording.ts'

/** What stands before a mark that opens. */
const before = /^$|[\s([{—–/-]/u
/** What stands behind a mark that closes. */
const behind = /^$|[\s)\]},.;:!?—–…/-]/u

/** Which way a double mark faces; a straight one is told by what stands around it, null where that does not tell. */
const facing = (text: string, i: number): 'opens' | 'closes' | null => {
  const char = text[i] ?? ''
  if ('“«„'.includes(char)) return 'opens'
  if ('”»'.includes(char)) return 'closes'
  const isFree = before.test(text[i - 1] ?? '')
  const isLast = behind.test(text[i + 1] ?? '')
  if (isFree === isLast) return null
  return isFree ? 'opens' : 'closes'
}

/** "a 17” screen": an inch mark, for nothing that it could close was opened. */
const isInch = (text: string, i: number): boolean =>
  '”"'.includes(text[i] ?? '') &&
  /\d/u.test(text[i - 1] ?? '') &&
  /^[\s-]\p{Ll}/u.test(text.slice(i + 1, i + 3))

const closesFirst = (text: string): boolean => {
  const first = text.search(/[“”«»„"]/u)
  return first >= 0 && facing(text, first) === 'closes' && !isInch(text, first)
}

/**
 * Where a quote in single marks that opens at an offset closes, or -1: no apostrophe is taken for the mark, nor that of a plural
 * ("the workers' pay") where the quote goes on to a comma or stop.
 */
const closeOfSingle = (text: string, open: number, close: string): number => {
  let plural = -1
  for (let i = text.indexOf(close, open); i >= 0; i = text.indexOf(close, i + 1)) {
    if (/[\p{L}\p{N}]/u.test(text[i + 1] ?? '')) {
      // Another quote opens there.
      if (plural >= 0 && before.test(text[i - 1] ?? '')) return plural
      continue
    }
    const isStopped = /[,.!?…]/u.test(text[i - 1] ?? '')
    if (isStopped || (plural < 0 && text[i - 1] !== 's')) return i
    if (plural < 0) plural = i
  }
  return plural
}

const opensSingle = (text: string, i: number): boolean =>
  /[‘']/u.test(text[i] ?? '') &&
  before.test(text[i - 1] ?? '') &&
  /\p{L}/u.test(text[i + 1] ?? '') &&
  // "'em", "'cause": letters are left out there.
  !cutInFront.test(text.slice(i + 1, i + 7))

/** "'Then, in May, we left.": a quote that opens a paragraph, or stands behind a colon, and goes on in the next paragraph. */
const isLeftOpen = (text: string, i: number): boolean =>
  /\p{Lu}/u.test(text[i + 1] ?? '') && (i === 0 || text.slice(i - 2, i) === ': ')

/** Fewer words are no paragraph of a quotation. */
const fewest = 7

/** Another mark that closes, or the comma before one: what opened before it is not left open. */
const closedOtherwise = /[,.!?…]["'’]|,\s?[“"]/u

/**
 * "“We ran. “Then they fired.”": where paragraphs of one quotation have been joined, each has a mark that opens it, and only the last
 * one that closes.
 */
const isReopened = (text: string, open: number, i: number): boolean =>
  '“„'.includes(text[i] ?? '') &&
  /[.!?…] $/u.test(text.slice(Math.max(0, i - 2), i)) &&
  text.slice(open, i).split(' ').length > fewest &&
  !closedOtherwise.test(text.slice(open, i))

/**
 * Finds the quoted passages of one paragraph, without their marks. A quote that is not closed runs to the end of the
 * paragraph, as newsrooms leave it when the quote goes on in the next one; where another opens before it is closed, within a
 * sentence, only the latter is read. Marks of two makes may belong together: `"We know,” he said`. What stands in single marks within
 * a quote belongs to the quote.
 *
 * @param offset where the paragraph begins in its article
 * @param goesOn whether the paragraph before ends within a quote: it goes on here where the first mark is one that closes
 */
export const readQuotes = (text: string, offset: number, goesOn = false): readonly Span[] => {
  const quotes: Span[] = []
  const add = (start: number, end: number) => {
    if (end > start) quotes.push({ start: offset + start, end: offset + end })
  }
  let open = goesOn && closesFirst(text) ? 0 : -1
  const unclosed = new Set<string>()
  for (let i = 0; i < text.length; i++) {
    if ('“”«»„"'.includes(text[i] ?? '') && !(open < 0 && isInch(text, i))) {
      const way = facing(text, i)
      if (open < 0) open = way === 'closes' ? -1 : i + 1
      else if (way === 'opens') {
        if (isReopened(text, open, i)) add(open, i)
        open = i + 1
      } else {
        add(open, i)
        open = -1
      }
    } else if (open < 0 && opensSingle(text, i)) {
      const mark = text[i] === '‘' ? '’' : "'"
      const close = unclosed.has(mark) ? -1 : closeOfSingle(text, i + 1, mark)
      if (close < 0 && isLeftOpen(text, i)) {
        add(i + 1, text.length)
        return quotes
      }
      if (close < 0) {
        unclosed.add(mark)
        continue
      }
      add(i + 1, close)
      i = close
    }
  }
  if (open >= 0) add(open, text.length)
  return quotes
}
