import type { Piece } from '../parse/index.ts'
import { type ReadPart, readLedPart, readPart, refinePart } from '../read-part.ts'
import { isAt, type Scan } from '../scan.ts'
import { isDayLike, type Stated } from '../stated.ts'
import { isPart } from './is-part.ts'
import { areJoined, dropCovered, merged, mergeNeighbours, type Refiner } from './merge.ts'

const isDay = ({ when, clock, bound }: Stated): boolean => isDayLike(when) && !clock && !bound

/** "Friday afternoon", "Tuesday's early hours", "yesterday in the afternoon", "late on Saturday night" */
const extend = (s: Scan, piece: Piece): Piece => {
  if (!isDay(piece.stated) || piece.stated.weak) return piece
  const possessive = s.lexemes[piece.end]?.type === 'possessive'
  const place = possessive ? piece.end + 1 : piece.end
  const read: ReadPart | null = (possessive ? null : readLedPart(s, place)) ?? readPart(s, place)
  const early = isAt(s, place, 'early', 'late') || isAt(s, place, 'small', 'wee')
  if (!read || (possessive && !early)) return piece
  const edge = piece.stated.part === 'early' || piece.stated.part === 'late' ? piece.stated.part : ''
  if (piece.stated.part !== null && edge === '') return piece
  return { ...piece, end: read.end, stated: { ...piece.stated, part: refinePart(edge, read.part) } }
}

/** Joins a day with the part of it: "Friday afternoon", "the early hours of Sunday", "before dawn on Saturday". */
export const joinPart: Refiner = {
  name: 'join-part',
  refine: (s, pieces) =>
    mergeNeighbours(dropCovered(pieces.map(piece => extend(s, piece))), (left, right) => {
      if (!isPart(left.stated) || !isDay(right.stated)) return null
      // "the early hours of this morning"
      const isFiner = left.stated.part === 'early-morning' && right.stated.part === 'morning'
      if (right.stated.part !== null && !isFiner) return null
      if (!areJoined(s, left, right, 'of', 'on', ',', 'into', 'the')) return null
      return merged(left, right, { ...right.stated, part: left.stated.part, weak: false }, right.rule)
    }),
}
