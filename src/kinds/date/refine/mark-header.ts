import { publishedLabel } from '../../../lang/en/times.ts'
import { boilerplate } from '../../define-kind.ts'
import type { Piece } from '../parse/index.ts'
import type { Scan } from '../scan.ts'
import type { Refiner } from './merge.ts'

/** Most characters before such a date. */
const mostBefore = 80

const isHeader = (s: Scan, { from, stated: { when } }: Piece): boolean => {
  if (when.type !== 'calendar' || when.day === null) return false
  const before = s.text.slice(0, s.lexemes[from]?.start ?? 0).trimStart()
  return before.length <= mostBefore && publishedLabel.test(before)
}

/** Marks the date of "Published: …": it says when the article appeared, not what happened. */
export const markHeader: Refiner = {
  name: 'mark-header',
  refine: (s, pieces) =>
    pieces.map((piece, index) =>
      index === 0 && isHeader(s, piece) ? { ...piece, rule: boilerplate } : piece,
    ),
}
