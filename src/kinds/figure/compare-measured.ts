import type { Comparison } from '../../core/comparison.ts'
import type { ReasonCode } from '../../core/reason.ts'
import type { FigureValue } from '../../core/value.ts'
import { type Extent, extentOf, roundingOf } from './extent.ts'
import type { Measure } from './measure.ts'

const outcomes = new Map<string, Comparison>()

/** How a comparison came out. Long articles have millions of pairs and few outcomes, so that equal ones are one object. */
export const outcome = (verdict: Comparison['verdict'], code: ReasonCode, confidence: number): Comparison => {
  const key = `${verdict} ${code} ${confidence}`
  const known = outcomes.get(key)
  if (known) return known
  const made: Comparison = { verdict, reason: { code, args: {} }, confidence }
  outcomes.set(key, made)
  return made
}

const near = (a: number, b: number): boolean =>
  a === b || (Number.isFinite(a - b) && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)))

/** An exact amount. */
export const isPoint = ({ low, high }: FigureValue): boolean => low !== null && low === high
/** An amount with one end: "at least 12". */
export const isBound = ({ low, high }: FigureValue): boolean => low === null || high === null

/** American, British and metric tons differ by a tenth, and texts do not say which they mean. */
const looseTons = (a: FigureValue, b: FigureValue, x: Extent, y: Extent): number => {
  if (a.unit === b.unit || (a.unit !== 'ton' && b.unit !== 'ton')) return 0
  return Math.max(...[x.low, x.high, y.low, y.high].filter(Number.isFinite).map(Math.abs)) * 0.13
}

/** The same ends, in whatever unit. */
const compareEqual = (a: FigureValue, b: FigureValue): Comparison => {
  if (a.approximate !== b.approximate) return outcome('compatible', 'figure-approximate', 1)
  if (a.unit !== b.unit || a.per !== b.per || a.dimension !== b.dimension)
    return outcome('notation', 'figure-other-unit', 1)
  return a.precision === b.precision
    ? outcome('agreement', 'figure-same', 1)
    : outcome('notation', 'figure-same-amount', 1)
}

/** Ages are cut to whole units, never rounded: someone of 19 months is one year old. */
const isCutAge = (a: FigureValue, x: Extent, y: Extent): boolean => {
  const [coarse, fine] = x.grain > y.grain ? [x, y] : [y, x]
  return (
    a.dimension === 'age' &&
    coarse.grain > fine.grain &&
    fine.low >= coarse.low &&
    fine.low < coarse.low + coarse.grain
  )
}

/** What is written at least so many times more precisely may have been cut instead of rounded. */
const cutPrecision = 100
/** And by no more than so much of the amount. */
const farthestCut = 0.05

/** "$43 million" of $43,885,310: news cuts what it has to the digit as often as it rounds it. */
const isCutAmount = (coarse: Extent, fine: Extent): boolean =>
  coarse.grain >= cutPrecision * fine.grain &&
  coarse.grain <= farthestCut * coarse.low &&
  fine.low > coarse.low &&
  fine.low < coarse.low + coarse.grain

/** Two exact amounts that differ: one may be the other rounded, if it is written less precisely. */
const comparePoints = (a: FigureValue, b: FigureValue, x: Extent, y: Extent): Comparison => {
  const distance = Math.abs(x.low - y.low)
  const otherUnit = a.unit !== b.unit || a.per !== b.per
  if (otherUnit) {
    const reach = Math.max(x.slackLow, y.slackLow) + looseTons(a, b, x, y)
    if (distance <= reach * (1 + 1e-9) || isCutAge(a, x, y))
      return outcome('compatible', 'figure-other-unit', 0.9)
    return outcome('contradiction', 'figure-disjoint', 0.8)
  }
  const [coarse, fine] = x.grain > y.grain ? [x, y] : [y, x]
  const rounded =
    !near(coarse.grain, fine.grain) && distance <= roundingOf(coarse.low, coarse.grain) * (1 + 1e-9)
  return rounded || isCutAmount(coarse, fine)
    ? outcome('compatible', 'figure-rounding', 0.9)
    : outcome('contradiction', 'figure-disjoint', 0.95)
}

/** Two estimates: the looser one decides, so that "about 61%" and "about 63%" stay apart. */
const compareEstimates = (x: Extent, y: Extent): Comparison =>
  Math.abs(x.low - y.low) <= Math.max(x.slackLow, y.slackLow) * (1 + 1e-9)
    ? outcome('compatible', 'figure-approximate', 0.8)
    : outcome('contradiction', 'figure-disjoint', 0.7)

const overlaps = (x: Extent, y: Extent): boolean =>
  x.low - x.slackLow <= y.high + y.slackHigh && y.low - y.slackLow <= x.high + x.slackHigh

/** Nobody gives eleven years as "more than an hour": how far from a bound an amount is told by it. */
const farthestBound = 5

const isFar = (x: Extent, y: Extent): boolean => {
  const ends = [x.low, x.high, y.low, y.high].filter(end => Number.isFinite(end) && end > 0)
  return ends.length > 1 && Math.max(...ends) > farthestBound * Math.min(...ends)
}

/** Bounds that lie closer than this share of the larger one are near. */
const nearestBound = 0.2
/** Lower bounds farther apart than this hardly are of one count: "more than 80" were killed in another attack than "at least 235". */
const farthestLower = 0.5

/**
 * Two bounds on one side, "at least 235" and "at least 305": both can be true, but who counts 305 does not write "at least 235". Near
 * ones, "more than 220,000" and "at least 230,000", go together.
 */
const areOtherBounds = (a: FigureValue, b: FigureValue): boolean => {
  if (a.approximate || b.approximate || a.unit !== b.unit || a.per !== b.per) return false
  if (!isBound(a) || !isBound(b)) return false
  const [x, y] = a.high === null ? [a.low, b.high === null ? b.low : null] : [a.high, b.high]
  if (x === null || y === null) return false
  const apart = Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y))
  const isOver = (share: number): boolean => apart > share * (1 + 1e-9)
  return isOver(nearestBound) && (a.low === null || !isOver(farthestLower))
}

/** Bounds, ranges and estimates: they go together where they overlap. */
const compareExtents = (a: FigureValue, b: FigureValue, x: Extent, y: Extent): Comparison => {
  const approximate = a.approximate || b.approximate
  if (areOtherBounds(a, b)) return outcome('contradiction', 'figure-other-bound', 0.7)
  if (!overlaps(x, y)) return outcome('contradiction', 'figure-disjoint', approximate ? 0.7 : 0.85)
  if (isBound(a) || isBound(b)) return outcome('compatible', 'figure-bound', isFar(x, y) ? 0.4 : 0.9)
  return outcome('compatible', approximate ? 'figure-approximate' : 'figure-overlap', 0.85)
}

/** Two figures of one measure. */
export const compareMeasured = (a: FigureValue, b: FigureValue, ofA: Measure, ofB: Measure): Comparison => {
  const [x, y] = [extentOf(a, ofA), extentOf(b, ofB)]
  const slack = looseTons(a, b, x, y)
  const wide = { ...x, slackLow: x.slackLow + slack, slackHigh: x.slackHigh + slack }
  if (near(x.low, y.low) && near(x.high, y.high)) return compareEqual(a, b)
  if (!isPoint(a) || !isPoint(b)) return compareExtents(a, b, wide, y)
  if (a.approximate && b.approximate) return compareEstimates(x, y)
  return a.approximate || b.approximate ? compareExtents(a, b, wide, y) : comparePoints(a, b, x, y)
}
