import { sidesOfWeek } from '../../../lang/en/times.ts'
import { isAt, skip, wordAt } from '../scan.ts'
import { isDayLike, stating, type When } from '../stated.ts'
import type { Parser } from './parser.ts'

/** How the day that is named lies in the week. */
type Side = 'first' | 'last' | 'within'

const dayFrom = (count: number, from: When): When => ({ type: 'shift', unit: 'day', count, from })

const spanOf = (side: Side, of: When): When => {
  if (side === 'first') return { type: 'range', from: of, to: dayFrom(6, of) }
  if (side === 'last') return { type: 'range', from: dayFrom(-6, of), to: of }
  return {
    type: 'range',
    from: { type: 'in-week', weekday: 1, of },
    to: { type: 'in-week', weekday: 7, of },
  }
}

/** "the week of March 4", "the week beginning 8 April", "the week ending on 5 May": seven days, not the one named. */
export const weekOf: Parser = {
  name: 'week-of',
  read: (s, at, inner) => {
    if (!isAt(s, at, 'week') || !isAt(s, at - 1, 'the', 'a')) return null
    const side = sidesOfWeek.get(wordAt(s, at + 1))
    const day = side && inner(skip(s, at + 2, 'on', 'the'))
    if (!day || day.stated.clock || day.stated.bound || !isDayLike(day.stated.when)) return null
    return { end: day.end, stated: stating(spanOf(side, day.stated.when)) }
  },
}
