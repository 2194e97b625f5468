import { weekdayByName } from '../../../lang/en/calendar.ts'
import { countedUnits } from '../../../lang/en/times.ts'
import { readOrdinal } from '../read-number.ts'
import { isAt, type Scan, skip, wordAt } from '../scan.ts'
import { isDayLike, stating } from '../stated.ts'
import type { Parser } from './parser.ts'
import { readOf } from './read-of.ts'

const readNth = (s: Scan, at: number): { readonly nth: number; readonly end: number } | null => {
  if (isAt(s, at, 'last', 'final')) return { nth: -1, end: at + 1 }
  const ordinal = readOrdinal(s, at)
  return ordinal && { nth: ordinal.value, end: ordinal.end }
}

/** "the first Friday of July", "the last Monday in May 2024", "the last day of the month", "the first week of March". */
export const nthOf: Parser = {
  name: 'nth-of',
  read: (s, at, inner) => {
    const nth = readNth(s, skip(s, at, 'the'))
    if (!nth) return null
    const weekday = weekdayByName.get(wordAt(s, nth.end)) ?? null
    const unit = weekday === null ? countedUnits.get(wordAt(s, nth.end)) : 'weekday'
    if (unit === undefined || (unit !== 'day' && nth.nth > 5)) return null
    const of = readOf(s, nth.end + 1, inner)
    if (!of || isDayLike(of.when) || of.when.type === 'range' || of.when.type === 'open') return null
    const when = { type: 'nth', nth: nth.nth, unit, weekday, of: of.when } as const
    return { end: of.end, stated: stating(when) }
  },
}
