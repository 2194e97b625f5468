import type { Piece } from '../parse/index.ts'
import { isAt } from '../scan.ts'
import type { Refiner } from './merge.ts'

/** Leaves the preposition out of the passage where it adds nothing: "in the early hours of Sunday". */
export const trimStart: Refiner = {
  name: 'trim-start',
  refine: (s, pieces) =>
    pieces.map((piece): Piece => {
      if (piece.stated.bound || piece.stated.about || piece.rule === 'offset') return piece
      if (!isAt(s, piece.from, 'in', 'at', 'by', 'during')) return piece
      return { ...piece, from: isAt(s, piece.from + 1, 'the') ? piece.from + 2 : piece.from + 1 }
    }),
}
