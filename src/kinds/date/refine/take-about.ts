import type { Piece } from '../parse/index.ts'
import { isAt } from '../scan.ts'
import type { Refiner } from './merge.ts'

/** Takes in "around", "circa" and "roughly" before a date. "About" before one is mostly "talked about Tuesday". */
export const takeAbout: Refiner = {
  name: 'take-about',
  refine: (s, pieces) =>
    pieces.map((piece): Piece => {
      const { stated, from } = piece
      if (stated.clock || stated.when.type === 'open' || stated.about) return piece
      const plain = isAt(s, from - 1, 'around', 'circa', 'approximately', 'roughly')
      const orAbout =
        isAt(s, from - 1, 'about', 'around') && isAt(s, from - 2, 'or') && isAt(s, from - 3, 'on')
      if (!plain && !orAbout) return piece
      return { ...piece, from: orAbout ? from - 3 : from - 1, stated: { ...stated, about: true } }
    }),
}
