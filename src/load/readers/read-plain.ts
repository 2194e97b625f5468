import type { Document } from '../../core/article.ts'
import { asItStands, type MappedText, mappedText, type Piece } from '../../core/mapped-text.ts'
import { frontMatterSpan } from '../../text/front-matter.ts'
import { withoutIgnoreLines } from '../ignored-passages.ts'
import { type Line, linesOf } from './plain-lines.ts'
import { wrappedLines } from './wrapped-lines.ts'

/** "two-" before "and three-storey", not "top-" before "to-bottom": the hyphen stands for a word that is left out. */
const suspended = /^(?:and|or|to)\s/u

/** What stands between two lines that are one: a space, or nothing where a word was broken at its hyphen or dash. */
const joint = (before: string, behind: string): string =>
  /\p{L}(?:-{1,2}|—)$/u.test(before) && /^\p{L}/u.test(behind) && !suspended.test(behind) ? '' : ' '

const piecesOf = (file: string, lines: readonly Line[], isJoined: ReadonlySet<Line>): readonly Piece[] => {
  const pieces: Piece[] = []
  let copied = 0
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (before && isJoined.has(line)) {
      const seen = joint(file.slice(before.start, before.end), file.slice(line.start, line.end))
      pieces.push({ start: copied, end: before.end }, { start: before.end, end: line.start, seen })
      copied = line.start
    } else if (line.quotes > 0) {
      pieces.push({ start: copied, end: line.from })
      copied = line.start
    }
  }
  return pieces.length === 0 ? [] : [...pieces, { start: copied, end: file.length }]
}

/** A line with fewer columns is a greeting or a name. */
const proseWidth = 60

/** What mail quotes is a quote, where the mail has text of its own. */
const quotesIn = (lines: readonly Line[], { spanOf }: MappedText): Pick<Document, 'roleAt'> => {
  const quoted = lines.filter(({ quotes }) => quotes > 0)
  if (quoted.length === 0 || !lines.some(({ quotes, width }) => quotes === 0 && width >= proseWidth))
    return {}
  const starts = new Set(quoted.map(({ start }) => start))
  return { roleAt: passage => (starts.has(spanOf(passage).start) ? 'quote' : null) }
}

/**
 * Reads plain text: lines that were wrapped at some column are one paragraph, and the marks of quoted mail go. Text with a
 * paragraph on each line stays as it is.
 *
 * @example
 * readPlain('> The fire killed 14 people on Monday, the\n> police said.\n').text
 * // 'The fire killed 14 people on Monday, the police said.\n'
 */
export const readPlain = (file: string): Document => {
  const words = withoutIgnoreLines(file)
  const lines = linesOf(words, frontMatterSpan(words)?.end ?? 0)
  const pieces = piecesOf(words, lines, wrappedLines(words, lines))
  const made = pieces.length === 0 ? asItStands(words) : mappedText(words, pieces)
  return { file, ...made, ...quotesIn(lines, made) }
}
