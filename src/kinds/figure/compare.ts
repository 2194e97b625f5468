import { areEqual, type Comparison } from '../../core/comparison.ts'
import type { FigureValue } from '../../core/value.ts'
import { areNamesakes, moneyUnit } from '../../world/currencies.ts'
import { toBaseUnit } from '../../world/units.ts'
import { compareMeasured, isBound, isPoint, outcome } from './compare-measured.ts'
import { compareScores } from './compare-scores.ts'
import { isOfOtherScale, writtenOf } from './likeness.ts'
import { isShare, type Measure, measureOf } from './measure.ts'
import { compareSuperlatives } from './superlative.ts'

const unrelated: Comparison = outcome('unrelated', 'figure-disjoint', 1)

/**
 * One amount of which one article says more: "£7m" and "£7m a year", "nine goals" and "her ninth goal". It is written otherwise, and is
 * no value of its own: "£7m" goes with "£7m a month" as well.
 */
const sameAmount = (confidence: number): Comparison => ({
  ...outcome('notation', 'figure-same-amount', confidence),
  isPart: true,
})
const [completed, signLeftOut, sameOfOther] = [sameAmount(0.6), sameAmount(0.6), sameAmount(0.8)]

const isMoney = ({ dimension, unit }: FigureValue): boolean => dimension === 'money' && unit !== null

/**
 * A share in words and a percentage. Where they are one amount, "two-fifths" is 40% in other words; where they are not,
 * both are taken loosely, for nobody writes "a third" for 33.3%.
 */
const compareShares = (a: FigureValue, b: FigureValue, ofA: Measure, ofB: Measure): Comparison => {
  const exact = compareMeasured(a, b, ofA, ofB)
  if (exact.verdict === 'notation') return exact
  // "a level of .41" of what "0.41%" is: the sign was left out.
  if (isPoint(a) && isPoint(b) && a.low === b.low) return signLeftOut
  const loosely = (value: FigureValue): FigureValue =>
    isShare(value) ? { ...value, approximate: true } : value
  const found = compareMeasured(loosely(a), loosely(b), ofA, ofB)
  return found.verdict === 'contradiction' ? { ...found, confidence: 0.6 } : found
}

/** The same in another wording of the rate; where the rates differ, no contradiction follows. */
const onlyIfTogether = (found: Comparison): Comparison => {
  if (found.verdict === 'contradiction') return unrelated
  return areEqual(found) ? sameOfOther : found
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

const scales = ['degree Celsius', 'degree Fahrenheit'] as const

/** "11 degrees" may be of either scale: that it fits one proves little, that it fits none proves nothing. */
const compareDegrees = (a: FigureValue, b: FigureValue): Comparison => {
  const inScale = (value: FigureValue, unit: string) => (value.unit === 'degree' ? { ...value, unit } : value)
  for (const scale of scales) {
    const [x, y] = [inScale(a, scale), inScale(b, scale)]
    const [ofA, ofB] = [measureOf(x), measureOf(y)]
    const found = ofA && ofB ? onlyIfTogether(compareMeasured(x, y, ofA, ofB)) : unrelated
    if (found.verdict !== 'unrelated') return found
  }
  return unrelated
}

/**
 * A bare "$" leaves open whose it is: "$64 million" of a paper in Ottawa may be the "C$64m" of one abroad. That the amounts are one
 * shows that the currency is; that they differ proves nothing, unless only the word of scale does: no rate of exchange makes "$64 billion"
 * of "$64 million".
 */
const compareNamesakes = (a: FigureValue, b: FigureValue, ofA: Measure, ofB: Measure): Comparison => {
  const [codeA, codeB] = [a.unit, b.unit].map(unit => moneyUnit(unit ?? '').code)
  const mayBeOne = areNamesakes(codeA ?? '', codeB ?? '') && isPoint(a) && isPoint(b)
  if (!mayBeOne) return unrelated
  const found = compareRates(a, b, ofA, ofB)
  return isOfOtherScale(writtenOf(a), writtenOf(b)) ? found : onlyIfTogether(found)
}

/** "Her ninth goal" completes "nine goals"; that it was the eighth or tenth before or after proves nothing. */
const compareCompleted = (place: FigureValue, amount: FigureValue): Comparison => {
  const isBareCount = amount.unit === null && amount.per === null && !isBound(amount) && !amount.approximate
  const completes = place.superlative === undefined && isBareCount && isPoint(amount)
  return completes && place.low === amount.low ? completed : unrelated
}

/** "the largest city": a first place that is told by its superlative alone. */
const isTop = ({ low, high, superlative }: FigureValue): boolean =>
  superlative !== undefined && low === 1 && high === 1

/** "The largest layoff in history" is "the biggest layoff ever". Among what something is the largest differs too often to be held against a rank. */
const compareTops = (a: FigureValue, b: FigureValue): Comparison => {
  if (!isTop(a) || !isTop(b) || compareSuperlatives(a.superlative, b.superlative) !== 'same') return unrelated
  return a.superlative === b.superlative
    ? outcome('agreement', 'figure-same', 1)
    : outcome('notation', 'figure-same', 1)
}

/** "the third-largest city" and "the third-smallest city": one rank from opposite ends; other ranks may both be true. */
const compareRanks = (a: FigureValue, b: FigureValue, found: Comparison): Comparison => {
  if (isTop(a) || isTop(b)) return compareTops(a, b)
  const relation = compareSuperlatives(a.superlative, b.superlative)
  if (relation === 'same') return found
  const isOneRank = a.low === b.low && a.high === b.high
  return relation === 'opposite' && isOneRank ? outcome('contradiction', 'figure-opposite', 0.9) : unrelated
}

const miles: ReadonlySet<string | null> = new Set(['mile', 'nautical mile'])

/** "13 nautical miles off the coast", "13 miles off the coast": at sea a mile is mostly a nautical one. */
const areSeaMiles = (a: FigureValue, b: FigureValue): boolean =>
  a.unit !== b.unit && miles.has(a.unit) && miles.has(b.unit) && a.low === b.low && a.high === b.high

/**
 * How two figures that are said of one thing stand to each other. Symmetric. Figures of different dimensions,
 * currencies and rates are unrelated: nothing follows from them.
 *
 * @example "at least 12" and 15 are compatible, 14 and 17 contradict each other, "63 days" is notation for "nine weeks"
 */
export const compare = (a: FigureValue, b: FigureValue): Comparison => {
  if (a.parts && b.parts) {
    const scores = compareScores(a.parts, b.parts)
    // "the Terns (2-13) tied it at 13-13": how a season went is no score.
    return a.unit !== b.unit && scores.verdict === 'contradiction' ? unrelated : scores
  }
  if (a.parts || b.parts) return unrelated
  const [ofA, ofB] = [measureOf(a), measureOf(b)]
  if (!ofA || !ofB) return unrelated
  if (a.dimension === 'ordinal' && b.dimension === 'count') return compareCompleted(a, b)
  if (a.dimension === 'count' && b.dimension === 'ordinal') return compareCompleted(b, a)
  if (ofA.of !== ofB.of) return isMoney(a) && isMoney(b) ? compareNamesakes(a, b, ofA, ofB) : unrelated
  if (areSeaMiles(a, b)) return outcome('compatible', 'figure-other-unit', 0.7)
  if (a.dimension !== b.dimension) return compareShares(a, b, ofA, ofB)
  const openDegree = a.unit !== b.unit && (a.unit === 'degree' || b.unit === 'degree')
  if (a.dimension === 'temperature' && openDegree) return compareDegrees(a, b)
  return compareRanks(a, b, compareRates(a, b, ofA, ofB))
}
