import type { Match } from '../../text/wording/align-units.ts'
import { stemOf, type Unit } from '../../text/wording/units-of.ts'
import type { SentenceUnits, Slot } from './sentence-units.ts'
import { type SimilarSentences, tells } from './similar-sentences.ts'

/**
 * How alike the passages are in which two values stand. The values themselves are left out of it. All numbers of words are
 * logarithms: 0 for none, 1 for ten.
 */
export interface PassageFeatures {
  /** Telling words that both have, in any order. */
  readonly sharedWords: number
  /** The same, each as far as it is rare. */
  readonly rareWords: number
  /** Telling words that both have in one order, where the values have one place in it. */
  readonly inOrder: number
  /** Telling words that only one has between those in order. */
  readonly gaps: number
  /** The telling word before the values is the same, and that behind them: 0, 0.5 or 1; an end of both sentences counts. */
  readonly adjoining: number
  /** Neither sentence has a telling word that the other does not have at the same place. */
  readonly identical: number
  /** All telling words of one sentence stand in the other as well, in whatever order, which has hardly more. */
  readonly contained: number
  /** Share of the telling words near one value that stand near the other. */
  readonly near: number
  /** No other value of the sort in the sentence: 1 for both, 0.5 for one of them. */
  readonly soleInSentence: number
  /** Other values of the sentences that stand at one place and agree. */
  readonly agreeing: number
  /** Other values of the sentences that stand at one place and exclude each other. */
  readonly conflicting: number
  /** The value of one stands elsewhere in the other: "14th" beside "13th and 14th". */
  readonly elsewhere: number
}

/** How the other values of two sentences stand to each other. */
export interface Siblings {
  readonly agreeing: number
  readonly conflicting: number
  /** Whether a value stands elsewhere in the other sentence. */
  readonly isElsewhere: boolean
}

/** The words that two sentences have in order before two slots and behind them. */
export interface AroundSlots {
  readonly before: readonly Match[]
  readonly behind: readonly Match[]
}

const logarithm = (n: number): number => Math.log1p(n) / Math.log1p(10)

const isIn = (position: number, { first, last }: Slot): boolean => position >= first && position <= last

/** What stands around two slots in order, or null where they are not at one place. */
export const aroundSlots = ({ matches }: SimilarSentences, x: Slot, y: Slot): AroundSlots | null => {
  if (matches.some(([i, j]) => isIn(i, x) !== isIn(j, y))) return null
  const outside = matches.filter(([i]) => !isIn(i, x))
  const before = outside.filter(([i]) => i < x.first)
  const behind = outside.filter(([i]) => i > x.last)
  const isInOrder = before.every(([, j]) => j < y.first) && behind.every(([, j]) => j > y.last)
  return isInOrder && outside.length > 0 ? { before, behind } : null
}

/** One of the two sentences. */
interface Side {
  readonly units: readonly Unit[]
  readonly slot: Slot
  /** Which end of a match is its own. */
  readonly end: 0 | 1
}

/** Telling words of a stretch of a sentence, without those of the slot; `to` is exclusive. */
const tellingIn = ({ units, slot }: Side, from: number, to: number): number =>
  units.filter((unit, i) => i >= from && i < to && tells(unit) && !isIn(i, slot)).length

const inOrderFeatures = (
  sides: readonly [Side, Side],
  { before, behind }: AroundSlots,
): Pick<PassageFeatures, 'inOrder' | 'gaps' | 'adjoining' | 'identical'> => {
  const matches = [...before, ...behind]
  const [start, end] = [matches[0] ?? [0, 0], matches.at(-1) ?? [0, 0]]
  const sum = (count: (side: Side) => number): number => count(sides[0]) + count(sides[1])
  const [{ units }] = sides
  const shared = matches.filter(([i]) => units[i] !== undefined && tells(units[i])).length
  const stretch = sum(side =>
    tellingIn(side, Math.min(start[side.end], side.slot.first), Math.max(end[side.end], side.slot.last) + 1),
  )
  const [front, back] = [before.at(-1), behind[0]]
  const ahead = sum(side => tellingIn(side, front ? front[side.end] + 1 : 0, side.slot.first))
  const after = sum(side => tellingIn(side, side.slot.last + 1, back ? back[side.end] : side.units.length))
  return {
    inOrder: logarithm(shared),
    gaps: logarithm(Math.max(0, stretch - 2 * shared)),
    adjoining: (Number(ahead === 0) + Number(after === 0)) / 2,
    identical: Number(sum(side => tellingIn(side, 0, side.units.length)) === 2 * shared),
  }
}

const outOfOrder = { inOrder: 0, gaps: 0, adjoining: 0, identical: 0 } as const

/** Telling words on each side of a value that stand near it. */
const nearness = 4

const nearStems = ({ units, slot }: Side): ReadonlySet<string> => {
  const before = units.slice(0, slot.first).filter(tells).slice(-nearness)
  const behind = units
    .slice(slot.last + 1)
    .filter(tells)
    .slice(0, nearness)
  return new Set([...before, ...behind].map(({ key }) => stemOf(key)))
}

/** Telling words of a sentence, without those of a slot. */
const stemsOf = ({ units, slot }: Side): ReadonlySet<string> =>
  new Set(units.filter((unit, i) => tells(unit) && !isIn(i, slot)).map(({ key }) => stemOf(key)))

/** Least words that a sentence has, and most that the other has more, for the one to be contained in the other. */
const containing = { words: 3, more: 2 } as const

/** Do the words of one sentence, three at least, all stand in the other? "In May it had ▢ guests", "it had ▢ paying guests in May" */
const isContained = (x: Side, y: Side): boolean => {
  const [one, other] = [stemsOf(x), stemsOf(y)].toSorted((p, q) => p.size - q.size)
  if (!one || !other || one.size < containing.words) return false
  return other.size - one.size <= containing.more && [...one].every(stem => other.has(stem))
}

/** Kind of a value, and for a figure its dimension: an article states few of a sort in one sentence. */
const sortOf = ({ claim: { kind, value } }: Slot): string =>
  value.type === 'figure' ? value.dimension : kind

const isSole = ({ slots }: SentenceUnits, slot: Slot): boolean =>
  slots.every(other => other === slot || sortOf(other) !== sortOf(slot))

/**
 * Compares the passages of two values.
 *
 * @param around null where the two are not at one place of the sentences
 */
export const passageFeatures = (
  sentences: SimilarSentences,
  [x, y]: readonly [Slot, Slot],
  around: AroundSlots | null,
  { agreeing, conflicting, isElsewhere }: Siblings,
): PassageFeatures => {
  const { a, b, shared, rarity } = sentences
  const sides = [
    { units: a.units, slot: x, end: 0 },
    { units: b.units, slot: y, end: 1 },
  ] as const
  const [near, others] = [nearStems(sides[0]), nearStems(sides[1])]
  const least = Math.max(1, Math.min(near.size, others.size))
  return {
    sharedWords: logarithm(shared.length),
    rareWords: logarithm(shared.reduce((sum, stem) => sum + rarity(stem), 0)),
    ...(around ? inOrderFeatures(sides, around) : outOfOrder),
    contained: Number(around !== null && isContained(...sides)),
    near: [...near].filter(stem => others.has(stem)).length / least,
    soleInSentence: (Number(isSole(a, x)) + Number(isSole(b, y))) / 2,
    agreeing: logarithm(agreeing),
    conflicting: logarithm(conflicting),
    elsewhere: Number(isElsewhere),
  }
}
