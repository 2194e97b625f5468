import type { Dimension } from '../../core/value.ts'
import type { Modifier } from '../../lang/en/modifiers.ts'
import { notBehindSingle, spells } from '../../lang/en/numbers.ts'
import { looksPlural } from './looks-plural.ts'
import type { MoneyUnit } from './money-words.ts'
import { isBare, isYear, type Quantity, type Scene } from './quantity.ts'
import { readAge } from './read-age.ts'
import { readBareUnit, readPercentOf } from './read-bare-unit.ts'
import { readContext } from './read-context.ts'
import { readModifierBefore, readModifierBehind, readModifierBehindNoun } from './read-modifier.ts'
import { isPhrase } from './read-quantity.ts'
import { type RangeReading, readRange } from './read-range.ts'
import { readSuperlative } from './superlative.ts'
import { wordAt } from './tape.ts'

/** What the words of a figure say, its bound not yet applied. */
export interface FigureParts {
  readonly low: number
  readonly high: number
  readonly precision: number
  readonly vague: boolean
  readonly dimension: Dimension
  readonly unit: string | null
  readonly money: MoneyUnit | null
  readonly per: string | null
  readonly modifiers: readonly Modifier[]
  /** What a place in an order goes by: "largest"; null for anything else. */
  readonly superlative: string | null
}

/** A quantity or a range of them, with the words that bound or soften it. */
export interface Figure {
  readonly start: number
  readonly end: number
  readonly range: boolean
  /** The amounts that its words name: 500 in "more than 500 years old", 40 and 50 in "40 to 50 years old". */
  readonly amounts: readonly Quantity[]
  readonly parts: FigureParts
}

const isRange = (reading: RangeReading | Quantity): reading is RangeReading => 'from' in reading

/** Both ends of a range as one quantity. */
const merge = ({ start, end, from, to }: RangeReading): Quantity => ({
  ...to,
  start,
  end,
  low: from.low,
  high: to.high,
  precision: Math.min(from.precision, to.precision),
})

/** Words before and behind that bound it; up to two before: "up to about 20". Never those of the figure before. */
const readModifiers = ({ tape }: Scene, figure: Quantity, from: number) => {
  const next = wordAt(tape, figure.end)
  const bounded = {
    isTime: figure.dimension === 'duration' || spells.has(next),
    isVague: figure.vague,
    isSingle: isBare(figure) && figure.low === 1 && figure.high === 1 && !notBehindSingle.has(next),
  }
  const modifiers: Modifier[] = []
  let { start, end } = figure
  for (let count = 0; count < 2; count++) {
    const before = readModifierBefore(tape, start, bounded)
    if (!before || before.at < from) break
    modifiers.push(before.modifier)
    start = before.at
  }
  const isOpen = modifiers.every(modifier => modifier === 'about')
  const behind = isOpen ? readModifierBehind(tape, end) : null
  if (behind) {
    modifiers.unshift(behind.modifier)
    end = behind.at
  }
  const apart = isOpen && !behind && isBare(figure) ? readModifierBehindNoun(tape, end) : null
  if (apart) modifiers.unshift(apart)
  return { start, end, modifiers }
}

/** The same for an age that begins with its word: the bound stands before it or within, "about age 65", "aged over 65". */
const readLedModifiers = (scene: Scene, figure: Quantity, number: number, from: number) => {
  const inner = readModifiers(scene, { ...figure, start: number }, figure.start + 1)
  if (inner.modifiers.length > 0) return { ...inner, start: figure.start }
  return readModifiers(scene, figure, from)
}

/** The words that bound a figure, and where its mention then begins and ends. */
const boundsOf = (scene: Scene, figure: Quantity, number: number, from: number) => {
  // "up 5% over 2022" bounds no year; "more than 2000 people" counts.
  const dated = isYear(figure) && !looksPlural(wordAt(scene.tape, figure.end))
  if (dated) return { start: figure.start, end: figure.end, modifiers: [] }
  return figure.start < number
    ? readLedModifiers(scene, figure, number, from)
    : readModifiers(scene, figure, from)
}

/** An age or a temperature that is told without its unit, or the figure as it is. */
const inContext = (scene: Scene, quantity: Quantity, people: ReadonlySet<number>): Quantity => {
  if (!isBare(quantity)) return quantity
  const age = readAge(scene, quantity, people)
  if (age) return { ...quantity, start: age.start, dimension: 'age', unit: 'year' }
  return readContext(scene, quantity) ?? quantity
}

/**
 * Reads the figure that begins at an index, words of its bound and all.
 *
 * @param people offsets at which names of people end
 * @param from first lexeme that no figure before has taken
 */
export const readFigure = (
  scene: Scene,
  i: number,
  people: ReadonlySet<number>,
  from: number,
): Figure | null => {
  const reading = readRange(scene, i) ?? readBareUnit(scene, i) ?? readPercentOf(scene, i)
  if (!reading) return null
  const range = isRange(reading)
  const raw = range ? merge(reading) : reading
  if (isPhrase(scene.tape, raw.end)) return null
  const quantity = inContext(scene, raw, people)
  const ranking = quantity.dimension === 'ordinal' ? readSuperlative(scene.tape, quantity.end) : null
  const ranked = ranking === null ? quantity : { ...quantity, end: ranking.end }
  const { start, end, modifiers } = boundsOf(scene, ranked, raw.start, from)
  const { low, high, precision, vague, dimension, unit, money, per } = quantity
  const amounts = range ? [reading.from, reading.to] : modifiers.length > 0 ? [quantity] : []
  const inUnit = amounts.map(amount => ({ ...amount, dimension, unit, money, per }))
  return {
    start,
    end,
    range,
    amounts: inUnit,
    parts: {
      ...{ low, high, precision, vague, dimension, unit, money, per, modifiers },
      superlative: ranking?.superlative ?? null,
    },
  }
}
