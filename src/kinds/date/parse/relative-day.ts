import { isAt, type Scan, skip } from '../scan.ts'
import { type Stated, stating } from '../stated.ts'
import type { Parser } from './parser.ts'

const day = (count: number, more: Partial<Stated> = {}): Stated =>
  stating({ type: 'shift', unit: 'day', count, from: null }, more)

/** The day that one word names. */
const words: ReadonlyMap<string, Stated> = new Map([
  ['today', day(0)],
  ['tonight', day(0, { part: 'night' })],
  ['yesterday', day(-1)],
  ['tomorrow', day(1)],
  ['tmrw', day(1)],
])

/** "today's youth", "the horse of today": these days, not this day. */
const isNowadays = (s: Scan, at: number): boolean =>
  isAt(s, at, 'today') && (s.lexemes[at + 1]?.type === 'possessive' || isAt(s, at - 1, 'of', 'even'))

/** "the Harbour Today website", "the HBT TODAY show": a capital between a capital and a small letter makes a name of it. */
const isNamed = (s: Scan, at: number): boolean => {
  const [before, own, after] = [s.lexemes[at - 1], s.lexemes[at], s.lexemes[at + 1]]
  const isSmall = after?.type === 'word' && !after.capital
  return own?.capital === true && before?.type === 'word' && before.capital && isSmall
}

/** "yesterday", "tonight", "the day after tomorrow", "last night", "this morning". */
export const relativeDay: Parser = {
  name: 'relative-day',
  read: (s, at) => {
    const lexeme = s.lexemes[at]
    const simple = words.get(lexeme?.word ?? '')
    if (simple) return isNowadays(s, at) || isNamed(s, at) ? null : { end: at + 1, stated: simple }
    const from = skip(s, at, 'the')
    if (isAt(s, from, 'day') && isAt(s, from + 1, 'after') && isAt(s, from + 2, 'tomorrow')) {
      return { end: from + 3, stated: day(2) }
    }
    if (isAt(s, from, 'day') && isAt(s, from + 1, 'before') && isAt(s, from + 2, 'yesterday')) {
      return { end: from + 3, stated: day(-2) }
    }
    if (isAt(s, at, 'last') && isAt(s, at + 1, 'night', 'evening')) {
      if (isAt(s, at - 1, 'the')) return null
      return { end: at + 2, stated: day(-1, { part: isAt(s, at + 1, 'night') ? 'night' : 'evening' }) }
    }
    if (!isAt(s, at, 'this') || !isAt(s, at + 1, 'morning', 'afternoon', 'evening', 'lunchtime')) return null
    const part = isAt(s, at + 1, 'morning')
      ? 'morning'
      : isAt(s, at + 1, 'afternoon')
        ? 'afternoon'
        : isAt(s, at + 1, 'evening')
          ? 'evening'
          : 'lunchtime'
    return { end: at + 2, stated: day(0, { part }) }
  },
}
