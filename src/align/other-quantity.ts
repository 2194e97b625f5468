import type { Claim } from '../core/claim.ts'
import { lemmaOf } from '../core/lemma-of.ts'
import type { ScopeGate } from '../core/trace.ts'
import { kindOf } from '../kinds/index.ts'
import { weekdayNames } from '../lang/en/calendar.ts'
import { dimensionsOfLength } from '../lang/en/measures.ts'
import { tradedNouns, tradingWords } from '../lang/en/money.ts'
import { finalWords } from '../lang/en/scores.ts'
import { accountingPeriods } from '../lang/en/times.ts'
import type { Background } from './features.ts'
import { share } from './overlap.ts'
import { wordsOf } from './plain-features.ts'
import { dayIn, type PublishedOf } from './told-before.ts'

/** Those of the words of a claim's sentence that are in a list. */
const among = (claim: Claim, list: { has: (word: string) => boolean }): ReadonlySet<string> =>
  new Set([...wordsOf(claim)].filter(word => list.has(word)))

const dimensionOf = ({ value }: Claim): string => (value.type === 'figure' ? value.dimension : '')

const isLength = (claim: Claim): boolean => dimensionOf(claim) === 'length'

const countedOf = ({ subject }: Claim): string | null => lemmaOf(subject.terms, 'counted')

/** "At a depth of 35 km" → "depth" */
const lengthOf = (claim: Claim): string | undefined => dimensionsOfLength.get(countedOf(claim) ?? '')

/** "At a depth of 35 km", "75 km west of Lunde", "at a height of 30 km": no two of them are one length. */
const measuresOther = (a: Claim, b: Claim): boolean => {
  const [x, y] = [lengthOf(a), lengthOf(b)]
  if (!isLength(a) || x === y) return false
  const isOther = ({ scope }: Claim, own: string | undefined): boolean =>
    own !== undefined || scope.measuredFrom !== null
  return isOther(a, x) && isOther(b, y)
}

/** Does the other's sentence count the same thing as well, with a number that is not this one? */
const countsItself = (claim: Claim, other: Claim, { beside }: Background): boolean => {
  const counted = countedOf(claim)
  return beside(other).some(
    one =>
      countedOf(one) === counted &&
      kindOf('figure').compare(claim.value, one.value).verdict === 'contradiction',
  )
}

/** "Damaged 18 houses", "damaged 14 hotels and 1,600 houses" */
const countsBoth = (a: Claim, b: Claim, background: Background): boolean => {
  const [x, y] = [countedOf(a), countedOf(b)]
  if (x === null || y === null || x === y) return false
  return countsItself(a, b, background) || countsItself(b, a, background)
}

const isScore = ({ value }: Claim): boolean => value.type === 'figure' && value.parts !== null

/** "Made it 19-12", where the article tells how a match went: no result, unless the words say that it was over. */
const isOnTheWay = (claim: Claim, { isOnly }: Background): boolean =>
  !isOnly(claim) && ![...wordsOf(claim)].some(word => finalWords.has(word))

/** Two scores of which one was only of its minute. */
const isRunningScore = (a: Claim, b: Claim, background: Background): boolean =>
  isScore(a) && (isOnTheWay(a, background) || isOnTheWay(b, background))

const isOfPeriod = (claim: Claim): boolean => ['money', 'percent'].includes(dimensionOf(claim))

/** "In the most recent quarter", "in the first six months": of two stretches of time. */
const isOfOtherPeriod = (a: Claim, b: Claim): boolean => {
  const [x, y] = [among(a, accountingPeriods), among(b, accountingPeriods)]
  return isOfPeriod(a) && x.size > 0 && y.size > 0 && !share(x, y)
}

const isPrice = (claim: Claim): boolean => isOfPeriod(claim) && among(claim, tradedNouns).size > 0

const closing: ReadonlySet<string> = new Set(['close', 'closing'])

/** "Shares were up 5% in early trading", "shares rose 8% before the market opened": a price is of its minute, but for the last of a day. */
const isOfOtherMinute = (a: Claim, b: Claim): boolean =>
  isPrice(a) &&
  isPrice(b) &&
  [a, b].some(claim => among(claim, tradingWords).size > 0) &&
  ![a, b].every(claim => among(claim, closing).size > 0)

/** A day, known or told by its name alone: "on Tuesday", whichever that was. */
const namesDay = /^(?:\d{4}|XXXX)-(?:\d\d|XX)-(?:\d\d|XX)/u

/** One day in milliseconds. */
const oneDay = 24 * 60 * 60 * 1000

/** May what is told of a day stand in an article of that day or of the next? */
const isOfDay = (day: string, written: string): boolean => {
  const passed = Date.parse(written) - Date.parse(day)
  return passed >= 0 && passed <= oneDay
}

/**
 * "Closed on Tuesday at $24.34", "finished yesterday at $24.13": prices are of their days, and where a day is named that may be another,
 * they are two.
 */
const isOfOtherDay = (a: Claim, b: Claim, publishedOf: PublishedOf): boolean => {
  if (!isPrice(a) || !isPrice(b)) return false
  const named = [a, b].filter(({ scope }) => namesDay.test(scope.time ?? ''))
  if (named.length === 0) return false
  const [x, y] = [a, b].map(({ scope }) => dayIn(scope.time))
  if (x && y) return x !== y
  const [day, other] = x ? [x, b] : [y, a]
  const written = publishedOf(other)
  if (day && other.scope.time === null) return written === null || !isOfDay(day, written)
  return !share(among(a, weekdayNames), among(b, weekdayNames))
}

/** Minutes since midnight of a time that is told to the minute, as "7:48" is and "7:30" is not; or null. */
const minuteOf = ({ scope }: Claim): number | null => {
  const [, hours, minutes] = /T(\d\d):(\d\d)/u.exec(scope.time ?? '') ?? []
  return hours === undefined || Number(minutes) % 15 === 0 ? null : 60 * Number(hours) + Number(minutes)
}

/** Minutes from which two clock times are no two readings of one moment. */
const apart = 30

/** "Struck at 7:48", "struck at 4:43": two that struck. Whole hours may be those of two time zones. */
const isOfOtherClock = (a: Claim, b: Claim): boolean => {
  const [x, y] = [minuteOf(a), minuteOf(b)]
  return x !== null && y !== null && Math.abs(x - y) >= apart && (x - y) % 60 !== 0
}

/** What keeps two figures that exclude each other apart, whatever else the passages share; or null. */
export const otherQuantity = (
  a: Claim,
  b: Claim,
  background: Background,
  publishedOf: PublishedOf,
): ScopeGate | null => {
  if (a.kind !== 'figure') return null
  if (measuresOther(a, b) || countsBoth(a, b, background)) return 'other-thing-counted'
  if (isRunningScore(a, b, background)) return 'one-of-several'
  const isOfOtherTime = isOfOtherPeriod(a, b) || isOfOtherMinute(a, b) || isOfOtherClock(a, b)
  return isOfOtherTime || isOfOtherDay(a, b, publishedOf) ? 'other-time' : null
}
