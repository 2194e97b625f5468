import { wordsBehindDates } from '../../../lang/en/times.ts'
import { readOrdinal } from '../read-number.ts'
import { isAt, type Scan } from '../scan.ts'
import { stating } from '../stated.ts'
import type { Parser, Reading } from './parser.ts'

/** "of this month", "of last month" behind the day. */
const readMonth = (s: Scan, at: number): { readonly shift: number; readonly end: number } | null => {
  if (!isAt(s, at, 'of')) return null
  const place = isAt(s, at + 1, 'the') && isAt(s, at + 2, 'last', 'next', 'same') ? at + 2 : at + 1
  if (!isAt(s, place + 1, 'month')) return null
  const shift = isAt(s, place, 'this', 'the')
    ? 0
    : isAt(s, place, 'last')
      ? -1
      : isAt(s, place, 'next')
        ? 1
        : null
  return shift === null ? null : { shift, end: place + 2 }
}

/** "on the 19th"; not "on the 19th floor". Beside a weekday ("Tuesday the eleventh") it needs no "on": weak. */
export const dayOfMonth: Parser = {
  name: 'day-of-month',
  read: (s, at): Reading | null => {
    const the = isAt(s, at, 'the')
    const day = readOrdinal(s, the ? at + 1 : at)
    if (!day) return null
    const month = readMonth(s, day.end)
    if (month) {
      const of = { type: 'period', unit: 'month', shift: month.shift } as const
      return {
        end: month.end,
        stated: stating({ type: 'nth', nth: day.value, unit: 'day', weekday: null, of }),
      }
    }
    const next = s.lexemes[day.end]
    const ends = next === undefined || /^[.,;:!?)—–]$/u.test(next.word) || wordsBehindDates.has(next.word)
    if (!ends || isAt(s, day.end, 'of', 'in')) return null
    const digits = s.lexemes[day.end - 1]?.type === 'ordinal'
    if (!the && !digits) return null
    const firm =
      the && digits && isAt(s, at - 1, 'on', 'by', 'until', 'since', 'from', 'before', 'after', 'till')
    return {
      end: day.end,
      stated: stating({ type: 'calendar', year: null, month: null, day: day.value }, { weak: !firm }),
    }
  },
}
