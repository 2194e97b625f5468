import { compareTwoStrings } from 'string-similarity'

/** Two word sequences side by side: how alike they are, and what stands in one only. */
export interface WordDifference {
  /** Share of words in order that both have, from 0 to 1, of the longer one. */
  readonly likeness: number
  /** Words of the first that the second lacks at that place, and the other way round. */
  readonly left: readonly string[]
  readonly right: readonly string[]
}

/** Longest quote that is compared word by word; the table grows with the product of both lengths. */
const longest = 120

/** Longest common subsequence of words; the two lists cut to `longest`. */
export const wordDifference = (first: readonly string[], second: readonly string[]): WordDifference => {
  const [a, b] = [first.slice(0, longest), second.slice(0, longest)]
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i]
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const left: string[] = []
  const right: string[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1]
    else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) left.push(a[i++] ?? '')
    else right.push(b[j++] ?? '')
  }
  return { likeness: at(0, 0) / Math.max(1, a.length, b.length), left, right }
}

/** How alike two phrases look, from 0 to 1, by pairs of letters. Ranks candidates; never decides a value. */
export const phraseLikeness = (a: string, b: string): number => compareTwoStrings(a, b)
