import type { Match } from '../../text/wording/align-units.ts'
import type { Unit } from '../../text/wording/units-of.ts'
import { type ParallelSentences, tells } from './parallel-sentences.ts'
import type { Slot } from './sentence-units.ts'

/** How alike the sentences are around two values that stand at the same place of them; the values are left out of it. */
export interface SlotFeatures {
  /** Telling words that both have in order, as a logarithm: 0 for none, 1 for ten. */
  readonly sharedWords: number
  /** Share of the telling words of both sentences that both have. */
  readonly sameWords: number
  /** Share of the telling words of the shorter sentence that the other has. */
  readonly contained: number
  /** Every telling word of both is the same. */
  readonly identical: number
  /** Telling words that only one has between those that both have, as a logarithm. */
  readonly gaps: number
  /** The telling word before the values is the same, and that behind them: 0, 0.5 or 1; an end of both sentences counts. */
  readonly adjoining: number
  /** Other values of the sentences that stand at the same place and agree, as a logarithm. */
  readonly agreeing: number
  /** Other values of the sentences that stand at the same place and exclude each other, as a logarithm. */
  readonly conflicting: number
  /** The value of one stands elsewhere in the other: "14th" beside "13th and 14th". */
  readonly elsewhere: number
}

const logarithm = (n: number): number => Math.log1p(n) / Math.log1p(10)

const countTelling = (units: readonly Unit[], from: number, to: number): number =>
  units.slice(Math.max(0, from), Math.max(0, to)).filter(tells).length

const isIn = (position: number, { first, last }: Slot): boolean => position >= first && position <= last

/** The words that both sentences have before two slots and behind them, or null where they are not at one place. */
export const aroundSlots = (
  { matches }: ParallelSentences,
  x: Slot,
  y: Slot,
): readonly [before: readonly Match[], behind: readonly Match[]] | null => {
  if (matches.some(([i, j]) => isIn(i, x) !== isIn(j, y))) return null
  const outside = matches.filter(([i]) => !isIn(i, x))
  const before = outside.filter(([i]) => i < x.first)
  const behind = outside.filter(([i]) => i > x.last)
  const isInOrder = before.every(([, j]) => j < y.first) && behind.every(([, j]) => j > y.last)
  return isInOrder && outside.length > 0 ? [before, behind] : null
}

/** How the other values of two parallel sentences stand to each other, and whether a value stands elsewhere in the other. */
export type Siblings = Pick<SlotFeatures, 'agreeing' | 'conflicting' | 'elsewhere'>

/** Compares what stands around two slots that are at one place of parallel sentences. */
export const slotFeatures = (
  { a, b }: ParallelSentences,
  [x, y]: readonly [Slot, Slot],
  [before, behind]: readonly [readonly Match[], readonly Match[]],
  siblings: { readonly agreeing: number; readonly conflicting: number; readonly elsewhere: boolean },
): SlotFeatures => {
  const matches = [...before, ...behind]
  const [start, end] = [matches[0] ?? [0, 0], matches.at(-1) ?? [0, 0]]
  const shared = matches.filter(([i]) => a.units[i] !== undefined && tells(a.units[i])).length
  const sides = [
    { units: a.units, slot: x, side: 0 },
    { units: b.units, slot: y, side: 1 },
  ] as const
  const tellingOutside = (units: readonly Unit[], slot: Slot, from: number, to: number): number =>
    countTelling(units, from, to) -
    countTelling(units, Math.max(from, slot.first), Math.min(to, slot.last + 1))
  const sum = (count: (side: (typeof sides)[number]) => number): number =>
    sides.reduce((total, side) => total + count(side), 0)
  const lengths = sides.map(({ units, slot }) => tellingOutside(units, slot, 0, units.length))
  const all = sum(({ side }) => lengths[side] ?? 0)
  const inStretch = sum(({ units, slot, side }) =>
    tellingOutside(units, slot, Math.min(start[side], slot.first), Math.max(end[side], slot.last) + 1),
  )
  const heads = sides.map(({ units, slot, side }) =>
    countTelling(units, 0, Math.min(start[side], slot.first)),
  )
  const tails = sides.map(({ units, slot, side }) =>
    countTelling(units, Math.max(end[side], slot.last) + 1, units.length),
  )
  const [front, back] = [before.at(-1), behind[0]]
  const isBare = (list: readonly number[]): boolean => list.every(n => n === 0)
  const adjoinsBefore = front
    ? isBare(sides.map(({ units, slot, side }) => countTelling(units, front[side] + 1, slot.first)))
    : isBare(heads)
  const adjoinsBehind = back
    ? isBare(sides.map(({ units, slot, side }) => countTelling(units, slot.last + 1, back[side])))
    : isBare(tails)
  return {
    sharedWords: logarithm(shared),
    sameWords: all === 0 ? 0 : (2 * shared) / all,
    contained: shared / Math.max(1, Math.min(...lengths)),
    identical: Number(2 * shared === all),
    gaps: logarithm(Math.max(0, inStretch - 2 * shared)),
    adjoining: (Number(adjoinsBefore) + Number(adjoinsBehind)) / 2,
    agreeing: logarithm(siblings.agreeing),
    conflicting: logarithm(siblings.conflicting),
    elsewhere: Number(siblings.elsewhere),
  }
}
