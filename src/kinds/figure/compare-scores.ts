import type { Comparison } from '../../core/comparison.ts'
import { outcome } from './compare-measured.ts'

/** Every pair the other way round: one side’s 3-1 is the other side’s 1-3. */
const turned = (parts: readonly number[]): readonly number[] =>
  parts.length % 2 === 0 ? parts.map((_, i) => parts[i % 2 === 0 ? i + 1 : i - 1] ?? 0) : parts.toReversed()

const same = (a: readonly number[], b: readonly number[]): boolean => a.every((part, i) => part === b[i])

/** Compares two results, written from either side. Results of different length are of different things. */
export const compareScores = (a: readonly number[], b: readonly number[]): Comparison => {
  if (a.length !== b.length) return outcome('unrelated', 'figure-disjoint', 1)
  if (same(a, b)) return outcome('agreement', 'figure-same', 1)
  if (same(turned(a), b)) return outcome('notation', 'figure-same-amount', 0.9)
  return outcome('contradiction', 'figure-disjoint', 0.9)
}
