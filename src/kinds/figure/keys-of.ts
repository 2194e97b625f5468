import type { FigureValue } from '../../core/value.ts'
import { toBaseUnit } from '../../data/units.ts'

/** Steps per factor of e on the scale that puts near amounts together: about 5% each. */
const steps = 20

/** Smaller counts are too common to say anything by themselves. */
const leastCount = 13

/**
 * Index keys of an amount: its place on a logarithmic scale and the next, so that amounts within about 5% share
 * one ("4,218", "about 4,200"). Small counts have none.
 */
export const keysOf = (value: FigureValue): readonly string[] => {
  const { low, high, dimension, unit } = value
  const amount = low ?? high
  if (amount === null || amount <= 0 || (amount < leastCount && dimension === 'count')) return []
  const base = unit === null ? amount : (toBaseUnit(amount, unit) ?? amount)
  const place = Math.floor(Math.log(base) * steps)
  return [place, place + 1].map(step => `${dimension} ${dimension === 'money' ? unit : ''} ${step}`)
}
