import type { FigureValue } from '../../core/value.ts'
import type { Measure } from './measure.ts'

/** A figure on the number line, in base units, with the room that its rounding and its wording leave. */
export interface Extent {
  /** Ends as stated; infinite where there is no bound. */
  readonly low: number
  readonly high: number
  /** How far beyond its ends the figure may lie. */
  readonly slackLow: number
  readonly slackHigh: number
  /** Width of the last digit. */
  readonly grain: number
}

/** Rounding reaches half a digit’s width, but no farther than a fifth of the amount: "1 million" is not 1.4 million. */
const furthestRounding = 0.2
/** "About 20" reaches a tenth either way where the number is as round as that, and never less than a fiftieth. */
const furthestEstimate = 0.1
const nearestEstimate = 0.02

/** Half a digit’s width, within reason. */
export const roundingOf = (amount: number, grain: number): number =>
  Math.min(grain / 2, Math.abs(amount) * furthestRounding)

/** Width of the last digit that is not zero: 1 for 61, 10 for 60 and 110, 100 for 4,200; a five counts as half a step. */
const roundness = (amount: number): number => {
  const [digits = '', exponent = '0'] = Math.abs(amount).toExponential(11).split('e')
  const significant = digits.replace('.', '').replace(/0+$/, '')
  const width = 10 ** (Number(exponent) - Math.max(0, significant.length - 1))
  return significant.length > 1 && significant.endsWith('5') ? width * 5 : width
}

/** How far from its number an estimate may lie: the rounder the number, the farther. "About 61%" is not 63%. */
const estimateOf = (amount: number, grain: number): number => {
  const size = Math.abs(amount)
  const furthest = Math.max(size * furthestEstimate, grain / 2)
  return Math.min(Math.max(roundness(amount), size * nearestEstimate), furthest)
}

/** Places a figure on the number line of its measure. */
export const extentOf = (value: FigureValue, { toBase }: Measure): Extent => {
  const { low, high, approximate, precision } = value
  const width = (at: number, slack: number) => Math.abs(toBase(at + slack) - toBase(at))
  const slack = (end: number | null): number => {
    if (end === null) return 0
    if (approximate)
      return width(end, low === high ? estimateOf(end, precision) : Math.abs(end) * nearestEstimate)
    return low === high ? width(end, roundingOf(end, precision)) : 0
  }
  return {
    low: low === null ? Number.NEGATIVE_INFINITY : toBase(low),
    high: high === null ? Number.POSITIVE_INFINITY : toBase(high),
    slackLow: slack(low),
    slackHigh: slack(high),
    grain: width(low ?? high ?? 0, precision),
  }
}
