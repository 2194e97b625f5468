import { beforeWeekend, periodShifts } from '../../../lang/en/times.ts'
import { isAt, wordAt } from '../scan.ts'
import { type Stretch, stating, type Unit, type When } from '../stated.ts'
import type { Parser, Reading } from './parser.ts'
import { unitByName } from './read-of.ts'

const singular = (word: string): Unit | null => {
  const unit = unitByName.get(word)
  return !unit || word.endsWith('s') || word === 'day' || word === 'fortnight' ? null : unit[0]
}

const period = (unit: Unit, shift: number, end: number, stretch: Stretch | null = null): Reading => {
  const when: When = { type: 'period', unit, shift }
  return { end, stated: stating(stretch ? { type: 'stretch', stretch, of: when } : when) }
}

/** "last month", "this week", "next year", "the week after next", "earlier this year", "over the weekend". */
export const relativePeriod: Parser = {
  name: 'relative-period',
  read: (s, at) => {
    if (isAt(s, at, 'earlier', 'later') && isAt(s, at + 1, 'this')) {
      const unit = singular(wordAt(s, at + 2))
      return unit && period(unit, 0, at + 3, isAt(s, at, 'earlier') ? 'earlier' : 'later')
    }
    if (isAt(s, at, 'earlier', 'later') && isAt(s, at + 1, 'in') && isAt(s, at + 2, 'the')) {
      const unit = isAt(s, at + 3, 'week', 'month', 'year') ? singular(wordAt(s, at + 3)) : null
      return unit && period(unit, 0, at + 4, isAt(s, at, 'earlier') ? 'earlier' : 'later')
    }
    const shift = periodShifts.get(wordAt(s, at))
    if (shift !== undefined) {
      // "the last year" is the twelve months up to now, "the next decade" the ten years from now.
      const unit = isAt(s, at - 1, 'the') && shift !== 0 ? null : singular(wordAt(s, at + 1))
      return unit && period(unit, shift, at + 2)
    }
    if (!isAt(s, at, 'the')) return null
    const unit = singular(wordAt(s, at + 1))
    if (!unit) return null
    if (isAt(s, at + 2, 'after') && isAt(s, at + 3, 'next')) return period(unit, 2, at + 4)
    if (isAt(s, at + 2, 'before') && isAt(s, at + 3, 'last')) return period(unit, -2, at + 4)
    if (unit === 'weekend' && beforeWeekend.has(wordAt(s, at - 1))) {
      return isAt(s, at + 2, 'of', 'before', 'after') ? null : period('weekend', 0, at + 2)
    }
    return null
  },
}
