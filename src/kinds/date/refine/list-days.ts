import { wordsBehindDates } from '../../../lang/en/times.ts'
import type { Piece } from '../parse/index.ts'
import { isCutAfter, isCutBefore } from '../parse/is-cut.ts'
import { isAt, type Scan } from '../scan.ts'
import { stating, type When } from '../stated.ts'
import type { Refiner } from './merge.ts'

type Calendar = Extract<When, { type: 'calendar' }>

/** A day of the list and where it stands. */
interface Listed {
  readonly at: number
  readonly day: number
}

/** Most days before or behind the one that has the month. */
const mostListed = 6

const dayAt = (s: Scan, at: number): number | null => {
  const lexeme = s.lexemes[at]
  if (lexeme?.type !== 'number' && lexeme?.type !== 'ordinal') return null
  const day = Number.parseInt(lexeme.word, 10)
  return day >= 1 && day <= 31 && lexeme.word.length <= 4 && !isCutBefore(s, at) ? day : null
}

/** "5", "3, 5" of "3, 5 and 6 April"; the words before must not count anything. */
const before = (s: Scan, from: number): readonly Listed[] => {
  const listed: Listed[] = []
  let at = isAt(s, from - 1, 'the') ? from - 2 : from - 1
  if (!isAt(s, at, 'and', 'or', '&')) return []
  for (let count = 0; count < mostListed; count++) {
    const day = dayAt(s, at - 1)
    if (day === null) return []
    listed.unshift({ at: at - 1, day })
    at -= 2
    if (isAt(s, at, ',')) continue
    return isAt(s, at, 'on', 'the', 'of', 'from', 'between', 'for', 'both', 'since', 'until') ? listed : []
  }
  return []
}

/** ", 6 and 8" behind "April 5", where no noun follows that could be counted. */
const behind = (s: Scan, end: number): readonly Listed[] => {
  const listed: Listed[] = []
  let at = end
  for (let count = 0; count < mostListed; count++) {
    const last = isAt(s, at, 'and', 'or', '&')
    const day = last || isAt(s, at, ',') ? dayAt(s, at + 1) : null
    if (day === null || isCutAfter(s, at + 2)) return []
    listed.push({ at: at + 1, day })
    at += 2
    if (!last) continue
    const next = s.lexemes[at]
    return next?.type !== 'word' || (wordsBehindDates.has(next.word) && next.word !== 'of') ? listed : []
  }
  return []
}

/** Days in a row are a stretch, and so are two that something lay between. */
const isStretch = (s: Scan, from: number, days: readonly number[]): boolean =>
  days.every((day, i) => i === 0 || day === (days[i - 1] ?? 0) + 1) ||
  (days.length === 2 && isAt(s, from - 1, 'between'))

const read = (s: Scan, piece: Piece): readonly Piece[] => {
  const { when } = piece.stated
  if (when.type !== 'calendar' || when.day === null || when.month === null || piece.stated.weak)
    return [piece]
  const monthFirst = dayAt(s, piece.end - 1) === when.day
  const dayFirst = !monthFirst && dayAt(s, piece.from) === when.day
  const listed = monthFirst ? behind(s, piece.end) : dayFirst ? before(s, piece.from) : []
  const [first, last] = [listed[0], listed.at(-1)]
  if (!first || !last) return [piece]
  const on = (day: number): Calendar => ({ ...when, day })
  const [from, end] = monthFirst ? [piece.from, last.at + 1] : [first.at, piece.end]
  const days = listed.map(({ day }) => day)
  if (isStretch(s, from, monthFirst ? [when.day, ...days] : [...days, when.day])) {
    const range: When = monthFirst
      ? { type: 'range', from: when, to: on(last.day) }
      : { type: 'range', from: on(first.day), to: when }
    return [{ ...piece, from, end, stated: stating(range) }]
  }
  const others = listed.map(({ at, day }) => ({ ...piece, from: at, end: at + 1, stated: stating(on(day)) }))
  return monthFirst ? [piece, ...others] : [...others, piece]
}

/** Gives the days of a list their month: "5 and 6 April", "April 5, 6 and 8", "the 3rd and 4th of May". */
export const listDays: Refiner = {
  name: 'list-days',
  refine: (s, pieces) => {
    const found = pieces.flatMap(piece => read(s, piece))
    const listed = new Set(found.filter(piece => !pieces.includes(piece)))
    // "the 5th" was read by itself.
    const covered = (piece: Piece): boolean =>
      !listed.has(piece) && [...listed].some(other => piece.from < other.end && other.from < piece.end)
    return listed.size === 0 ? pieces : found.filter(piece => !covered(piece))
  },
}
