import type { DatePart, DateValue } from '../../core/value.ts'
import type { Serial } from './calendar.ts'
import { type EdtfTime, formatMoment } from './format-edtf.ts'
import type { Hints } from './hints.ts'
import { isHalfDayOpen, resolveClock } from './resolve/clock.ts'
import { daysOf, type Point, unknownDay } from './resolve/point.ts'
import { resolveWhen } from './resolve/resolve-when.ts'
import type { Resolved } from './resolve/resolved.ts'
import type { Direction } from './scan.ts'
import type { Clock, Stated } from './stated.ts'

/** What the finder hands on: what is stated, and whether the sentence looks back or ahead. */
export interface DateParts {
  readonly stated: Stated
  readonly direction: Direction | null
  /** Is it the last day on which something may be done? */
  readonly isDue: boolean
}

const statedWeekday = ({ weekday, when }: Stated): number | null =>
  weekday ?? ('weekday' in when ? when.weekday : null)

const impliedOf = (
  resolved: Resolved,
  { clock, part, when, weekday }: Stated,
  hints: Hints,
): readonly DatePart[] => {
  // "today, Tuesday": where the two don't fit, the publication date is that of an update.
  if (when.type === 'shift' && weekday !== null) return ['year', 'month', 'day']
  const open = clock !== null && !hints.clock24 && isHalfDayOpen(clock.from, part)
  return open ? [...resolved.implied, 'meridiem'] : resolved.implied
}

/** A midnight of no known day is neither at the end of it nor at the start. */
const anyMidnight = (time: EdtfTime): EdtfTime => (time.minutes === 1440 ? { ...time, minutes: 0 } : time)

/** Writes the interval, point or open interval that was resolved. */
const toEdtf = (resolved: Resolved, stated: Stated, today: Serial | null): string => {
  const { from, to } = resolved
  const { clock, part, bound } = stated
  // Clock times belong to a day: "in March at 5" states none.
  const timed = clock !== null && from.level === 'day' && to === null
  const day = daysOf(from)?.[0] ?? today
  const write = (point: Point, time: Clock | null): string => {
    if (!time || !timed) return formatMoment(point, null)
    const read = resolveClock(time, part, day)
    return formatMoment(
      point,
      from === unknownDay && statedWeekday(stated) === null ? anyMidnight(read) : read,
    )
  }
  const start = write(from, clock?.from ?? null)
  const end = write(to ?? from, clock?.to ?? clock?.from ?? null)
  if (bound === 'until') return `../${end}`
  if (bound === 'from') return `${start}/..`
  return start === end ? start : `${start}/${end}`
}

/** "by the end of 2026" is no less exact than "by 2026". */
const isFirmEnd = ({ when, bound }: Stated): boolean =>
  bound === 'until' && when.type === 'stretch' && when.stretch === 'end'

const isAllUnknown = (edtf: string): boolean => /^X{4}(?:-XX){0,2}$/u.test(edtf)

/** Turns what is stated into a value, resolved against the publication date as far as the article states it. */
export const normalise = ({ stated, direction, isDue }: DateParts, hints: Hints): DateValue => {
  const weekday = statedWeekday(stated)
  const resolved = resolveWhen(stated.when, { ...hints.reference, direction, weekday: stated.weekday })
  const edtf = toEdtf(resolved, stated, hints.reference.today)
  return {
    type: 'date',
    edtf,
    implied: impliedOf(resolved, stated, hints),
    approximate: stated.about || (resolved.approximate && !isFirmEnd(stated)),
    ...(weekday === null ? {} : { statedWeekday: weekday }),
    ...(stated.part === null ? {} : { partOfDay: stated.part }),
    ...(resolved.grain === null ? {} : { grain: resolved.grain }),
    ...(resolved.counted === null || !isAllUnknown(edtf) ? {} : { counted: resolved.counted }),
    ...(isDue ? { isDue } : {}),
  }
}
