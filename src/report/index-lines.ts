/** Where an offset stands, both from 1. */
export interface Position {
  readonly line: number
  /** In UTF-16 units, as editors count. */
  readonly column: number
}

/**
 * Prepares a text for looking up lines: one pass over it, then a binary search for each offset.
 * CRLF, LF and a lone CR each end a line.
 *
 * @returns a function from an offset of the text to its line and column
 */
export const indexLines = (text: string): ((offset: number) => Position) => {
  const starts = [0]
  for (const end of text.matchAll(/\r\n?|\n/gu)) starts.push(end.index + end[0].length)
  return offset => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
