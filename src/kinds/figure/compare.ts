import type { Comparison } from '../../core/comparison.ts'
import type { ReasonCode } from '../../core/reason.ts'
import type { FigureValue } from '../../core/value.ts'
import { areNamesakes, moneyUnit } from '../../data/currencies.ts'
import { toBaseUnit } from '../../data/units.ts'
import { compareScores } from './compare-scores.ts'
import { type Extent, extentOf, roundingOf } from './extent.ts'
import { isShare, type Measure, measureOf } from './measure.ts'
import { compareSuperlatives } from './superlative.ts'

const outcome = (verdict: Comparison['verdict'], code: ReasonCode, confidence: number): Comparison => ({
  verdict,
  reason: { code, args: {} },
  confidence,
})

const unrelated: Comparison = outcome('unrelated', 'figure-disjoint', 1)

const near = (a: number, b: number): boolean =>
  a === b || (Number.isFinite(a - b) && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)))

const isPoint = ({ low, high }: FigureValue): boolean => low !== null && low === high
const isMoney = ({ dimension, unit }: FigureValue): boolean => dimension === 'money' && unit !== null
const isBound = ({ low, high }: FigureValue): boolean => low === null || high === null

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
  return rounded
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

/** Bounds, ranges and estimates: they go together where they overlap. */
const compareExtents = (a: FigureValue, b: FigureValue, x: Extent, y: Extent): Comparison => {
  const approximate = a.approximate || b.approximate
  if (!overlaps(x, y)) return outcome('contradiction', 'figure-disjoint', approximate ? 0.7 : 0.85)
  if (isBound(a) || isBound(b)) return outcome('compatible', 'figure-bound', isFar(x, y) ? 0.4 : 0.9)
  return outcome('compatible', approximate ? 'figure-approximate' : 'figure-overlap', 0.85)
}

const compareMeasured = (a: FigureValue, b: FigureValue, ofA: Measure, ofB: Measure): Comparison => {
  const [x, y] = [extentOf(a, ofA), extentOf(b, ofB)]
  const slack = looseTons(a, b, x, y)
  const wide = { ...x, slackLow: x.slackLow + slack, slackHigh: x.slackHigh + slack }
  if (near(x.low, y.low) && near(x.high, y.high)) return compareEqual(a, b)
  if (!isPoint(a) || !isPoint(b)) return compareExtents(a, b, wide, y)
  if (a.approximate && b.approximate) return compareEstimates(x, y)
  return a.approximate || b.approximate ? compareExtents(a, b, wide, y) : comparePoints(a, b, x, y)
}

/**
 * A share in words and a percentage. Where they are one amount, "two-fifths" is 40% in other words; where they are not,
 * both are taken loosely, for nobody writes "a third" for 33.3%.
 */
const compareShares = (a: FigureValue, b: FigureValue, ofA: Measure, ofB: Measure): Comparison => {
  const exact = compareMeasured(a, b, ofA, ofB)
  if (exact.verdict === 'notation') return exact
  const loosely = (value: FigureValue): FigureValue =>
    isShare(value) ? { ...value, approximate: true } : value
  const found = compareMeasured(loosely(a), loosely(b), ofA, ofB)
  return found.verdict === 'contradiction' ? { ...found, confidence: 0.6 } : found
}

/** The same in another wording of the rate; where the rates differ, no contradiction follows. */
const onlyIfTogether = (found: Comparison): Comparison => {
  if (found.verdict === 'contradiction') return unrelated
  return found.verdict === 'agreement' || found.verdict === 'notation'
    ? outcome('compatible', 'figure-same-amount', 0.8)
    : found
}

const perDay = (per: string, { of, toBase }: Measure): Measure | null => {
  const days = toBaseUnit(1, per)
  return days === null ? null : { of, toBase: value => toBase(value) / days }
}

