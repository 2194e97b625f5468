import { monthByName } from '../../../lang/en/calendar.ts'
import { businessWords } from '../../../lang/en/measures.ts'
import { dateOrdinals } from '../../../lang/en/numbers.ts'
import { readDigitYear } from '../read-year.ts'
import { isAt, type Scan, skip, skipHyphen, wordAt } from '../scan.ts'
import { stating, type When } from '../stated.ts'
import type { Inner, Parser, Reading } from './parser.ts'
import { readOf } from './read-of.ts'

/** How many characters before and behind are looked at. */
const reach = 200

const isBusiness = (s: Scan, at: number): boolean => {
  const start = s.lexemes[at]?.start ?? 0
  return businessWords.test(s.text.slice(Math.max(0, start - reach), start + reach))
}

const readNumber = (s: Scan, at: number): { readonly index: number; readonly end: number } | null => {
  const word = wordAt(s, at)
  const index =
    dateOrdinals.get(word) ?? (word === 'final' || word === 'last' ? -1 : Number.parseInt(word, 10))
  const ordinal = s.lexemes[at]?.type === 'ordinal' || Number.isNaN(Number(word))
  return ordinal && index >= -1 && index !== 0 && index <= 4 ? { index, end: skipHyphen(s, at + 1) } : null
}

/** "Q3 2024", "H1", "3Q 2024" */
const readShort = (s: Scan, at: number): Reading | null => {
  const [a, b] = s.lexemes.slice(at, at + 2)
  if (!a || !b?.glued) return null
  const code = /^(?:[qh][1-4]|[1-4][qh])$/u.test(a.word + b.word) ? a.word + b.word : null
  if (!code) return null
  const size = code.includes('q') ? 3 : 6
  const index = Number(/\d/u.exec(code)?.[0])
  if (size === 6 && index > 2) return null
  const year = readDigitYear(s, skip(s, at + 2, 'of', ','))
  if (!year && size === 6) return null
  const of: When | null = year && { type: 'calendar', year: year.value, month: null, day: null }
  return { end: year?.end ?? at + 2, stated: stating({ type: 'share-of-year', size, index, of }) }
}

/** "the December quarter": the three months that end with it. */
const readMonthQuarter = (s: Scan, at: number): Reading | null => {
  const month = monthByName.get(wordAt(s, at))
  if (month === undefined || month % 3 !== 0 || !isAt(s, at + 1, 'quarter') || isAt(s, at - 1, 'a'))
    return null
  const year = readDigitYear(s, skip(s, at + 2, 'of', ','))
  const of: When | null = year && { type: 'calendar', year: year.value, month: null, day: null }
  return {
    end: year?.end ?? at + 2,
    stated: stating({ type: 'share-of-year', size: 3, index: month / 3, of }),
  }
}

/** Only a year has quarters and halves that can be placed. */
const readYearOf = (
  s: Scan,
  at: number,
  inner: Inner,
): { readonly end: number; readonly when: When } | null => {
  const of = readOf(s, at, inner)
  if (!of) {
    const year = readDigitYear(s, at)
    return year && { end: year.end, when: { type: 'calendar', year: year.value, month: null, day: null } }
  }
  const { when } = of
  const isYear =
    (when.type === 'calendar' && when.month === null) || (when.type === 'period' && when.unit === 'year')
  return isYear ? of : null
}

/** "the first quarter of 2025", "third-quarter sales", "the first half of the year", "Q3 2024". */
export const shareOfYear: Parser = {
  name: 'share-of-year',
  read: (s, at, inner) => {
    // A company's own year may start in any month.
    if (isAt(s, at - 1, 'fiscal') || isAt(s, at - 2, 'fiscal')) return null
    const short = readShort(s, at) ?? readMonthQuarter(s, at)

    if (short) return short
    const number = readNumber(s, at)
    if (!number || !isAt(s, number.end, 'quarter', 'half')) return null
    const size = isAt(s, number.end, 'quarter') ? 3 : 6
    const index = number.index === -1 ? 12 / size : number.index
    if (index > 12 / size) return null
    const of = readYearOf(s, number.end + 1, inner)
    if (of) return { end: of.end, stated: stating({ type: 'share-of-year', size, index, of: of.when }) }
    if (size === 6 || isAt(s, number.end + 1, 'of') || !isBusiness(s, at) || isAt(s, at, 'last')) return null
    return { end: number.end + 1, stated: stating({ type: 'share-of-year', size, index, of: null }) }
  },
}
