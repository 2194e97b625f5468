import { displayWidth, graphemes } from './display-width.ts'

/** A stretch of text and the sign that goes under it: `^`, `~` or a space. */
export interface Marked {
  readonly text: string
  readonly sign: string
}

interface Cell {
  readonly text: string
  readonly width: number
  readonly sign: string
}

/** A line of text and the line of signs under it; empty where nothing is marked. */
export interface MarkedLine {
  readonly text: string
  readonly under: string
}

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0)

/** Cuts what is too wide for any line: links, hashes. */
const cutToFit = (word: readonly Cell[], width: number): readonly (readonly Cell[])[] => {
  const pieces: Cell[][] = [[]]
  let used = 0
  for (const cell of word) {
    if (used + cell.width > width) {
      pieces.push([])
      used = 0
    }
    pieces.at(-1)?.push(cell)
    used += cell.width
  }
  return pieces
}

const wordsOf = (cells: readonly Cell[]): readonly (readonly Cell[])[] => {
  const words: Cell[][] = [[]]
  for (const cell of cells) {
    if (cell.text === ' ') words.push([])
    else words.at(-1)?.push(cell)
  }
  return words.filter(word => word.length > 0)
}

/** The space between two words is marked when both its neighbours are marked. */
const gap = (before: Cell | undefined, after: Cell | undefined): Cell => {
  const [left, right] = [before?.sign ?? ' ', after?.sign ?? ' ']
  return { text: ' ', width: 1, sign: left === ' ' || right === ' ' ? ' ' : left === right ? left : '~' }
}

/** Breaks text into lines of at most `width` columns, each with the signs that belong under it. */
export const wrapMarked = (parts: readonly Marked[], width: number): readonly MarkedLine[] => {
  const cells = parts.flatMap(({ text, sign }) => graphemes(text).map(grapheme => ({ ...grapheme, sign })))
  const lines: Cell[][] = []
  for (const word of wordsOf(cells).flatMap(word => cutToFit(word, width))) {
    const line = lines.at(-1)
    if (!line || widthOf(line) + 1 + widthOf(word) > width) lines.push([...word])
    else line.push(gap(line.at(-1), word[0]), ...word)
  }
  return lines.map(line => ({
    text: line.map(({ text }) => text).join(''),
    under: line
      .map(({ sign, width: columns }) => sign.repeat(columns))
      .join('')
      .trimEnd(),
  }))
}

/** Wraps plain text to `width` columns. */
export const wrap = (text: string, width: number): readonly string[] =>
  displayWidth(text) <= width ? [text] : wrapMarked([{ text, sign: ' ' }], width).map(line => line.text)
