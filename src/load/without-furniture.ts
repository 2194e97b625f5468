import { asItStands, type MappedText, mappedText, type Piece } from '../core/mapped-text.ts'
import type { Span } from '../core/span.ts'
import {
  bracketMark,
  creditForms,
  gluedMark,
  lineForms,
  longestLine,
  raisedMark,
  reportersForm,
  tickerForm,
} from './furniture-forms.ts'

/** So many glued digits that go up are marks of notes; one may be a name: "area51". */
const fewestMarks = 3

const isFurniture = (line: string): boolean => {
  const trimmed = line.trim()
  if (trimmed === '' || trimmed.length > longestLine) return false
  const lower = trimmed.toLowerCase()
  return (
    lineForms.some(form => form.test(lower)) ||
    tickerForm.test(trimmed) ||
    reportersForm.test(trimmed) ||
    creditForms.some(form => form.test(trimmed))
  )
}

const furnitureLines = (text: string, from: number, ofSite: ReadonlySet<string>): readonly Span[] => {
  const found: Span[] = []
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline + 1
    const line = text.slice(start, end)
    if (isFurniture(line) || ofSite.has(line.trim())) found.push({ start, end })
    start = end
  }
  return found
}

const spansOf = (text: string, form: RegExp): readonly Span[] =>
  [...text.matchAll(form)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))

/** Glued digits that count up from a small one, each at most a little above the one before. */
const countingUp = (text: string): readonly Span[] => {
  let last = 0
  const marks = spansOf(text, gluedMark).filter(({ start, end }) => {
    const number = Number(text.slice(start, end))
    const isNext = number > last && number <= last + 3
    if (isNext) last = number
    return isNext
  })
  return marks.length < fewestMarks ? [] : marks
}

/**
 * The text without what a reader does not take for it: lines that lead elsewhere, share bars, newsletters, captions with
 * their credits, and marks of notes.
 *
 * @param from where the text begins, behind front matter
 * @param ofSite lines that the site has in its other articles
 * @example 'It killed 14 people.[4]\nRead more: 21 killed in flood\n' → 'It killed 14 people.\n'
 */
export const withoutFurniture = (
  text: string,
  from: number,
  ofSite: ReadonlySet<string> = new Set(),
): MappedText => {
  const left = [
    ...furnitureLines(text, from, ofSite),
    ...spansOf(text, bracketMark),
    ...spansOf(text, raisedMark),
    ...countingUp(text),
  ].toSorted((a, b) => a.start - b.start)
  if (left.length === 0) return asItStands(text)
  const pieces: Piece[] = []
  let kept = 0
  for (const { start, end } of left) {
    if (start > kept) pieces.push({ start: kept, end: start })
    kept = Math.max(kept, end)
  }
  return mappedText(text, [...pieces, { start: kept, end: text.length }])
}
