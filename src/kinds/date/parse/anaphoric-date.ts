import { weekdayByName } from '../../../lang/en/calendar.ts'
import { partOfDayByName, sidesOfDay } from '../../../lang/en/times.ts'
import { endsThere, isAt, type Scan, skip, wordAt } from '../scan.ts'
import { stating, type Unit, type When } from '../stated.ts'
import type { Parser, Reading } from './parser.ts'
import { type Amount, readAmount } from './read-amount.ts'
import { unitByName } from './read-of.ts'

const told = (unit: Unit, inSentence = false): When => ({ type: 'told', unit, inSentence, of: null })

const counted = (unit: Unit, count: number, inSentence = false): When =>
  count === 0 ? told(unit) : { type: 'shift', unit, count, from: told(unit, inSentence) }

/** Behind these an amount is held against another: "up from 4.1 million a year earlier", "than the previous month". */
const isCompared = (s: Scan, at: number, unit: Unit): boolean =>
  isAt(s, at - 1, 'from', 'than', 'with', 'against', 'on', 'of', 'over', 'to', 'million', 'billion') ||
  s.lexemes
    .slice(Math.max(0, at - (unit === 'year' || unit === 'quarter' ? 5 : 1)), at)
    .some(({ type, word }) => type === 'number' || type === 'amount' || word === '%')

/** Nothing follows that the words could count from: "the day before." and not "the day before the vote". */
const isLast = (s: Scan, end: number): boolean =>
  s.lexemes[end]?.type !== 'word' ||
  isAt(s, end, 'and', 'but', 'when', 'while', 'at', 'in', 'by', 'on', 'with', 'for', 'from', 'to')

/** "four days later", "a fortnight earlier", "the day before" */
const readLater = (s: Scan, at: number, { unit, count, end }: Amount): Reading | null => {
  const bare = isAt(s, end, 'after', 'before') && isLast(s, end + 1)
  const later = isAt(s, end, 'later', 'afterwards', 'afterward') || (bare && isAt(s, end, 'after'))
  const earlier = isAt(s, end, 'earlier', 'previously') || (bare && isAt(s, end, 'before'))
  if ((!later && !earlier) || (isAt(s, at, 'the') && !bare) || isAt(s, end + 1, 'than')) return null
  if (earlier && unit !== 'day' && isCompared(s, at, unit)) return null
  return { end: end + 1, stated: stating(counted(unit, later ? count : -count)) }
}

/** ", a day after the strike ended": it ended a day before what the sentence told of. */
const readBeside = (s: Scan, at: number, { unit, count, end }: Amount): Reading | null => {
  if (!isAt(s, at - 1, ',', '—', '–') || !isAt(s, end, 'after', 'before')) return null
  return s.lexemes[end + 1]?.type === 'word'
    ? { end: end + 1, stated: stating(counted(unit, isAt(s, end, 'after') ? -count : count, true)) }
    : null
}

/** "over the next year" counts from today, "up on the previous month" belongs to an amount. */
const isOther = (s: Scan, at: number, unit: Unit): boolean =>
  unit !== 'day' &&
  (isAt(s, at + 1, 'next')
    ? isAt(s, at - 1, 'over', 'in', 'for', 'during', 'within', 'of', 'into', 'through')
    : isAt(s, at + 1, 'previous', 'preceding') && isCompared(s, at, unit))

/** "the next day", "the following year", "the same evening", "that month", "the following Monday" */
const readNamed = (s: Scan, at: number): Reading | null => {
  const that = isAt(s, at, 'that')
  const noun = that ? skip(s, at + 1, 'same') : at + 2
  const count = that ? 0 : isAt(s, at, 'the') ? sidesOfDay.get(wordAt(s, at + 1)) : undefined
  if (count === undefined) return null
  const end = noun + 1
  const weekday = weekdayByName.get(wordAt(s, noun))
  if (weekday !== undefined && count !== 0)
    return { end, stated: stating({ type: 'beside', weekday, side: count, of: told('day') }) }
  const part = partOfDayByName.get(wordAt(s, noun))
  if (part) return { end, stated: stating(counted('day', count), { part }) }
  const [unit, size] = unitByName.get(wordAt(s, noun)) ?? []
  if (unit === undefined || size !== 1 || unit === 'weekend' || wordAt(s, noun).endsWith('s')) return null
  if (isOther(s, at, unit) || (count === 0 && (unit === 'week' || !endsThere(s, end)))) return null
  return { end, stated: stating(counted(unit, count)) }
}

/**
 * Days that count from one told of before: "four days later", "the next day", "that evening"; or that lie beside it: "on
 * Friday, a day after the strike ended". `bind` finds what they count from.
 */
export const anaphoricDate: Parser = {
  name: 'told-day',
  read: (s, at) => {
    const amount = readAmount(s, at)
    const late = amount && (readLater(s, at, amount) ?? readBeside(s, at, amount))
    return late ?? readNamed(s, at)
  },
}
