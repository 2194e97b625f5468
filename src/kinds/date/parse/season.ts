import { picks, seasonByName, wordsBehindDates } from '../../../lang/en/times.ts'
import { readDigitYear } from '../read-year.ts'
import { isAt, type Scan, skip, wordAt } from '../scan.ts'
import { stating, type When } from '../stated.ts'
import type { Inner, Parser } from './parser.ts'
import { readOf } from './read-of.ts'

const readYearOf = (
  s: Scan,
  at: number,
  inner: Inner,
): { readonly end: number; readonly when: When } | null => {
  const year = readDigitYear(s, skip(s, at, ',', 'of', 'in'))
  if (year) return { end: year.end, when: { type: 'calendar', year: year.value, month: null, day: null } }
  const of = readOf(s, at, inner)
  return of?.when.type === 'period' && of.when.unit === 'year' ? of : null
}

/** "in the spring", "by summer"; "spring" and "fall" are other words too, so that "the" must stand before them. */
const standsAlone = (s: Scan, at: number): boolean => {
  const next = s.lexemes[at + 1]
  const ends = next?.type !== 'word' || wordsBehindDates.has(next.word)
  if (!ends || isAt(s, at + 1, 'of')) return false
  if (isAt(s, at - 1, 'the')) return isAt(s, at - 2, 'in', 'by', 'until', 'over', 'during', 'since', 'for')
  return (
    isAt(s, at, 'summer', 'winter', 'autumn') &&
    isAt(s, at - 1, 'by', 'until', 'since', 'in', 'early', 'late')
  )
}

/** "spring 2025", "the summer of 2024", "next autumn", "in the spring". */
export const season: Parser = {
  name: 'season',
  read: (s, at, inner) => {
    const pick = picks.get(wordAt(s, at))
    const place = pick ? skip(s, at + 1, 'past') : at
    const code = seasonByName.get(wordAt(s, place))
    if (code === undefined) return null
    if (pick) return { end: place + 1, stated: stating({ type: 'season', code, of: null, pick }) }
    const of = readYearOf(s, at + 1, inner)
    if (of) return { end: of.end, stated: stating({ type: 'season', code, of: of.when }) }
    return standsAlone(s, at) ? { end: at + 1, stated: stating({ type: 'season', code, of: null }) } : null
  },
}
