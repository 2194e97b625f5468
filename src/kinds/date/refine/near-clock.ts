import type { Piece } from '../parse/index.ts'
import { isAt, type Scan } from '../scan.ts'
import type { ClockSpan } from '../stated.ts'
import type { Refiner } from './merge.ts'

/** "after midnight" is at the start of a day, "before midnight" at its end. */
const startOfDay = (clock: ClockSpan): ClockSpan =>
  clock.from.hour === 24 ? { ...clock, from: { ...clock.from, hour: 0 } } : clock

/** Where the words start that make a time less exact: "shortly after", "just before", "a few minutes past". */
const startOfNear = (s: Scan, at: number): number => {
  if (isAt(s, at - 1, 'about', 'around', 'approximately', 'roughly', 'circa', 'nearly', 'almost', 'near'))
    return at - 1
  if (!isAt(s, at - 1, 'after', 'before', 'past')) return at
  if (isAt(s, at - 2, 'shortly', 'just', 'soon', 'right', 'moments', 'immediately')) return at - 2
  if (!isAt(s, at - 2, 'minutes', 'minute')) return at
  return isAt(s, at - 3, 'few', 'some') ? (isAt(s, at - 4, 'a') ? at - 4 : at - 3) : at - 2
}

/** Takes in "about", "shortly after" and the like before a clock time. */
export const nearClock: Refiner = {
  name: 'near-clock',
  refine: (s, pieces) =>
    pieces.map((piece): Piece => {
      const { clock } = piece.stated
      if (!clock) return piece
      const after = isAt(s, piece.from - 1, 'after', 'past')
      const stated = after ? { ...piece.stated, clock: startOfDay(clock) } : piece.stated
      const from = startOfNear(s, piece.from)
      return from === piece.from
        ? { ...piece, stated }
        : { ...piece, from, stated: { ...stated, about: true } }
    }),
}
