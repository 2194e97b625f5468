import { moves } from '../../../lang/en/times.ts'
import type { Piece } from '../parse/index.ts'
import { isAt, type Scan } from '../scan.ts'
import { type Stated, stating, type When } from '../stated.ts'
import { areJoined, merged, mergeNeighbours, type Refiner } from './merge.ts'

type Level = 'day' | 'weekday' | 'month' | 'year' | 'other'

const levelOf = ({ when, clock, part, bound }: Stated): Level | null => {
  if (clock || part || bound) return null
  if (when.type === 'weekday') return 'weekday'
  if (when.type === 'holiday') return 'day'
  if (when.type === 'stretch' || when.type === 'period' || when.type === 'shift') return 'other'
  if (when.type !== 'calendar') return null
  return when.day !== null ? 'day' : when.month !== null ? 'month' : 'year'
}

/** "3 March to 5 April 2024": the year counts for both; "December to January 2025" starts in 2024. */
const shareYear = (from: When, to: When): When => {
  if (from.type !== 'calendar' || to.type !== 'calendar' || from.year !== null || to.year === null)
    return from
  const later = (from.month ?? 0) > (to.month ?? 12)
  return { ...from, year: later ? to.year - 1 : to.year }
}

const isMove = (s: Scan, at: number): boolean =>
  s.lexemes.slice(Math.max(0, at - 5), at).some(({ word }) => moves.has(word))

const isJoint = (s: Scan, left: Piece, right: Piece, level: Level): boolean => {
  // "from September 22, 2004, to May 23, 2010"
  if (right.from === left.end + 2 && isAt(s, left.end, ',') && isAt(s, left.end + 1, 'to')) {
    return isAt(s, left.from - 1, 'from')
  }
  if (right.from !== left.end + 1) return false
  if (isAt(s, left.end, 'through', 'thru', '–')) return true
  if (isAt(s, left.end, '-')) return level !== 'year' || s.lexemes[left.end]?.glued === true
  if (isAt(s, left.end, 'and')) return isAt(s, left.from - 1, 'between')
  if (isAt(s, left.end, 'until', 'till')) return isAt(s, left.from - 1, 'from')
  return isAt(s, left.end, 'to') && !isMove(s, left.from)
}

/** "from Monday until the end of the month", "between March 2022 and late last year": unlike ends need both words. */
const joinsUnlike = (s: Scan, left: Piece, right: Piece): boolean => {
  if (right.from !== left.end + 1) return false
  if (isAt(s, left.from - 1, 'between')) return isAt(s, left.end, 'and')
  return (
    isAt(s, left.from - 1, 'from') &&
    isAt(s, left.end, 'until', 'till', 'to', 'through') &&
    !isMove(s, left.from)
  )
}

/** Joins both ends of a time: "from March 3 to April 5", "between May and July", "Monday through Wednesday". */
export const joinRange: Refiner = {
  name: 'join-range',
  refine: (s, pieces) =>
    mergeNeighbours(pieces, (left, right) => {
      const [level, other] = [levelOf(left.stated), levelOf(right.stated)]
      if (!level || !other || areJoined(s, left, right)) return null
      const alike = level === other && level !== 'other'
      if (!(alike ? isJoint(s, left, right, level) : joinsUnlike(s, left, right))) return null
      const from = shareYear(left.stated.when, right.stated.when)
      return merged(left, right, stating({ type: 'range', from, to: right.stated.when }), 'range')
    }),
}
