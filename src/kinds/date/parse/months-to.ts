import { fullMonths, monthByName } from '../../../lang/en/calendar.ts'
import { readCount } from '../read-number.ts'
import { isAt, type Scan, skip, skipHyphen, wordAt } from '../scan.ts'
import { stating, type When } from '../stated.ts'
import type { Inner, Parser, Reading } from './parser.ts'
import { readOf } from './read-of.ts'

/** How many months a stretch of accounts lasts: "year", "half-year", "quarter", "six months". */
const readLength = (s: Scan, at: number): { readonly months: number; readonly end: number } | null => {
  if (isAt(s, at, 'half') && isAt(s, skipHyphen(s, at + 1), 'year'))
    return { months: 6, end: skipHyphen(s, at + 1) + 1 }
  const led = isAt(s, at - 1, 'the', 'its', 'their', 'financial', 'fiscal', 'full', 'whole')
  if (led && isAt(s, at, 'year')) return { months: 12, end: at + 1 }
  if (led && isAt(s, at, 'quarter')) return { months: 3, end: at + 1 }
  const count = readCount(s, at)
  return count && count.value >= 2 && isAt(s, count.end, 'months')
    ? { months: count.value, end: count.end + 1 }
    : null
}

/** A month that needs no words around it to be one: "the year to March". */
const readBareMonth = (s: Scan, at: number): Reading | null => {
  const month = monthByName.get(wordAt(s, at))
  if (month === undefined || !fullMonths.has(wordAt(s, at)) || s.lexemes[at]?.capital !== true) return null
  return { end: at + 1, stated: stating({ type: 'calendar', year: null, month, day: null }) }
}

/** The month that the stretch ends with; of a day its month, since accounts run to the end of one. */
const readMonth = (s: Scan, at: number, inner: Inner): { readonly of: When; readonly end: number } | null => {
  const start = skip(s, at, 'in', 'on', 'the')
  const place = isAt(s, start, 'end') ? skip(s, start + 1, '-', 'of') : start
  const date = inner(place) ?? readBareMonth(s, place)
  const when = date?.stated.when
  if (!date || date.stated.bound || when?.type !== 'calendar' || when.month === null) return null
  return { of: { ...when, day: null }, end: date.end }
}

/** "the first nine months of 2023", "the last two months of the year": of a year as of the accounts for it. */
const readOfYear = (s: Scan, at: number, inner: Inner): Reading | null => {
  const length = isAt(s, at, 'first', 'last', 'final') ? readLength(s, at + 1) : null
  const of = length && readOf(s, length.end, inner)
  if (!of || length.months >= 12) return null
  const month = isAt(s, at, 'first') ? length.months : 12
  const { when } = of
  const end: When | null =
    when.type === 'calendar' && when.month === null
      ? { ...when, month }
      : when.type === 'period' && when.unit === 'year'
        ? { type: 'calendar', year: null, month, day: null, yearShift: when.shift }
        : null
  return end && { end: of.end, stated: stating({ type: 'months-to', months: length.months, of: end }) }
}

/** "the year to March", "the six months ended June 30", "the three months to the end of September 2023" */
export const monthsTo: Parser = {
  name: 'months-to',
  read: (s, at, inner) => {
    const length = readLength(s, at)
    if (!length) return readOfYear(s, at, inner)
    const word = wordAt(s, length.end)
    const place = word === 'that' || word === 'which' ? length.end + 1 : length.end
    if (!isAt(s, place, 'to', 'through', 'ended', 'ending')) return null
    const month = readMonth(s, place + 1, inner)
    return (
      month && { end: month.end, stated: stating({ type: 'months-to', months: length.months, of: month.of }) }
    )
  },
}
