import type { Piece } from '../parse/index.ts'
import { toHour } from '../resolve/clock.ts'
import type { Scan } from '../scan.ts'
import { type Clock, isDayLike, type Stated } from '../stated.ts'
import { isPart } from './is-part.ts'
import { areJoined, merged, mergeNeighbours, type Refiner } from './merge.ts'

const isClock = ({ when, clock }: Stated): boolean => when.type === 'open' && clock !== null

const isDay = ({ when, clock, bound }: Stated): boolean =>
  !clock && !bound && (isDayLike(when) || (when.type === 'shift' && when.unit === 'day'))

const put = (day: Stated, time: Stated): Stated => ({
  ...day,
  clock: time.clock,
  part: day.part ?? time.part,
  about: day.about || time.about,
  weak: false,
})

/** A time with the half of the day that the words beside it name: "nine at night". */
const settled = ({ clock, part }: Stated): Clock | null =>
  clock && part !== null && clock.from.ambiguous
    ? { ...clock.from, hour: toHour(clock.from, part), ambiguous: false }
    : (clock?.from ?? null)

/** "from noon until five" ends at the first five after noon. */
const behind = (from: Clock, to: Clock): Clock => {
  if (from.ambiguous || !to.ambiguous) return to
  const minutes = (hour: number): number => hour * 60 + to.minute
  const early = to.hour % 12
  const hour = minutes(early) > from.hour * 60 + from.minute ? early : early + 12
  return { ...to, hour: minutes(hour) > from.hour * 60 + from.minute ? hour : early, ambiguous: false }
}

/** "10 a.m. to 3 p.m.", "from 9 until noon", "13:00 to 17:00", "from nine at night until five in the morning" */
const joinSpan = (s: Scan, left: Piece, right: Piece): Piece | null => {
  const [a, b] = [left.stated, right.stated]
  if (!isClock(a) || !isClock(b) || a.clock?.to || b.clock?.to) return null
  const [from, to] = [settled(a), settled(b)]
  // "6:4 to 7:3" are odds, "13:00 to 17:00" are times.
  if (!from || !to || (a.weak && b.weak && from.ambiguous && to.ambiguous)) return null
  if (left.end === right.from || !areJoined(s, left, right, 'to', '-', '–', 'until', 'till', 'and'))
    return null
  if (areJoined(s, left, right, 'and') && s.lexemes[left.from - 1]?.word !== 'between') return null
  const clock = { from, to: behind(from, to) }
  return merged(left, right, { ...a, clock, part: null, weak: false }, left.rule)
}

/** "5 in the morning", "nine at night" */
const withPart = (s: Scan, left: Piece, right: Piece): Piece | null => {
  const [a, b] = [left.stated, right.stated]
  if (!isClock(a) || !isPart(b) || !areJoined(s, left, right, 'on', 'of')) return null
  return merged(left, right, { ...a, part: b.part, weak: false }, left.rule)
}

/** "3:15 p.m. Tuesday" */
const clockFirst = (s: Scan, left: Piece, right: Piece): Piece | null => {
  const [a, b] = [left.stated, right.stated]
  return isClock(a) && isDay(b) && areJoined(s, left, right, 'on', 'of')
    ? merged(left, right, put(b, a), left.rule)
    : null
}

/** "on Monday at 10:00", "in the afternoon at 7" */
const dayFirst = (s: Scan, left: Piece, right: Piece): Piece | null => {
  const [a, b] = [left.stated, right.stated]
  if ((!isDay(a) && !isPart(a)) || !isClock(b)) return null
  if (!areJoined(s, left, right, 'at', ',', "'s", 'from', '-', '–', '(')) return null
  return merged(left, right, isDay(a) ? put(a, b) : { ...b, part: a.part, weak: false }, right.rule)
}

/** "at 3 p.m., Tuesday" */
const overComma = (s: Scan, left: Piece, right: Piece): Piece | null => {
  const [a, b] = [left.stated, right.stated]
  return isClock(a) && isDay(b) && areJoined(s, left, right, ',')
    ? merged(left, right, put(b, a), left.rule)
    : null
}

/** In order: a time belongs rather to the day right behind it than to the one before it. */
const joints = [withPart, joinSpan, clockFirst, dayFirst, overComma]

/** Joins a clock time with its day or part of the day. */
export const joinClock: Refiner = {
  name: 'join-clock',
  refine: (s, pieces) =>
    joints.reduce((done, joint) => mergeNeighbours(done, (left, right) => joint(s, left, right)), pieces),
}
