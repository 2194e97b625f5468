import type { FigureValue } from '../../core/value.ts'
import { significant } from './likeness.ts'
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

/** Digits from which the same ones in another order, or of another scale, are no chance. */
const leastDigits = { inAnyOrder: 3, inOrder: 2 } as const

/** The digits of an amount whatever their order, so that 1,140 and 1,410 meet, and whatever their scale; none for round ones. */
const keysOfDigits = (amount: number, of: string): readonly string[] => {
  const own = significant(amount)
  const digits = String(amount).replace(/\D/gu, '')
  return [
    ...(own.length < leastDigits.inAnyOrder ? [] : [`${of} digits ${[...digits].sort().join('')}`]),
    ...(own.length < leastDigits.inOrder ? [] : [`${of} scaled ${own}`]),
  ]
}

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
  return [...[place, place + 1].map(step => `${of} ${step}`), ...keysOfDigits(amount, of)]
}
