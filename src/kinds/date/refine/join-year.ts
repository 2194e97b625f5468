import type { Piece } from '../parse/index.ts'
import { fullYear, readYear } from '../read-year.ts'
import { isAt, type Scan, skip } from '../scan.ts'
import type { When } from '../stated.ts'
import { areJoined, dropCovered, merged, mergeNeighbours, type Refiner } from './merge.ts'

const withYear = (when: When, year: number): When | null => {
  if (when.type === 'calendar' && when.year === null && when.month !== null && !when.pick)
    return { ...when, year }
  if (when.type !== 'range') return null
  const [from, to] = [withYear(when.from, year), withYear(when.to, year)]
  return from && to ? { type: 'range', from, to } : null
}

/** "28 June in 2020", "4 July of 1995", "15 April of 87", "19–20 November, 2024" */
const extend = (s: Scan, piece: Piece): Piece => {
  if (piece.stated.bound) return piece
  const place = skip(s, piece.end, ',', 'of', 'in')
  if (place === piece.end || place > piece.end + 2) return piece
  const digits = s.lexemes[place]
  const short = isAt(s, place - 1, 'of') && digits?.type === 'number' && digits.word.length === 2
  const year = short ? { value: fullYear(Number(digits.word)), end: place + 1 } : readYear(s, place)
  const when = year && withYear(piece.stated.when, year.value)
  return year && when ? { ...piece, end: year.end, stated: { ...piece.stated, when } } : piece
}

/** "in May last year", "in the summer of this year" */
const placed = (when: When, year: Extract<When, { type: 'period' }>): When | null => {
  if (when.type === 'calendar') {
    return when.year !== null || when.month === null || when.pick ? null : { ...when, yearShift: year.shift }
  }
  const yearly = when.type === 'share-of-year' || when.type === 'season' || when.type === 'holiday'
  const open = yearly && when.of === null && !when.pick
  return open ? { ...when, of: year } : null
}

const joinShift = (s: Scan, left: Piece, right: Piece): Piece | null => {
  const [a, b] = [left.stated, right.stated]
  if (b.when.type === 'period' && b.when.unit === 'year' && areJoined(s, left, right, 'of', 'in')) {
    const when = placed(a.when, b.when)
    return when && merged(left, right, { ...a, weak: false, when }, left.rule)
  }
  // "last year's third quarter"
  if (a.when.type !== 'period' || a.when.unit !== 'year' || !areJoined(s, left, right, "'s")) return null
  const when = b.when.type === 'share-of-year' ? placed(b.when, a.when) : null
  return when && merged(left, right, { ...b, when }, right.rule)
}

/** Joins a date with the year that stands apart from it: "4 July of 1995", "in May last year". */
export const joinYear: Refiner = {
  name: 'join-year',
  refine: (s, pieces) =>
    mergeNeighbours(dropCovered(pieces.map(piece => extend(s, piece))), (left, right) =>
      joinShift(s, left, right),
    ),
}
