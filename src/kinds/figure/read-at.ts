import type { Lexeme } from './lexemes.ts'
import type { Quantity, Scene } from './quantity.ts'
import { readDecade } from './read-decade.ts'
import { type Figure, type FigureParts, readFigure } from './read-figure.ts'
import { readMinuteOfPlay } from './read-minute-of-play.ts'
import { readModifierBefore } from './read-modifier.ts'
import { readMultiple } from './read-multiple.ts'
import { readRank } from './read-rank.ts'
import { readScore } from './read-score.ts'
import { readTimeTaken } from './read-time-taken.ts'
import { readTop } from './read-top.ts'

/** What was read of a figure, before the article's money and the words around it are turned into a value. */
export interface Parts extends FigureParts {
  /** The numbers of a score; null for anything else. */
  readonly parts: readonly number[] | null
  /** The bare amounts inside a bound or range, with their places in the sentence. */
  readonly amounts: readonly Amount[]
}

/** A bare amount inside a figure, offsets into the sentence. */
export interface Amount {
  readonly start: number
  readonly end: number
  readonly low: number
  readonly high: number
  readonly precision: number
}

const nothing = {
  low: 0,
  high: 0,
  precision: 0,
  vague: false,
  unit: null,
  money: null,
  per: null,
  modifiers: [],
  superlative: null,
  parts: null,
  amounts: [],
} as const

/** A figure with the indices of its first lexeme and of the one behind its last. */
export interface Reading {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly parts: Parts
}

/** Where a mention ends: before the possessive of "the 34-year-old’s lawyer". */
export const endOf = (last: Lexeme | undefined): number => {
  if (!last) return 0
  return /['’]s$/.test(last.text) ? last.end - 2 : last.end
}

const placeOf = ({ tape }: Scene, { start, end, low, high, precision }: Quantity): Amount => ({
  start: tape[start]?.start ?? 0,
  end: endOf(tape[end - 1]),
  low,
  high,
  precision,
})

/** Reads the figure that begins at an index, of whatever sort. */
export const readAt = (
  scene: Scene,
  i: number,
  people: ReadonlySet<number>,
  from: number,
): Reading | null => {
  const decade = readDecade(scene, i)
  if (decade) {
    const { low, high, start, end, dimension, unit } = decade
    return {
      start,
      end,
      rule: `${dimension}-decade`,
      parts: { ...nothing, low, high, dimension, unit, precision: 1 },
    }
  }
  const time = readTimeTaken(scene.tape, i)
  if (time) {
    const { value, end, unit } = time
    const parts = { ...nothing, low: value, high: value, dimension: 'duration', unit } as const
    return { start: i, end, rule: 'time-taken', parts }
  }
  const rank = readRank(scene.tape, i)
  if (rank) {
    const { value, end } = rank
    const parts = { ...nothing, low: value, high: value, dimension: 'ordinal', precision: 1 } as const
    return { start: i, end, rule: 'rank', parts }
  }
  const top = readTop(scene.tape, i)
  if (top) {
    const { superlative, end } = top
    const parts = { ...nothing, low: 1, high: 1, dimension: 'ordinal', precision: 1, superlative } as const
    return { start: i, end, rule: 'top', parts }
  }
  const minute = readMinuteOfPlay(scene, i)
  if (minute) {
    const { value, precision, end } = minute
    const parts = { ...nothing, low: value, high: value, dimension: 'ordinal', precision } as const
    return { start: i, end, rule: 'minute-of-play', parts }
  }
  const multiple = readMultiple(scene.tape, i, people)
  if (multiple) {
    const { factor, end } = multiple
    const before = readModifierBefore(scene.tape, i, {})
    const modifiers = before && before.at >= from ? [before.modifier] : []
    const start = modifiers.length > 0 ? (before?.at ?? i) : i
    const parts = {
      ...nothing,
      low: factor,
      high: factor,
      dimension: 'count',
      unit: 'times',
      modifiers,
    } as const
    return { start, end, rule: 'multiple', parts }
  }
  const score = readScore(scene, i)
  if (score)
    return {
      start: i,
      end: score.end,
      rule: 'score',
      parts: {
        ...nothing,
        dimension: 'score',
        unit: score.isRecord ? 'record' : null,
        parts: score.parts,
      },
    }
  const figure = readFigure(scene, i, people, from)
  return (
    figure && {
      start: figure.start,
      end: figure.end,
      rule: ruleOf(figure),
      parts: { ...nothing, ...figure.parts, amounts: figure.amounts.map(amount => placeOf(scene, amount)) },
    }
  )
}

const ruleOf = ({ range, parts }: Figure): string => {
  if (range) return `${parts.dimension}-range`
  return parts.vague ? `${parts.dimension}-vague` : parts.dimension
}
