import type { Piece } from '../parse/index.ts'
import { isAt, type Scan } from '../scan.ts'
import type { Stated } from '../stated.ts'

/** One step from what the parsers read to what the sentence states; `refine` lists them in order. */
export interface Refiner {
  readonly name: string
  readonly refine: (s: Scan, pieces: readonly Piece[]) => readonly Piece[]
}

/** True when between two pieces there is nothing but some of the words. */
export const areJoined = (s: Scan, left: Piece, right: Piece, ...words: readonly string[]): boolean => {
  if (right.from - left.end > 3) return false
  for (let at = left.end; at < right.from; at++) if (!isAt(s, at, ...words)) return false
  return right.from >= left.end
}

/** The two pieces as one. */
export const merged = (left: Piece, right: Piece, stated: Stated, rule: string): Piece => ({
  from: left.from,
  end: right.end,
  rule,
  stated,
})

/** Goes over the pieces from left to right and merges each with the one before it where `merge` says so. */
export const mergeNeighbours = (
  pieces: readonly Piece[],
  merge: (left: Piece, right: Piece) => Piece | null,
): readonly Piece[] => {
  const done: Piece[] = []
  for (const piece of pieces) {
    const last = done.at(-1)
    const both = last ? merge(last, piece) : null
    if (both) done[done.length - 1] = both
    else done.push(piece)
  }
  return done
}

/** Leaves out the pieces that an extended one now covers. */
export const dropCovered = (pieces: readonly Piece[]): readonly Piece[] => {
  const done: Piece[] = []
  for (const piece of pieces) if (piece.from >= (done.at(-1)?.end ?? 0)) done.push(piece)
  return done
}
