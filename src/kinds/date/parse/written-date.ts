import { fullMonths, monthByName } from '../../../lang/en/calendar.ts'
import { isDay } from '../calendar.ts'
import { type ReadNumber, readOrdinal, readWordNumber } from '../read-number.ts'
import { readYear } from '../read-year.ts'
import { isAt, type Scan, skip, wordAt } from '../scan.ts'
import { stating } from '../stated.ts'
import type { Parser, Reading } from './parser.ts'

const readDay = (s: Scan, at: number): ReadNumber | null => {
  const lexeme = s.lexemes[at]
  if (lexeme?.type === 'number' && lexeme.end - lexeme.start <= 2)
    return { value: Number(lexeme.word), end: at + 1 }
  const day = readOrdinal(s, at) ?? readWordNumber(s, at)
  return day && day.value <= 31 ? day : null
}

const isWords = (s: Scan, read: ReadNumber): boolean => s.lexemes[read.end - 1]?.type === 'word'

const finish = (s: Scan, day: ReadNumber, month: number, end: number): Reading | null => {
  const read = readYear(s, skip(s, end, ',', 'of'))
  const year = read && !isAt(s, read.end, '%') ? read : null
  if (!isDay(year?.value ?? 2000, month, day.value)) return null
  if (!isWords(s, day) && !(year && isWords(s, year))) return null
  const when = { type: 'calendar', year: year?.value ?? null, month, day: day.value } as const
  return { end: year?.end ?? end, stated: stating(when) }
}

/**
 * Dates with a day or year in words, which chrono doesn't read: "May twenty-nine", "the twenty-fifth of January,
 * nineteen eighty-six", "13 Sept nineteen seventy-two".
 */
export const writtenDate: Parser = {
  name: 'written-date',
  read: (s, at) => {
    const first = monthByName.get(wordAt(s, at))
    if (first !== undefined) {
      if (!fullMonths.has(wordAt(s, at)) || s.lexemes[at]?.capital === false) return null
      const day = readDay(s, skip(s, at + 1, 'the'))
      return day && finish(s, day, first, day.end)
    }
    const day = readDay(s, at)
    if (!day) return null
    const next = skip(s, day.end, 'of')
    const month = monthByName.get(wordAt(s, next))
    if (month === undefined || s.lexemes[next]?.capital === false) return null
    return finish(s, day, month, skip(s, next + 1, '.'))
  },
}
