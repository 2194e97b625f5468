/** The middle one of some numbers; 0 where there are none. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

/** A line of a page as it is set; lengths in points, counted from the bottom left. */
export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Its base line. */
  readonly base: number
  /** Size of its letters. */
  readonly size: number
}

/** A page of lines. */
export interface PdfPage {
  readonly height: number
  readonly lines: readonly PdfLine[]
}

/** A run of letters as pdf.js gives it. */
export interface PdfRun {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

interface Growing {
  text: string
  left: number
  right: number
  base: number
  size: number
}

/** Puts the runs of a page together to lines, in the order in which they were set. */
export const linesOfRuns = (runs: readonly PdfRun[]): readonly PdfLine[] => {
  const lines: Growing[] = []
  for (const { str, transform, width, height } of runs) {
    const [, , , scale = 0, left = 0, base = 0] = transform
    const size = height || Math.abs(scale)
    const line = lines.at(-1)
    if (line && Math.abs(line.base - base) < Math.max(size, line.size) / 2 && left >= line.left) {
      const isApart = left - line.right > size / 6
      line.text += isApart && !/\s$/u.test(line.text) && !/^\s/u.test(str) ? ` ${str}` : str
      line.right = Math.max(line.right, left + width)
      line.size = Math.max(line.size, size)
    } else if (str.trim() !== '') lines.push({ text: str, left, right: left + width, base, size })
  }
  return lines.map(line => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() }))
}

/** How far from the edge of a page, as a share of it, headers and page numbers stand. */
const margin = 0.1

const isAtEdge = ({ base }: PdfLine, height: number): boolean =>
  base < height * margin || base > height * (1 - margin)

const pageNumber = /^(?:page |p\. ?|[-–—] ?)?\d{1,4}(?: ?(?:of|\/) ?\d{1,4}| ?[-–—])?$/iu
const withoutNumbers = (text: string): string => text.replace(/\d+/gu, '0')

/** The pages without page numbers, and without what stands at the edge of several or in letters smaller than the text's. */
export const withoutHeaders = (pages: readonly PdfPage[]): readonly PdfPage[] => {
  const seen = new Map<string, number>()
  for (const { lines, height } of pages) {
    const own = new Set(lines.filter(line => isAtEdge(line, height)).map(({ text }) => withoutNumbers(text)))
    for (const text of own) seen.set(text, (seen.get(text) ?? 0) + 1)
  }
  const size = median(pages.flatMap(({ lines }) => lines.map(line => line.size)))
  const isHeader = (line: PdfLine): boolean =>
    pageNumber.test(line.text) ||
    line.size < size * 0.95 ||
    (seen.get(withoutNumbers(line.text)) ?? 0) >= Math.max(2, pages.length / 3)
  return pages.map(({ height, lines }) => ({
    height,
    lines: lines.filter(line => !(isAtEdge(line, height) && isHeader(line))),
  }))
}
