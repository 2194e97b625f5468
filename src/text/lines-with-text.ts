import type { Span } from '../core/span.ts'

/** Lines with text from one offset to another, trimmed. */
export const linesWithText = (text: string, start: number, end: number): readonly Span[] => {
  const lines: Span[] = []
  for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\r\n]+/gu)) {
    const words = line.trim()
    const from = start + index + line.indexOf(words)
    if (words !== '') lines.push({ start: from, end: from + words.length })
  }
  return lines
}

/** A text with one space wherever it has some: "A ferry\n  ran aground" → "A ferry ran aground". */
export const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim()
