import { directionAt } from '../direction.ts'
import { isAt, type Scan, skip } from '../scan.ts'
import { isDayLike, type Stated, stating, type When } from '../stated.ts'
import type { Inner, Parser, Reading } from './parser.ts'
import { type Amount, readAmount } from './read-amount.ts'

const shifted = (
  { unit, count }: Amount,
  sign: 1 | -1,
  from: When | null,
  more: Partial<Stated> = {},
): Stated => stating({ type: 'shift', unit, count: sign * count, from }, more)

/** "after Christmas", "before 13 May 1999", "from tomorrow" behind an amount. */
const readAnchored = (s: Scan, amount: Amount, inner: Inner): Reading | null => {
  const sign = isAt(s, amount.end, 'before', 'prior') ? -1 : 1
  const prior = isAt(s, amount.end, 'prior') && isAt(s, amount.end + 1, 'to')
  if (!prior && !isAt(s, amount.end, 'after', 'from', 'before', 'on')) return null
  const place = amount.end + (prior ? 2 : 1)
  const anchor = inner(place)
  if (!anchor || anchor.stated.bound || anchor.stated.clock) return null
  const { when } = anchor.stated
  // "a week on Monday"
  if (isAt(s, amount.end, 'on') && (when.type !== 'weekday' || amount.unit !== 'week')) return null

  if (when.type === 'range' || when.type === 'open') return null
  // "three days after March" has no day to count from.
  if (!isDayLike(when) && amount.unit !== 'month' && amount.unit !== 'year') return null
  return { end: anchor.end, stated: shifted(amount, sign, when) }
}

/** Only "will" and its like make "in two years" a date: "cuts rates for the first time in two years". */
const noTenses: Scan['tenses'] = new Map()

/** "in two weeks", "in a fortnight's time": a date only where the sentence looks ahead, else how long it took. */
const readIn = (s: Scan, at: number): Reading | null => {
  const amount = isAt(s, at, 'in') && !isAt(s, at + 1, 'the') ? readAmount(s, at + 1) : null
  if (!amount) return null
  const mark = skip(s, amount.end, "'s", "'", '’')
  if (isAt(s, mark, 'time')) return { end: mark + 1, stated: shifted(amount, 1, null) }
  if (mark > amount.end || isAt(s, amount.end, 'of', 'after', 'before')) return null
  return !isAt(s, at - 1, 'time') && directionAt({ ...s, tenses: noTenses }, at, amount.end) === 'future'
    ? { end: amount.end, stated: shifted(amount, 1, null) }
    : null
}

/** "more than a year ago" ends there, "less than four years ago" starts there. */
const readBounded = (s: Scan, at: number): Reading | null => {
  const more = isAt(s, at, 'more', 'less') && isAt(s, at + 1, 'than')
  const word = isAt(s, at, 'over', 'under', 'almost', 'nearly', 'about', 'around', 'some', 'roughly')
  if (!more && !word) return null
  const amount = readAmount(s, at + (more ? 2 : 1))
  if (!amount || !isAt(s, amount.end, 'ago')) return null
  const bound = isAt(s, at, 'more', 'over') ? 'until' : isAt(s, at, 'less', 'under') ? 'from' : null
  return { end: amount.end + 1, stated: shifted(amount, -1, null, { bound, about: bound === null }) }
}

/** "three weeks ago", "a year from now" */
const readFromToday = (s: Scan, at: number, amount: Amount): Reading | null => {
  if (isAt(s, at, 'the')) return null
  if (isAt(s, amount.end, 'ago')) return { end: amount.end + 1, stated: shifted(amount, -1, null) }
  return isAt(s, amount.end, 'from') && isAt(s, amount.end + 1, 'now')
    ? { end: amount.end + 2, stated: shifted(amount, 1, null) }
    : null
}

/** "a further four days from 9 August": how long, not when. */
const isDuration = (s: Scan, at: number): boolean =>
  isAt(s, at - 1, 'for', 'further', 'another', 'additional', 'lasting', 'of', 'extra', 'over')

/** "two weeks ago", "three days from Tuesday", "the day after Christmas", "in two months". */
export const offset: Parser = {
  name: 'offset',
  read: (s, at, inner) => {
    const other = readIn(s, at) ?? readBounded(s, at)
    if (other) return other
    const amount = readAmount(s, at)
    if (!amount) return null
    return readFromToday(s, at, amount) ?? (isDuration(s, at) ? null : readAnchored(s, amount, inner))
  },
}
