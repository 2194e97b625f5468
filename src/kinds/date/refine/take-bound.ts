import { wordsBehindDates } from '../../../lang/en/times.ts'
import type { Piece } from '../parse/index.ts'
import { isAt, type Scan } from '../scan.ts'
import type { Refiner } from './merge.ts'

interface Lead {
  readonly from: number
  readonly bound: 'until' | 'from'
  readonly about: boolean
}

const readLead = (s: Scan, at: number): Lead | null => {
  if (isAt(s, at - 1, 'by')) return { from: at - 1, bound: 'until', about: false }
  if (isAt(s, at - 1, 'of') && isAt(s, at - 2, 'ahead')) return { from: at - 2, bound: 'until', about: false }
  if (
    isAt(s, at - 1, 'than') &&
    isAt(s, at - 2, 'later', 'earlier', 'sooner') &&
    isAt(s, at - 3, 'no', 'not')
  ) {
    return { from: at - 3, bound: isAt(s, at - 2, 'later') ? 'until' : 'from', about: false }
  }
  // "shut until at least March" and "at least until March": it may last longer.
  if (isAt(s, at - 1, 'least') && isAt(s, at - 2, 'at') && isAt(s, at - 3, 'until', 'till'))
    return { from: at - 2, bound: 'from', about: false }
  if (isAt(s, at - 1, 'until', 'till') && isAt(s, at - 2, 'least') && isAt(s, at - 3, 'at'))
    return { from: at, bound: 'from', about: false }
  if (!isAt(s, at - 1, 'before', 'after')) return null
  const near = isAt(s, at - 2, 'shortly', 'just', 'soon')
  // "not expected before January" is in January or later.
  const negated = [2, 3, 4].some(back => isAt(s, at - back, 'not', 'never', 'unlikely'))
  const until = isAt(s, at - 1, 'before') && !negated
  return { from: near ? at - 2 : at - 1, bound: until ? 'until' : 'from', about: near }
}

/** "in 2025 at the latest", "not before May at the earliest" */
const readLimit = (s: Scan, end: number): 'until' | 'from' | null =>
  isAt(s, end, 'at') && isAt(s, end + 1, 'the')
    ? isAt(s, end + 2, 'latest')
      ? 'until'
      : isAt(s, end + 2, 'earliest')
        ? 'from'
        : null
    : null

/** "before Monday's vote", "after third-quarter sales": an event of that time is meant, not the time as a limit. */
const isOfEvent = (s: Scan, { from, end }: Piece): boolean => {
  const next = s.lexemes[end]
  if (next?.type === 'possessive' || isAt(s, end, "'", '’')) return true
  return (
    next?.type === 'word' && !next.capital && !wordsBehindDates.has(next.word) && !isAt(s, from - 1, 'by')
  )
}

/** Takes in "by", "before" and "after": the date is a limit and not the day itself. */
export const takeBound: Refiner = {
  name: 'take-bound',
  refine: (s, pieces) =>
    pieces.map((piece): Piece => {
      const { stated } = piece
      if (stated.bound || stated.about || isOfEvent(s, piece) || stated.when.type === 'range') return piece
      if (stated.when.type === 'open' && !stated.clock) return piece
      const limit = readLimit(s, piece.end)
      if (limit) return { ...piece, stated: { ...stated, bound: limit } }
      const lead = readLead(s, piece.from)
      if (!lead) return piece
      return { ...piece, from: lead.from, stated: { ...stated, bound: lead.bound, about: lead.about } }
    }),
}
