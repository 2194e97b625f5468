import { ambiguousMonths, fullMonths, monthByName, wordMonths } from '../../../lang/en/calendar.ts'
import { monthDeterminers } from '../../../lang/en/grammar.ts'
import { datePrepositions, picks, wordsBehindDates } from '../../../lang/en/times.ts'
import { readYear } from '../read-year.ts'
import { isAt, type Scan, skip, wordAt } from '../scan.ts'
import { stating } from '../stated.ts'
import type { Parser } from './parser.ts'

/** "the November election"; not "the March for Jobs". */
const isModifier = (s: Scan, at: number): boolean => {
  const next = s.lexemes[at + 1]
  if (!monthDeterminers.has(wordAt(s, at - 1)) || next?.type !== 'word') return false
  return !next.capital && !next.glued && !wordsBehindDates.has(next.word)
}

/** "June Holt", "May's cabinet": a month that is rather a name. */
const isLikelyName = (s: Scan, at: number): boolean => {
  if (!ambiguousMonths.has(wordAt(s, at))) return false
  const next = s.lexemes[at + 1]
  if (next?.type === 'possessive') return true
  return (
    next?.type === 'word' &&
    next.capital &&
    !next.glued &&
    !isAt(s, at - 1, 'in', 'since', 'early', 'late', 'mid')
  )
}

/** A month alone, or one end of "January–March", which needs no preposition. */
const standsAlone = (s: Scan, at: number): boolean => {
  const name = wordAt(s, at)
  if (!fullMonths.has(name) || s.lexemes[at]?.capital === false || isLikelyName(s, at)) return false
  const before = wordAt(s, at - 1)
  if (datePrepositions.has(before) || isModifier(s, at)) return true
  if (before === 'than' && isAt(s, at - 2, 'earlier', 'later', 'sooner')) return isAt(s, at - 3, 'no', 'not')
  if (before === '-' && isAt(s, at - 2, 'mid', 'early', 'late')) return true
  if (isAt(s, at - 1, 'to', 'through', 'and', '-', '–') && s.lexemes[at]?.capital) {
    const month = isAt(s, at - 2, '.') ? at - 3 : at - 2
    return monthByName.has(wordAt(s, month)) || /^\d{4}$/u.test(wordAt(s, month))
  }
  const joint = isAt(s, at + 1, '-', '–', 'to', 'through', 'and') && monthByName.has(wordAt(s, at + 2))
  return joint && s.lexemes[at + 2]?.capital === true
}

/** "March 2023", "October of 2019", "2017 April", "last May", "in November". */
export const monthPeriod: Parser = {
  name: 'month-period',
  read: (s, at) => {
    const pick = picks.get(wordAt(s, at))
    const yearBefore = pick ? null : readYear(s, at)
    const place = pick ? at + 1 : (yearBefore?.end ?? at)
    const name = wordAt(s, place)
    const month = monthByName.get(name)
    if (month === undefined) return null
    const lower = s.lexemes[place]?.capital === false
    // "anyone born after 1990 may apply"
    if (lower && wordMonths.has(name) && (!yearBefore || s.lexemes[place + 1]?.type === 'word')) return null
    const dotted = !fullMonths.has(name) && isAt(s, place + 1, '.') ? place + 2 : place + 1
    if (pick) {
      if (!fullMonths.has(name) || (lower && !isAt(s, at, 'this', 'last', 'next'))) return null
      return { end: dotted, stated: stating({ type: 'calendar', year: null, month, day: null, pick }) }
    }
    const year = yearBefore ?? readYear(s, skip(s, dotted, ',', 'of'))
    if (year) {
      return {
        end: Math.max(year.end, dotted),
        stated: stating({ type: 'calendar', year: year.value, month, day: null }),
      }
    }
    if (!standsAlone(s, at)) return null
    return { end: at + 1, stated: stating({ type: 'calendar', year: null, month, day: null }) }
  },
}
