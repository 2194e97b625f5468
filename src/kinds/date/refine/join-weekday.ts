import { toldIn } from '../map-told.ts'
import type { Piece } from '../parse/index.ts'
import { isAt, type Scan } from '../scan.ts'
import type { Stated, When } from '../stated.ts'
import { areJoined, merged, mergeNeighbours, type Refiner } from './merge.ts'

const plainWeekday = ({ stated }: Piece): number | null =>
  stated.when.type === 'weekday' && !stated.clock && !stated.part && !stated.bound
    ? stated.when.weekday
    : null

const isFixedDay = (when: When): boolean =>
  (when.type === 'calendar' && when.day !== null) || when.type === 'holiday' || when.type === 'nth'

const isFarShift = (when: When): boolean => when.type === 'shift' && when.unit !== 'day'

/** What a date and a weekday say together. */
const both = (stated: Stated, weekday: number): Stated | null => {
  const { when } = stated
  if (toldIn(when).length > 0) return null
  if (isFarShift(when)) return { ...stated, when: { type: 'in-week', weekday, of: when }, weak: false }
  if (isFixedDay(when) || when.type === 'shift') return { ...stated, weekday, weak: false }
  if (when.type === 'period' && when.unit === 'week') {
    return { ...stated, when: { type: 'weekday', weekday, week: when.shift }, weak: false }
  }
  return null
}

/** "18 May (Saturday)", "today, Wednesday", "3 weeks after Christmas on Friday" */
const isBehind = (s: Scan, left: Piece, right: Piece): boolean => {
  const { when } = left.stated
  if (areJoined(s, left, right, '(')) return right.from > left.end && isAt(s, right.end, ')')
  if (when.type === 'shift' && when.from === null && when.unit === 'day')
    return areJoined(s, left, right, ',')
  if (when.type === 'shift' && when.unit === 'week') return areJoined(s, left, right, 'on', ',')
  return isFixedDay(when) && areJoined(s, left, right, ',', 'a') && isAt(s, right.from - 1, 'a')
}

/** Joins a weekday with the date beside it: "Tuesday, 18 May", "Friday the 13th", "Monday two weeks from now". */
export const joinWeekday: Refiner = {
  name: 'join-weekday',
  refine: (s, pieces) =>
    mergeNeighbours(pieces, (left, right) => {
      if (left.stated.weekday !== null || right.stated.weekday !== null) return null
      const before = plainWeekday(left)
      if (
        before !== null &&
        plainWeekday(right) === null &&
        areJoined(s, left, right, ',', '.', '-', '–', '(', 'the')
      ) {
        const stated = both(right.stated, before)
        const closes = isAt(s, right.from - 1, '(') && isAt(s, right.end, ')')
        return (
          stated && { ...merged(left, right, stated, right.rule), end: closes ? right.end + 1 : right.end }
        )
      }
      const after = plainWeekday(right)
      if (after === null || before !== null || !isBehind(s, left, right)) return null
      const stated = both(left.stated, after)
      const end = isAt(s, right.from - 1, '(') ? right.end + 1 : right.end
      return stated && { ...merged(left, right, stated, left.rule), end }
    }),
}
