import type { FigureValue } from '../../core/value.ts'
import { measureOf } from './measure.ts'

/** Steps per factor of e on the scale that puts near amounts together: about 10% each. */
const steps = 10

/** Smaller counts are too common to say anything by themselves. */
const leastCount = 13

/** A result by itself, whichever side it is written from, and the halves of it that are no common numbers: 77 of 77-66. */
const keysOfScore = (parts: readonly number[]): readonly string[] => [
  `score ${parts.toSorted((a, b) => a - b).join(' ')}`,
  ...parts.filter(part => part >= leastCount).map(part => `score ${part}`),
]

/** Digits from which the same ones in another order are no chance. */
const leastDigits = 3

/** The digits of an amount whatever their order, so that 1,140 and 1,410 meet; none for round ones. */
const keysOfDigits = (amount: number, of: string): readonly string[] => {
  const digits = String(amount).replace(/\D/gu, '')
  const isRound = digits.replace(/0+$/u, '').length < leastDigits
  return isRound ? [] : [`${of} digits ${[...digits].sort().join('')}`]
}

/** Amounts from which a scale word is written. */
const leastScaled = 1000

/** The amount without its scale, so that "$5.4 million" and "$5.4 billion" meet. */
const keyOfScale = (amount: number, of: string): readonly string[] =>
  amount < leastScaled ? [] : [`${of} scaled ${String(amount).replace(/\D/gu, '').replace(/0+$/u, '')}`]

/**
 * Index keys of an amount: its place on a logarithmic scale and the next, so that amounts within about 10% share
 * one ("4,218", "about 4,200"), and its digits. Small counts have none.
 */
export const keysOf = (value: FigureValue): readonly string[] => {
  if (value.parts) return keysOfScore(value.parts)
  const amount = value.low ?? value.high
  const measure = measureOf(value)
  const isSmallCount = measure?.of === 'count' && amount !== null && amount < leastCount
  if (amount === null || amount <= 0 || !measure || isSmallCount) return []
  const place = Math.floor(Math.log(measure.toBase(amount)) * steps)
  // A bare "$" may be any dollar.
  const of = value.dimension === 'money' ? 'money' : measure.of
  return [
    ...[place, place + 1].map(step => `${of} ${step}`),
    ...keysOfDigits(amount, of),
    ...keyOfScale(amount, of),
  ]
}
