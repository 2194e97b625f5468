import { isAt, type Scan, skip, skipHyphen } from '../scan.ts'
import { isDayLike, type Stretch, stating, type When } from '../stated.ts'
import type { Parser } from './parser.ts'
import { readPeriod } from './read-of.ts'

/** The words at a place that say which stretch of a period, and where the period starts. */
const readStretch = (s: Scan, at: number): { readonly stretch: Stretch; readonly next: number } | null => {
  if (isAt(s, at, 'mid')) return { stretch: 'mid', next: skipHyphen(s, at + 1) }
  if (isAt(s, at, 'early', 'late')) {
    const stretch = isAt(s, at, 'early') ? 'early' : 'late'
    return { stretch, next: skip(s, at + 1, 'in', 'on', '-') }
  }
  const from = skip(s, at, 'the')
  const noun = (
    [
      ['start', 'start'],
      ['beginning', 'start'],
      ['middle', 'mid'],
      ['end', 'end'],
      ['close', 'end'],
    ] as const
  ).find(([word]) => isAt(s, from, word))
  if (noun) return isAt(s, from + 1, 'of') ? { stretch: noun[1], next: from + 2 } : null
  const first = isAt(s, from, 'first', 'opening')
  if ((!first && !isAt(s, from, 'second', 'last', 'final', 'closing')) || !isAt(s, from + 2, 'of'))
    return null
  if (isAt(s, from + 1, 'half')) return { stretch: first ? 'first-half' : 'second-half', next: from + 3 }
  return !isAt(s, from, 'second') && isAt(s, from + 1, 'days', 'weeks', 'months')
    ? { stretch: first ? 'start' : 'end', next: from + 3 }
    : null
}

/** Halves of a year are periods with a name of their own. */
const isYear = (when: When): boolean =>
  (when.type === 'calendar' && when.month === null) || (when.type === 'period' && when.unit === 'year')

/** "early March", "mid-2022", "late last year", "the end of 2026", "the second half of May", "the last days of March". */
export const stretch: Parser = {
  name: 'stretch',
  read: (s, at, inner) => {
    const read = readStretch(s, at)
    if (!read) return null
    const of = readPeriod(s, read.next, inner)
    if (!of || of.stated.bound || isDayLike(of.stated.when)) return null
    if (of.stated.when.type === 'stretch' || of.stated.when.type === 'open') return null
    if (read.stretch.endsWith('half') && isYear(of.stated.when)) return null
    return { end: of.end, stated: stating({ type: 'stretch', stretch: read.stretch, of: of.stated.when }) }
  },
}
