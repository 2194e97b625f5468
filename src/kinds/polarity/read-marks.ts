import type { Token } from '../../core/sentence.ts'
import { otherOfSort, sideWords } from '../../lang/en/outcomes.ts'

/** What tells a thing from others of its sort. */
export interface Marks {
  readonly other: readonly string[]
  readonly side: readonly string[]
}

/** Reads the words that stand with the head of a noun phrase: "the second of the two bids", "lanes in the north". */
export const readMarks = (tokens: readonly Token[], words: readonly number[]): Marks => {
  const head = words[0]
  if (head === undefined) return { other: [], side: [] }
  const first = Math.min(...words)
  let last = Math.max(...words)
  while (last < Math.max(...words) + 4 && !/^(?:verb|auxiliary)$/u.test(tokens[last + 1]?.pos ?? 'verb'))
    last++
  const near = (from: number, to: number, marks: ReadonlySet<string>) =>
    tokens
      .slice(Math.max(0, from), to + 1)
      // "the second-largest party" is a mark of size.
      .flatMap(t => (marks.has(t.normal) && t.after !== '-' ? [t.normal] : []))
  return { other: near(first - 2, Math.max(...words), otherOfSort), side: near(first - 2, last, sideWords) }
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every(word => b.includes(word))

/** Do the marks of two things of one sort say that they are two? */
export const marksDiffer = (a: Marks, b: Marks): boolean =>
  !sameWords(a.other, b.other) ||
  (a.side.length > 0 && b.side.length > 0 && !a.side.some(word => b.side.includes(word)))
