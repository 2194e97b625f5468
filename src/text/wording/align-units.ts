import { stemOf, type Unit } from './units-of.ts'

/** Positions of two units that are one word, in two lists. */
export type Match = readonly [number, number]

/** Longest quote that is compared word by word; the table grows with the product of both lengths. */
const longest = 120

/** What a word weighs; those that an editor took out or put in weigh nothing. */
const weightOf = ({ role }: Unit): number =>
  role === 'left-out' || role === 'inserted' ? 0 : role === 'small' ? 0.25 : 1

/** What a word that both have earns, and one that only one has costs, as shares of its weight. */
const earned = 2
const earnedByForm = 1.2
const cost = 0.8

/** Are two units one word: the same, or, of words that tell something, forms of one? */
const gainOf = (a: Unit, b: Unit): number => {
  if (a.key === b.key) return a.role === 'left-out' ? 0 : earned * Math.max(weightOf(a), weightOf(b))
  if (a.role !== 'content' || b.role !== 'content') return 0
  const stem = stemOf(a.key)
  return stem.length > 2 && stem === stemOf(b.key) ? earnedByForm : 0
}

/**
 * Aligns two quotations by their words: the best local alignment (Smith and Waterman), so that an excerpt finds its place in
 * the longer one and what stands before and behind does not count. Words may be left out for nothing where the other has
 * "…". The words that both have come in order.
 */
export const alignUnits = (first: readonly Unit[], second: readonly Unit[]): readonly Match[] => {
  const [a, b] = [first.slice(0, longest), second.slice(0, longest)]
  const columns = b.length + 1
  const score = new Float64Array((a.length + 1) * columns)
  const step = new Uint8Array((a.length + 1) * columns)
  const [stop, match, skipA, skipB] = [0, 1, 2, 3]
  let [best, at] = [0, 0]
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const [x, y] = [a[i - 1], b[j - 1]]
      if (!x || !y) continue
      const here = i * columns + j
      const gain = gainOf(x, y)
      const options: readonly (readonly [number, number])[] = [
        [gain > 0 ? (score[here - columns - 1] ?? 0) + gain : 0, match],
        [(score[here - columns] ?? 0) - (y.role === 'left-out' ? 0 : cost * weightOf(x)), skipA],
        [(score[here - 1] ?? 0) - (x.role === 'left-out' ? 0 : cost * weightOf(y)), skipB],
      ]
      for (const [value, way] of options)
        if (value > (score[here] ?? 0) + 1e-9) {
          score[here] = value
          step[here] = way
        }
      if ((score[here] ?? 0) > best + 1e-9) {
        best = score[here] ?? 0
        at = here
      }
    }
  const matches: Match[] = []
  while (step[at] !== stop) {
    const way = step[at]
    if (way === match) matches.push([Math.floor(at / columns) - 1, (at % columns) - 1])
    at -= way === match ? columns + 1 : way === skipA ? columns : way === skipB ? 1 : 0
  }
  return matches.reverse()
}
