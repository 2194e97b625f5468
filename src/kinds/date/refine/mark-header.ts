import { publishedLabel } from '../../../lang/en/times.ts'
import { boilerplate } from '../../define-kind.ts'
import type { Piece } from '../parse/index.ts'
import type { Scan } from '../scan.ts'
import type { Refiner } from './merge.ts'

/** "PORT ELM, Ohio, " or nothing before the date of a news agency's dateline */
const placeLike = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:de|da|do|of|del|el|la|al))?(?:, | ))*$/u
/** " (Lake Wire) — " behind it */
const agency = /^\.? ?(?:\([^()\n]{1,40}\)(?: ?[—–:]| --?| )|[—–:]| ?[—–] | --? )/u
const isHeader = (s: Scan, piece: Piece): boolean => {
  const { when, weekday } = piece.stated
  if (when.type !== 'calendar' || when.day === null) return false
  const start = s.lexemes[piece.from]?.start ?? 0
  const before = s.text.slice(0, start).trimStart()
  if (before.length > 80) return false
  if (publishedLabel.test(before)) return true
  const after = s.text.slice(s.lexemes[piece.end - 1]?.end ?? 0, start + 140)
  return weekday === null && s.text.length > 80 && placeLike.test(before) && agency.test(after)
}

/** Marks the date of a dateline or of "Published: …": it says when the article appeared, not what happened. */
export const markHeader: Refiner = {
  name: 'mark-header',
  refine: (s, pieces) =>
    pieces.map((piece, index) =>
      index === 0 && isHeader(s, piece) ? { ...piece, rule: boilerplate } : piece,
    ),
}
