import { type Serial, weekdayOf } from '../calendar.ts'
import type { Direction } from '../scan.ts'
import type { Pick } from '../stated.ts'

/** First and last day of something that comes once a year, in a given year; null where that year has none. */
export type Yearly = (year: number) => readonly [first: Serial, last: Serial] | null

interface Candidate {
  readonly year: number
  readonly first: Serial
  readonly last: Serial
  /** Days from today; 0 when today is within. */
  readonly distance: number
}

/** A past tense that leads most of a year back, where the next year's is near, belongs to another verb. */
const tooFar = 270
const near = 60

const nearest = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>(
    (best, c) => (best && best.distance <= c.distance ? best : c),
    undefined,
  )

const choose = (
  candidates: readonly Candidate[],
  today: Serial,
  direction: Direction | null,
  pick: Pick | undefined,
): Candidate | undefined => {
  if (pick === 'last') return candidates.findLast(c => c.last < today)
  if (pick === 'next') return candidates.find(c => c.first > today)
  const closest = nearest(candidates)
  if (pick === 'this' || direction === null) return closest
  const told =
    direction === 'past' ? candidates.findLast(c => c.first <= today) : candidates.find(c => c.last >= today)
  const misread =
    direction === 'past' && told && closest && told.distance > tooFar && closest.distance <= near
  return misread ? closest : told
}

/**
 * Finds the year of a month or day that is named without one. News tells of the nearest: behind a verb in the past the
 * last one, behind one in the future the next one.
 *
 * @param today day of publication
 * @param weekday weekday stated beside the date: a year in which it fits beats the tense
 */
export const pickYear = (
  yearly: Yearly,
  today: Serial,
  year: number,
  direction: Direction | null,
  pick?: Pick,
  weekday: number | null = null,
): number => {
  const candidates = [-8, -4, -2, -1, 0, 1, 2, 4, 8].flatMap((offset): readonly Candidate[] => {
    const days = yearly(year + offset)
    if (!days) return []
    const [first, last] = days
    return [{ year: year + offset, first, last, distance: Math.max(0, first - today, today - last) }]
  })
  if (weekday !== null) {
    const close = candidates.filter(c => Math.abs(c.year - year) <= 1)
    const fitting = close.filter(c => weekdayOf(c.first) === weekday)
    return (nearest(fitting) ?? nearest(close))?.year ?? year
  }
  return choose(candidates, today, direction, pick)?.year ?? year
}
