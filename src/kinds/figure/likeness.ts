import type { FigureValue } from '../../core/value.ts'
import { areNamesakes, moneyUnit } from '../../world/currencies.ts'
import { measureOf } from './measure.ts'
import { compareSuperlatives } from './superlative.ts'

/** Amounts further apart than this factor are hardly reports of one quantity. */
const farthest = 3

/** The amount as it is written, whatever its unit. */
export const writtenOf = ({ low, high }: FigureValue): number => low ?? high ?? 0

/** The amount in its base unit, so that 90 minutes and an hour and a half are one, and two fifths and 40%. */
const amountOf = (value: FigureValue): number | null => {
  const amount = value.low ?? value.high
  return amount === null ? null : (measureOf(value)?.toBase(amount) ?? amount)
}

const digitsOf = (amount: number): string => String(amount).replace(/\D/gu, '')
const sorted = (digits: string): string => [...digits].sort().join('')
const decimalsOf = (amount: number): number => String(amount).split('.')[1]?.length ?? 0

/**
 * The same two or more digits in another order: 61,482 and 64,182. Transcription errors look so; one number times ten, 29 and
 * 2.9, is none.
 */
export const isTransposed = (a: number, b: number): boolean => {
  const [x, y] = [digitsOf(a), digitsOf(b)]
  const isAlike = x.length === y.length && decimalsOf(a) === decimalsOf(b)
  return isAlike && x.replace(/0+$/u, '').length > 1 && sorted(x) === sorted(y)
}

/** Significant digits: "1,200,000" and "1.2" have two. */
export const significant = (amount: number): string => digitsOf(amount).replace(/^0+|0+$/gu, '')

/** One of two or more digits is another: 28 and 38, 118 and 138, 4.8 and 4.3 billion. */
export const isMistyped = (a: number, b: number): boolean => {
  const [x, y] = [significant(a), significant(b)]
  const isAlike =
    x.length === y.length && x.length > 1 && Math.floor(Math.log10(a)) === Math.floor(Math.log10(b))
  return isAlike && [...x].filter((digit, i) => digit !== y[i]).length === 1
}

/** Powers of ten from one word of scale to the next. */
const thousandfold = 3

/** By how many powers of ten two amounts of the same digits differ, 3 for 1.6 million and 1.6 billion; 0 where their digits are others. */
const powersApart = (a: number, b: number): number =>
  significant(a) === significant(b) ? Math.abs(Math.round(Math.log10(a / b))) : 0

/**
 * The word of scale or the decimal point is another, of two digits and more: 13.9 million and 13.9 billion, 2.5 and 0.025. Of 13,700
 * pairs of figures that exclude each other in 177 events of real news ten differ so.
 */
const isRescaled = (a: number, b: number): boolean => significant(a).length > 1 && powersApart(a, b) > 0

/** The same two digits and more in thousands, millions or billions: 13.9 million and 13.9 billion. */
export const isOfOtherScale = (a: number, b: number): boolean =>
  isRescaled(a, b) && powersApart(a, b) % thousandfold === 0

/** "$5.4 billion" here and abroad: two dollars, as far as articles say whose they are. */
const areOfNamesakes = (a: FigureValue, b: FigureValue): boolean =>
  a.dimension === 'money' &&
  b.dimension === 'money' &&
  areNamesakes(moneyUnit(a.unit ?? '').code, moneyUnit(b.unit ?? '').code)

/** Are both of one unit, or of two that may be one? */
export const haveOneUnit = (a: FigureValue, b: FigureValue): boolean =>
  a.unit === b.unit || areOfNamesakes(a, b)

/** Two digits are the same by chance more often than three. */
const byDigits = (amount: number): number => (significant(amount).length > 2 ? 1 : 0.7)

const isRange = ({ low, high }: FigureValue): boolean => low !== null && high !== null && low !== high

/** Are both ranges, or neither? A slip changes a digit, and makes no range of an amount. */
const haveOneShape = (a: FigureValue, b: FigureValue): boolean =>
  isRange(a) === isRange(b) && (a.low === null) === (b.low === null)

/**
 * How much two amounts look like one that was noted wrong, from 0 to 1: one digit is another, digits are swapped, or the scale
 * is another.
 */
export const transcriptionErrorOf = (a: FigureValue, b: FigureValue): number => {
  const [x, y] = [writtenOf(a), writtenOf(b)]
  if (compareSuperlatives(a.superlative, b.superlative) === 'opposite') return 1
  if (a.parts || b.parts || x <= 0 || y <= 0 || x === y || !haveOneUnit(a, b) || !haveOneShape(a, b)) return 0
  if (isMistyped(x, y)) return 1
  return isTransposed(x, y) || isRescaled(x, y) ? byDigits(x) : 0
}

/** How little a coincidence an amount is: by its digits, and more where it has a unit or runs into the millions. */
const distinctness = ({ dimension }: FigureValue, amount: number): number => {
  const digits = String(amount)
    .replace(/\D/gu, '')
    .replace(/^0+|0+$/gu, '').length
  const bySize = amount >= 1e6 ? 0.6 : amount >= 1e4 ? 0.5 : amount >= 1e3 ? 0.3 : 0.1
  const byDigits = digits >= 3 ? 0.9 : Math.max(digits === 2 ? 0.5 : 0, bySize)
  return Math.min(1, byDigits + (dimension === 'count' || dimension === 'ordinal' ? 0 : 0.3))
}

/** Halves of a score from which sharing one is no chance: 77 of 77-66, unlike the 6 of any set. */
const telling = 10

const sumOf = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0)

const likenessOfScores = (a: readonly number[], b: readonly number[]): number => {
  const shared = a.filter(part => b.includes(part))
  // Four judges to three and five to two are seven both times.
  if (shared.length === 0) return a.length === b.length && sumOf(a) === sumOf(b) ? 0.7 : 0.3
  return shared.length === a.length || shared.some(part => part >= telling) ? 1 : 0.7
}

/**
 * How plausible it is that two amounts report one quantity: reports of one thing lie close together, and slips
 * swap digits or share one half of a score ("118-112" and "118-109").
 */
export const likenessOf = (a: FigureValue, b: FigureValue): number => {
  const [x, y] = [amountOf(a), amountOf(b)]
  if (a.parts && b.parts) return likenessOfScores(a.parts, b.parts)
  if (x === null || y === null || x <= 0 || y <= 0) return x === y ? 0.3 : 0
  if (Math.abs(x - y) <= 1e-9 * x) return distinctness(a, a.low ?? a.high ?? x)
  if (a.unit === b.unit && isTransposed(writtenOf(a), writtenOf(b))) return 1
  if (haveOneUnit(a, b) && isRescaled(writtenOf(a), writtenOf(b))) return byDigits(writtenOf(a))
  return 0.7 * Math.max(0, 1 - Math.abs(Math.log(x / y)) / Math.log(farthest))
}
