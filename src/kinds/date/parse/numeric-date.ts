import { monthByName } from '../../../lang/en/calendar.ts'
import { isDay } from '../calendar.ts'
import { fullYear } from '../read-year.ts'
import { isAt, type Scan } from '../scan.ts'
import { type Stated, stating, type When } from '../stated.ts'
import { isCutBefore } from './is-cut.ts'
import type { Parser, Reading } from './parser.ts'

/** Three parts with one mark between them and no space: "2024-01-19", "10/10/2024", "Sep-23-2020". */
interface Triple {
  readonly parts: readonly [string, string, string]
  readonly mark: string
}

const readTriple = (s: Scan, at: number): Triple | null => {
  const [a, first, b, second, c] = s.lexemes.slice(at, at + 5)
  if (!a || !first || !b || !second || !c || ![first, b, second, c].every(lexeme => lexeme.glued)) return null
  if (first.word !== second.word || !/^[-/.]$/u.test(first.word)) return null
  return { parts: [a.word, b.word, c.word], mark: first.word }
}

/** True where another part follows: an address of a computer, a serial number. */
const goesOn = (s: Scan, end: number): boolean => {
  const [mark, next] = [s.lexemes[end], s.lexemes[end + 1]]
  return mark?.glued === true && /^[-/.]$/u.test(mark.word) && next?.glued === true && next.type === 'number'
}

const full = (year: number, month: number, day: number, guessed = false): Stated | null =>
  isDay(year, month, day) && year >= 1000
    ? stating({ type: 'calendar', year, month, day, ...(guessed ? { orderGuessed: true } : {}) })
    : null

/** "2019-aug-1", "Sep-23-2020", "23-2020-September": the month by name, the year by its four digits. */
const readNamed = ({ parts }: Triple): Stated | null => {
  const month = parts.map(part => monthByName.get(part)).find(found => found !== undefined)
  const year = parts.find(part => /^\d{4}$/u.test(part))
  const day = parts.find(part => /^\d{1,2}$/u.test(part))
  if (month === undefined || year === undefined || day === undefined) return null
  return full(Number(year), month, Number(day))
}

const readDigits = (s: Scan, { parts: [a, b, c], mark }: Triple): Stated | null => {
  if (![a, b, c].every(part => /^\d{1,4}$/u.test(part))) return null
  if (a.length === 4) return b.length <= 2 && c.length <= 2 ? full(Number(a), Number(b), Number(c)) : null
  const isDotted = mark === '.' && a.length === 2 && b.length === 2
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && !(c.length === 2 && (mark === '/' || isDotted))))
    return null
  const year = c.length === 2 ? fullYear(Number(c)) : Number(c)
  const [first, second] = [Number(a), Number(b)]
  if (second > 12) return full(year, first, second)
  if (mark === '.' || first > 12 || first === second) return full(year, second, first)
  return s.order === 'day-first' ? full(year, second, first) : full(year, first, second, s.order === null)
}

/** "5/12", which may be much else: weak. */
const readPair = (s: Scan, at: number): Reading | null => {
  const [a, mark, b] = s.lexemes.slice(at, at + 3)
  if (!a || !b || mark?.word !== '/' || !mark.glued || !b.glued) return null
  if (!/^\d{1,2}$/u.test(a.word) || !/^\d{1,2}$/u.test(b.word) || goesOn(s, at + 3)) return null
  const [first, second] = [Number(a.word), Number(b.word)]
  const dayFirst = first > 12 || (second <= 12 && s.order === 'day-first')
  const [month, day] = dayFirst ? [second, first] : [first, second]
  if (!isDay(2000, month, day)) return null
  const guessed = first <= 12 && second <= 12 && first !== second && s.order === null
  const pick = isAt(s, at - 1, 'next') ? 'next' : isAt(s, at - 1, 'last') ? 'last' : null
  const when: When = {
    type: 'calendar',
    year: null,
    month,
    day,
    ...(pick ? { pick } : {}),
    ...(guessed ? { orderGuessed: true } : {}),
  }
  return { end: at + 3, stated: stating(when, { weak: pick === null }) }
}

/** "20161016": eight digits that are a day of this or the last century. */
const compact = /^(?<year>19[5-9]\d|20[0-4]\d)(?<month>\d\d)(?<day>\d\d)$/u

/** Dates in digits, and those joined by hyphens. */
export const numericDate: Parser = {
  name: 'numeric-date',
  read: (s, at) => {
    const lexeme = s.lexemes[at]
    if (lexeme?.type !== 'number' && !monthByName.has(lexeme?.word ?? '')) return null
    if (isCutBefore(s, at)) return null
    const { year, month, day } = compact.exec(lexeme?.word ?? '')?.groups ?? {}
    const together = year === undefined ? null : full(Number(year), Number(month), Number(day))
    if (together) return { end: at + 1, stated: together }
    const triple = readTriple(s, at)
    const stated = triple && !goesOn(s, at + 5) ? (readDigits(s, triple) ?? readNamed(triple)) : null
    return stated ? { end: at + 5, stated } : readPair(s, at)
  },
}
