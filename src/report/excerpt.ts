import { lengthOf, type Span } from '../core/span.ts'

/** Most characters of a sentence that is shown whole, and how many of a longer one are shown on each side of a passage. */
const longest = 1_000
const around = 200

/**
 * How much of a sentence a report carries with a passage: all of it, or, of a table or a list without full stops, the
 * words around the passage.
 *
 * @param text of the file that the spans are of
 */
export const excerpt = (text: string, sentence: Span, passage: Span): Span => {
  if (lengthOf(sentence) <= longest) return sentence
  const before = text.slice(Math.max(sentence.start, passage.start - around), passage.start)
  const behind = text.slice(passage.end, Math.min(sentence.end, passage.end + around))
  const start = passage.start - before.length
  const end = passage.end + behind.length
  return {
    start: start > sentence.start ? start + (/^\S*\s+/u.exec(before)?.[0].length ?? before.length) : start,
    end: end < sentence.end ? end - (/\s+\S*$/u.exec(behind)?.[0].length ?? behind.length) : end,
  }
}
