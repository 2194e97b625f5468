import type { Span } from '../core/span.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Prepares a text for looking up what a reader takes for one character: a letter with its accents, a keycap, an emoji
 * of several parts.
 *
 * @returns a function from an offset of the text to the span of the character that it lies in
 */
export const graphemes = (text: string): ((offset: number) => Span) => {
  const segments = segmenter.segment(text)
  return offset => {
    const found = segments.containing(offset)
    return found
      ? { start: found.index, end: found.index + found.segment.length }
      : { start: offset, end: offset }
  }
}
