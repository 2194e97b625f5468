import type { FigureValue } from '../../core/value.ts'
import { partsPerPercent } from '../../lang/en/measures.ts'
import { moneyUnit } from '../../world/currencies.ts'
import { toBaseUnit } from '../../world/units.ts'

/** Turns numbers of a figure’s unit into those of the unit that its like is compared in. */
export interface Measure {
  /** What is measured; figures of different measures are never compared. */
  readonly of: string
  readonly toBase: (value: number) => number
}

/** True for "two-thirds" and "one in ten", which say the same as a percentage. */
export const isShare = ({ dimension, unit, low, high }: FigureValue): boolean => {
  const inUnit = (end: number | null) => end === null || (end > 0 && end < 1)
  return dimension === 'count' && unit === null && (low ?? high) !== null && inUnit(low) && inUnit(high)
}

const scaled = (of: string, factor: number): Measure => ({ of, toBase: value => value * factor })

/**
 * How to bring a figure to a common unit, or null where its unit is not known.
 *
 * @example "80 km" and "50 miles" are both lengths, in metres; "25 basis points" are 0.25 percentage points
 */
export const measureOf = (value: FigureValue): Measure | null => {
  const { dimension, unit } = value
  if (dimension === 'money') {
    if (unit === null) return scaled('money', 1)
    const { code, share } = moneyUnit(unit)
    return scaled(`money ${code}`, share)
  }
  if (dimension === 'percentage-points') return scaled(dimension, unit === 'basis point' ? 0.01 : 1)
  if (dimension === 'percent') return scaled(dimension, 1 / (partsPerPercent.get(unit ?? '') ?? 1))
  if (unit === 'times') return scaled(unit, 1)
  if (dimension === 'count' && isShare(value)) return scaled('percent', 100)
  if (unit === null || dimension === 'magnitude')
    return scaled(unit === 'category' ? 'category' : dimension, 1)
  if (toBaseUnit(1, unit) === null) return null
  return { of: dimension, toBase: number => toBaseUnit(number, unit) ?? Number.NaN }
}
