import type { Dimension } from '../../core/value.ts'
import type { Hints } from './hints.ts'
import type { MoneyUnit } from './money-words.ts'
import type { NumberReading } from './read-number.ts'
import type { Tape } from './tape.ts'
import type { Topics } from './topics.ts'

/** A number with its unit, as it stands in the text; bounds and ranges come on top. */
export interface Quantity {
  /** Index of its first lexeme and of the one behind its last. */
  readonly start: number
  readonly end: number
  readonly low: number
  readonly high: number
  readonly precision: number
  /** Names no number: "dozens". */
  readonly vague: boolean
  readonly dimension: Dimension
  readonly unit: string | null
  readonly money: MoneyUnit | null
  readonly per: string | null
  readonly number: NumberReading
}

/** What a reader of quantities looks at. */
export interface Scene {
  readonly tape: Tape
  readonly hints: Hints
  readonly topics: () => Topics
}

/** A quantity without unit, from its number. */
export const plainQuantity = (start: number, number: NumberReading, sign: 1 | -1 = 1): Quantity => ({
  start,
  end: number.end,
  low: sign === 1 ? number.low : -number.high,
  high: sign === 1 ? number.high : -number.low,
  precision: number.precision,
  vague: number.form === 'vague',
  dimension: number.form === 'ordinal' ? 'ordinal' : 'count',
  unit: null,
  money: null,
  per: null,
  number,
})

/** True where nothing but the number was said: it may take the unit of a partner ("10" in "10 to 15%"). */
export const isBare = (quantity: Quantity): boolean =>
  quantity.unit === null && quantity.money === null && quantity.dimension === 'count' && !quantity.vague

/** The same quantity, multiplied. */
export const times = (quantity: Quantity, factor: number): Quantity => ({
  ...quantity,
  low: quantity.low * factor,
  high: quantity.high * factor,
  precision: quantity.precision * factor,
})

/** The same quantity with something added: inches to feet. */
export const plus = (quantity: Quantity, added: number, precision: number): Quantity => ({
  ...quantity,
  low: quantity.low + added,
  high: quantity.high + added,
  precision,
})

/** True for a bare number that reads as a year: "2019", not "2,019" nor "2019 people". */
export const isYear = (quantity: Quantity): boolean => {
  const { literal } = quantity.number
  return isBare(quantity) && literal !== null && /^(?:1\d|20)\d\d$/.test(literal.digits) && !literal.formatted
}
