import type { Comparison } from '../../core/comparison.ts'
import { describeDate } from '../../core/describe-date.ts'
import type { DateValue } from '../../core/value.ts'
import { differInOneEnd } from './compare/differ-in-one-end.ts'
import { differingPart } from './compare/differing-part.ts'
import { type Extent, pointsOf, toExtent } from './compare/extent.ts'
import { isOneTime } from './compare/is-one-time.ts'
import { closer, type Relation } from './compare/range.ts'
import { relate } from './compare/relate.ts'
import { relax } from './compare/relax.ts'
import { daysOf } from './resolve/point.ts'

const isUnknown = ({ edtf, statedWeekday, partOfDay }: DateValue): boolean =>
  /^X{4}(?:-XX){0,2}$/u.test(edtf) && statedWeekday === undefined && partOfDay === undefined

const closest = (as: readonly Extent[], bs: readonly Extent[]): Relation =>
  as.reduce<Relation>((best, a) => bs.reduce((inner, b) => closer(inner, relate(a, b)), best), 'apart')

/** What the words themselves state, without what a publication date adds, is the same. */
const stateTheSame = (a: DateValue, b: DateValue): boolean => {
  const [left] = relax(a)
  const [right] = relax(b)
  return (
    left?.edtf === right?.edtf &&
    a.statedWeekday === b.statedWeekday &&
    a.partOfDay === b.partOfDay &&
    a.approximate === b.approximate
  )
}

/** Of "on Tuesday" and "four days later" all is implied, and only one states a weekday. */
const hasSameImplied = (a: DateValue, b: DateValue): boolean =>
  [...a.implied].sort().join() === [...b.implied].sort().join() &&
  a.approximate === b.approximate &&
  (!a.implied.includes('day') || a.statedWeekday === b.statedWeekday)

/** Both count alike from days of publication that nobody knows: "last week" in two undated articles. */
const countAlike = ({ counted: a }: DateValue, { counted: b }: DateValue): boolean =>
  a !== undefined && b !== undefined && a.unit === b.unit && a.count === b.count

const firstDayOf = (date: DateValue): number | null => {
  const [point] = pointsOf(toExtent(date))
  return point ? (daysOf(point)?.[0] ?? null) : null
}

/**
 * The words state the same day or month, and only which one of those near the articles' own days was meant is assumed: one article
 * seems to look back on "Tuesday" or "November", the other ahead. Tense tells that less surely than the word does.
 */
const isNextOfSame = (a: DateValue, b: DateValue): boolean => {
  if (a.implied.join() !== b.implied.join() || !a.implied.includes('year') || !stateTheSame(a, b))
    return false
  const [first, second] = [firstDayOf(a), firstDayOf(b)]
  if (first === null || second === null) return false
  return Math.abs(first - second) <= (a.implied.includes('day') ? 7 : 366)
}

const compatible = (relation: Exclude<Relation, 'apart'>, a: DateValue, b: DateValue): Comparison => {
  const args = { left: describeDate(a), right: describeDate(b) }
  if (countAlike(a, b)) return { verdict: 'agreement', reason: { code: 'date-same', args }, confidence: 0.7 }
  if (isUnknown(a) || isUnknown(b))
    return { verdict: 'compatible', reason: { code: 'date-overlap', args }, confidence: 0.3 }
  if ((relation === 'same' && hasSameImplied(a, b)) || stateTheSame(a, b) || isOneTime(a, b)) {
    return { verdict: 'agreement', reason: { code: 'date-same', args }, confidence: 1 }
  }
  const inside = relation === 'same' || relation === 'inside'
  return {
    verdict: 'compatible',
    reason: { code: inside ? 'date-more-specific' : 'date-overlap', args },
    confidence: inside ? 0.9 : 0.7,
  }
}

const contradictionConfidence = (a: DateValue, b: DateValue): number => {
  const approximate = a.approximate || b.approximate
  const implied = a.implied.length > 0 || b.implied.length > 0
  return approximate ? 0.6 : implied ? 0.8 : 0.9
}

/** "../2024-05-03" → "2024-05-03" */
const lastOf = (date: DateValue): DateValue => ({ ...date, edtf: date.edtf.replace(/^\.\.\//u, '') })

/** Compares two times, whatever is done in them. */
const compareTimes = (a: DateValue, b: DateValue): Comparison => {
  const relation = relate(toExtent(a), toExtent(b))
  const args = { left: describeDate(a), right: describeDate(b) }
  if (relation !== 'apart' && differInOneEnd(a, b))
    return {
      verdict: 'contradiction',
      reason: { code: 'date-other-time', args },
      confidence: contradictionConfidence(a, b),
    }
  if (relation !== 'apart') return compatible(relation, a, b)
  if (isNextOfSame(a, b))
    return { verdict: 'agreement', reason: { code: 'date-same', args }, confidence: 0.7 }
  const [as, bs] = [relax(a).map(toExtent), relax(b).map(toExtent)]
  if (closest(as, bs) !== 'apart') {
    return { verdict: 'compatible', reason: { code: 'date-overlap', args }, confidence: 0.4 }
  }
  const [left, right] = [as[0] ?? toExtent(a), bs[0] ?? toExtent(b)]
  return {
    verdict: 'contradiction',
    reason: { code: differingPart(left, right), args },
    confidence: contradictionConfidence(a, b),
  }
}

/**
 * Compares two dates. The same time is agreement; one time within the other, or an overlap, is compatible: "December" and
 * "Dec. 27", "early March" and "3 March", "late Tuesday night" and "1 a.m. Wednesday". Apart is a contradiction, unless only
 * parts differ that were assumed from a publication date. Two last days for one thing exclude each other, although either lies within
 * the time up to the other.
 */
export const compare = (a: DateValue, b: DateValue): Comparison => {
  if (a.isDue && b.isDue) return compareTimes(lastOf(a), lastOf(b))
  return compareTimes(a, b)
}
