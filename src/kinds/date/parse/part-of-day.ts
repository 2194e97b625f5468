import { type ReadPart, readLedPart, readPart, refinePart } from '../read-part.ts'
import { isAt, type Scan, skip, wordAt } from '../scan.ts'
import { isDayLike, type Stated, stating } from '../stated.ts'
import type { Inner, Parser, Reading } from './parser.ts'

const open = (more: Partial<Stated>): Stated => stating({ type: 'open' }, more)

/** "early Tuesday", "late on Saturday", "early this morning": a day behind "early" or "late". */
const readEdge = (s: Scan, at: number, inner: Inner): Reading | null => {
  if (!isAt(s, at, 'early', 'late')) return null
  const day = inner(skip(s, at + 1, 'on'))
  if (!day || day.stated.clock || !isDayLike(day.stated.when)) return null
  if (day.stated.when.type === 'shift' && day.stated.when.unit !== 'day') return null
  const { part } = day.stated
  const edge = isAt(s, at, 'early') ? 'early' : 'late'
  const finer = part === null ? edge : refinePart(edge, part)
  return finer === part ? null : { end: day.end, stated: { ...day.stated, weak: false, part: finer } }
}

/** Compounds that name what sort of thing: "overnight train", "morning edition". */
const isModifier = (s: Scan, end: number): boolean => {
  const next = s.lexemes[end]
  return (
    next?.type === 'word' &&
    !next.glued &&
    /(?:train|bus|flight|ferry|edition|show|shift|dress)s?$/u.test(next.word)
  )
}

/** "a dawn raid" says when the police came. */
const isRaid = (s: Scan, { part, end }: ReadPart): boolean =>
  part === 'dawn' && isAt(s, end, 'raid', 'raids', 'swoop', 'swoops', 'attack', 'attacks')

/**
 * Parts of the day without a weekday: "before dawn", "mid-morning", "overnight", "in the early hours"; and "early"
 * or "late" before a day. A bare "morning" is weak: it needs a day beside it.
 */
export const partOfDay: Parser = {
  name: 'part-of-day',
  read: (s, at, inner) => {
    const edge = readEdge(s, at, inner)
    if (edge) return edge
    const led = readLedPart(s, at)
    if (led) {
      const vague = isAt(s, at, 'at') && isAt(s, at + 1, 'night')
      return isModifier(s, led.end) ? null : { end: led.end, stated: open({ part: led.part, weak: vague }) }
    }
    const part = readPart(s, at)
    if (!part) return null
    const firm =
      part.part === 'mid-morning' ||
      part.part === 'mid-afternoon' ||
      wordAt(s, part.end - 1) === 'hours' ||
      isRaid(s, part)
    return { end: part.end, stated: open({ part: part.part, weak: !firm }) }
  },
}