const compareRates = (a: FigureValue, b: FigureValue, ofA: Measure, ofB: Measure): Comparison => {
  if (a.per === b.per) return compareMeasured(a, b, ofA, ofB)
  const [x, y] = [a.per === null ? null : perDay(a.per, ofA), b.per === null ? null : perDay(b.per, ofB)]
  if (!x || !y) return onlyIfTogether(compareMeasured(a, b, ofA, ofB))
  const found = compareMeasured(a, b, x, y)
  return found.verdict === 'contradiction' && a.dimension !== 'speed' ? unrelated : found
}

/** "11 degrees" may be of either scale: that it fits proves little, that it does not proves nothing. */
const compareDegrees = (a: FigureValue, b: FigureValue): Comparison => {
  const unit = a.unit === 'degree' ? b.unit : a.unit
  const [x, y] = [
    { ...a, unit },
    { ...b, unit },
  ]
  const [ofA, ofB] = [measureOf(x), measureOf(y)]
  return ofA && ofB ? onlyIfTogether(compareMeasured(x, y, ofA, ofB)) : unrelated
}

/**
 * A bare "$" leaves open whose it is: "$64 million" of a paper in Ottawa may be the "C$64m" of one abroad. That the
 * amounts are one shows that the currency is; that they differ proves nothing.
 */
const compareNamesakes = (a: FigureValue, b: FigureValue, ofA: Measure, ofB: Measure): Comparison => {
  const [codeA, codeB] = [a.unit, b.unit].map(unit => moneyUnit(unit ?? '').code)
  const mayBeOne = areNamesakes(codeA ?? '', codeB ?? '') && isPoint(a) && isPoint(b)
  return mayBeOne ? onlyIfTogether(compareRates(a, b, ofA, ofB)) : unrelated
}

/** "Her ninth goal" completes "nine goals"; that it was the eighth or tenth before or after proves nothing. */
const compareCompleted = (place: FigureValue, amount: FigureValue): Comparison => {
  const isBareCount = amount.unit === null && amount.per === null && !isBound(amount) && !amount.approximate
  const completes = place.superlative === undefined && isBareCount && isPoint(amount)
  return completes && place.low === amount.low ? outcome('compatible', 'figure-same-amount', 0.6) : unrelated
}

/** "the third-largest city" and "the third-smallest city": one rank from opposite ends; other ranks may both be true. */
const compareRanks = (a: FigureValue, b: FigureValue, found: Comparison): Comparison => {
  const relation = compareSuperlatives(a.superlative, b.superlative)
  if (relation === 'same') return found
  const isOneRank = a.low === b.low && a.high === b.high
  return relation === 'opposite' && isOneRank ? outcome('contradiction', 'figure-opposite', 0.9) : unrelated
}

/**
 * How two figures that are said of one thing stand to each other. Symmetric. Figures of different dimensions,
 * currencies and rates are unrelated: nothing follows from them.
 *
 * @example "at least 12" and 15 are compatible, 14 and 17 contradict each other, "63 days" is notation for "nine weeks"
 */
export const compare = (a: FigureValue, b: FigureValue): Comparison => {
  if (a.parts && b.parts) return compareScores(a.parts, b.parts)
  if (a.parts || b.parts) return unrelated
  const [ofA, ofB] = [measureOf(a), measureOf(b)]
  if (!ofA || !ofB) return unrelated
  if (a.dimension === 'ordinal' && b.dimension === 'count') return compareCompleted(a, b)
  if (a.dimension === 'count' && b.dimension === 'ordinal') return compareCompleted(b, a)
  if (ofA.of !== ofB.of) return isMoney(a) && isMoney(b) ? compareNamesakes(a, b, ofA, ofB) : unrelated
  if (a.dimension !== b.dimension) return compareShares(a, b, ofA, ofB)
  const openDegree = a.unit !== b.unit && (a.unit === 'degree' || b.unit === 'degree')
  if (a.dimension === 'temperature' && openDegree) return compareDegrees(a, b)
  return compareRanks(a, b, compareRates(a, b, ofA, ofB))
}
