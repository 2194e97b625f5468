import type { Piece } from '../parse/index.ts'
import type { Scan } from '../scan.ts'
import { isDayLike, type Stated } from '../stated.ts'
import { areJoined, merged, mergeNeighbours, type Refiner } from './merge.ts'

const isClock = ({ when, clock }: Stated): boolean => when.type === 'open' && clock !== null

const isDay = ({ when, clock, bound }: Stated): boolean =>
  !clock && !bound && (isDayLike(when) || (when.type === 'shift' && when.unit === 'day'))

const isPart = ({ when, clock, part }: Stated): boolean => when.type === 'open' && !clock && part !== null

const put = (day: Stated, time: Stated): Stated => ({
  ...day,
  clock: time.clock,
  part: day.part ?? time.part,
  about: day.about || time.about,
  weak: false,
})

/** "10 a.m. to 3 p.m.", "from 9 until noon" */
const joinSpan = (s: Scan, left: Piece, right: Piece): Piece | null => {
  const [a, b] = [left.stated, right.stated]
  if (!isClock(a) || !isClock(b) || a.clock?.to || b.clock?.to || !a.clock || !b.clock || b.weak) return null
  if (left.end === right.from || !areJoined(s, left, right, 'to', '-', '–', 'until', 'till', 'and'))
    return null
  if (areJoined(s, left, right, 'and') && s.lexemes[left.from - 1]?.word !== 'between') return null
  return merged(
    left,
    right,
    { ...a, clock: { from: a.clock.from, to: b.clock.from }, weak: false },
    left.rule,
  )
}

/** "3:15 p.m. Tuesday", "5 in the morning" */
const clockFirst = (s: Scan, left: Piece, right: Piece): Piece | null => {
  const [a, b] = [left.stated, right.stated]
  if (!isClock(a) || (!isDay(b) && !isPart(b)) || !areJoined(s, left, right, 'on', 'of')) return null
  return merged(left, right, isDay(b) ? put(b, a) : { ...a, part: b.part, weak: false }, left.rule)
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
const joints = [joinSpan, clockFirst, dayFirst, overComma]

/** Joins a clock time with its day or part of the day. */
export const joinClock: Refiner = {
  name: 'join-clock',
  refine: (s, pieces) =>
    joints.reduce((done, joint) => mergeNeighbours(done, (left, right) => joint(s, left, right)), pieces),
}
