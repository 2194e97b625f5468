import type { ProblemCode } from '../../core/problem.ts'
import type { FigureValue } from '../../core/value.ts'
import type { Modifier } from '../../lang/en/modifiers.ts'
import type { Found } from '../define-kind.ts'
import type { Hints } from './hints.ts'
import type { Parts } from './read-at.ts'

interface Bounds {
  readonly low: number | null
  readonly high: number | null
  readonly approximate: boolean
}

/** "Just over 6,000" stays within a tenth above, "nearly 8 billion" within a tenth below. */
const nearby = 0.1

/** What a modifier makes of an amount. */
const bounders: Readonly<Record<Modifier, (bounds: Bounds) => Bounds>> = {
  'at-least': b => ({ ...b, high: null }),
  more: b => ({ ...b, high: null }),
  'at-most': b => ({ ...b, low: null }),
  less: b => ({ ...b, low: null }),
  'just-over': b => ({
    low: b.low,
    high: b.high === null ? null : b.high + Math.abs(b.high) * nearby,
    approximate: true,
  }),
  'just-under': b => ({
    low: b.low === null ? null : b.low - Math.abs(b.low) * nearby,
    high: b.high,
    approximate: true,
  }),
  about: b => ({ ...b, approximate: true }),
}

/** Drops the dust of binary fractions: 0.1 + 0.2 is 0.3. */
const clean = (value: number): number => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(15)))

const unitOf = ({ money, unit }: Parts, hints: Hints): string | null => {
  if (!money) return unit
  const code = hints.money.choose(money.codes)
  return code !== null && money.subunit !== null ? `${code} ${money.subunit}` : code
}

/** Turns what was read into a value: bounds applied, the currency chosen. Numbers too large to hold are unreadable. */
export const normalise = ({ parts }: Found<Parts>, hints: Hints): FigureValue | ProblemCode => {
  const { low, high, precision, vague, dimension, per, superlative } = parts
  const unit = unitOf(parts, hints)
  const rest = { type: 'figure', unit, dimension, precision: clean(precision), per } as const
  if (parts.parts)
    return { ...rest, low: null, high: null, approximate: false, precision: 0, parts: parts.parts }
  if (!Number.isFinite(low) || !Number.isFinite(high)) return 'figure-unreadable'
  const start: Bounds = { low, high, approximate: vague }
  const bounds = parts.modifiers.reduceRight((b, modifier) => bounders[modifier](b), start)
  const end = (value: number | null) => (value === null ? null : clean(value))
  return {
    ...rest,
    approximate: bounds.approximate,
    low: end(bounds.low),
    high: end(bounds.high),
    parts: null,
    ...(superlative !== null && { superlative }),
  }
}
