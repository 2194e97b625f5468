import type { Span } from '../../core/span.ts'

/** A line of plain text; its span is what stands between indentation, marks of quoted mail and the line's end. */
export interface Line extends Span {
  /** Where the line begins, indentation and marks included. */
  readonly from: number
  /** Columns up to its last character. */
  readonly width: number
  /** Columns of indentation, behind marks of quoted mail. */
  readonly indent: number
  /** How often it is quoted: 2 for ">> ". */
  readonly quotes: number
}

/** "> ", ">> ", " > > " */
const quoteMark = /^(?:[ \t]{0,3}>)+(?: |(?=\S)|$)/u

/** The lines of a text, without their ends. */
export const linesOf = (text: string, from: number): readonly Line[] => {
  const lines: Line[] = []
  const add = (start: number, end: number): void => {
    const line = text.slice(start, end)
    const [marks = ''] = quoteMark.exec(line) ?? []
    const rest = line.slice(marks.length)
    const width = line.trimEnd().length
    const indent = rest.trim() === '' ? 0 : rest.length - rest.trimStart().length
    lines.push({
      from: start,
      start: start + marks.length + indent,
      end: start + Math.max(width, marks.length + indent),
      width,
      indent,
      quotes: marks.replace(/[^>]/gu, '').length,
    })
  }
  const ends = /\r\n?|\n/gu
  ends.lastIndex = from
  let start = from
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    add(start, end.index)
    start = ends.lastIndex
  }
  if (start < text.length) add(start, text.length)
  return lines
}
