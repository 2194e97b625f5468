import type { Span } from './span.ts'

/** A text that was made from another, with the way back. */
export interface MappedText {
  readonly text: string
  /** Where a passage of the text stands in the other: all of it, from its first character to its last. */
  spanOf(passage: Span): Span
}

/** A stretch of a text, as it stands or with what a reader sees in its place. */
export interface Piece extends Span {
  readonly seen?: string
}

/** Pieces that go over character by character, or one that is longer or shorter than what is seen of it. */
interface Stretch {
  /** Where it begins in the text that is made. */
  readonly at: number
  readonly start: number
  end: number
  readonly isLike: boolean
}

/** Where the character at an offset stands: binary search. */
const placeIn = (stretches: readonly Stretch[], offset: number): Span => {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.at ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const { at, start, end, isLike } = stretches[low - 1] ?? { at: 0, start: 0, end: 0, isLike: true }
  return isLike ? { start: start + offset - at, end: start + offset - at + 1 } : { start, end }
}

/**
 * Makes a text from pieces of another, in their order. What no piece holds is left out: markup, for one.
 *
 * @example
 * // 'killed <b>14</b> people' → 'killed 14 people', whose "14 people" stands in the source from "14" to the end
 * mappedText(html, [{ start: 0, end: 7 }, { start: 10, end: 12 }, { start: 16, end: 23 }])
 */
export const mappedText = (source: string, pieces: Iterable<Piece>): MappedText => {
  const stretches: Stretch[] = []
  const words: string[] = []
  let length = 0
  for (const { start, end, seen = source.slice(start, end) } of pieces) {
    if (seen === '') continue
    const isLike = seen.length === end - start
    const last = stretches.at(-1)
    if (isLike && last?.isLike && last.end === start) last.end = end
    else stretches.push({ at: length, start, end, isLike })
    words.push(seen)
    length += seen.length
  }
  return {
    text: words.join(''),
    spanOf: ({ start, end }) => {
      const first = placeIn(stretches, start)
      return { start: first.start, end: end > start ? placeIn(stretches, end - 1).end : first.start }
    },
  }
}

/** A text that is just as it stands. */
export const asItStands = (text: string): MappedText => ({ text, spanOf: passage => passage })

/** A text made from a text that was made from another: the way back is all of it. */
export const madeFrom = (made: MappedText, from: MappedText): MappedText => ({
  text: made.text,
  spanOf: passage => from.spanOf(made.spanOf(passage)),
})
