import type { Sentence } from '../../core/sentence.ts'
import type { Span } from '../../core/span.ts'
import { bearerBreaks, betweenNameAndAge } from '../../lang/en/ages.ts'

const between = /^ (?:[a-z-]{2,20} ){0,3}$/u
/** Index of the first person who begins at or behind an offset, by halving: a sentence may name thousands. */
const firstFrom = (sentence: Sentence, offset: number): number => {
  let [low, high] = [0, sentence.people.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentence.people[middle]?.span.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Whose age it is: the person named right before ("Ana Ruel, 43,") or right behind ("29-year-old Ana Ruel"), or nobody
 * that can be told. Offsets count from the sentence's start.
 */
export const bearerOf = (sentence: Sentence, start: number, end: number): Span | null => {
  const { text, people, span } = sentence
  const next = firstFrom(sentence, span.start + end)
  const before = people[firstFrom(sentence, span.start + start) - 1]
  const last = before ? before.span.end - span.start : start + 1
  const link = last <= start && start - last < 14 ? text.slice(last, start).replace(/\($/, '') : null
  if (before && link !== null && betweenNameAndAge.test(link)) return before.span
  const behind = people[next]
  const gap =
    behind && behind.span.start - span.start - end < 64
      ? text.slice(end, behind.span.start - span.start)
      : null
  const tied = gap !== null && between.test(gap) && !gap.split(' ').some(word => bearerBreaks.has(word))
  return behind && tied ? behind.span : null
}
