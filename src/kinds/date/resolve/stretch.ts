import { daysInMonth } from '../calendar.ts'
import type { Stretch, When } from '../stated.ts'
import type { Context } from './context.ts'
import { dayPoint, daysOf, monthPoint, type Point, serialPoint, yearPoint } from './point.ts'
import { type Resolved, resolved } from './resolved.ts'

type Share = readonly [first: number, last: number]
type Cut = Exclude<Stretch, 'earlier' | 'later'>

/** Days of a month. They overlap: nobody knows where "early" ends. */
const days: Readonly<Record<Cut, Share>> = {
  early: [1, 12],
  mid: [10, 21],
  late: [19, 31],
  start: [1, 8],
  end: [24, 31],
  'first-half': [1, 16],
  'second-half': [15, 31],
}
/** Months of a year. */
const months: Readonly<Record<Cut, Share>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  start: [1, 3],
  end: [10, 12],
  'first-half': [1, 6],
  'second-half': [7, 12],
}
/** Years of a decade. */
const years: Readonly<Record<Cut, Share>> = {
  early: [0, 3],
  mid: [3, 6],
  late: [6, 9],
  start: [0, 2],
  end: [8, 9],
  'first-half': [0, 4],
  'second-half': [5, 9],
}

const ofYears = (year: number, open: 1 | 2, stretch: Cut): Resolved => {
  const [first, last] = years[stretch]
  const [size, rest] = open === 1 ? [1, 0] : [10, 9]
  return resolved(yearPoint(year + first * size), { to: yearPoint(year + last * size + rest) })
}

/** Of an interval: of a quarter the first, middle or last month, of a week its first or last days. */
const ofInterval = (from: Point, to: Point, stretch: Cut): Resolved => {
  const [first, last] = [daysOf(from), daysOf(to)]
  if (!first || !last) return resolved(from, { to })
  const part = Math.floor((last[1] - first[0] + 1) / (stretch.endsWith('half') ? 2 : 3))
  const opens = stretch === 'early' || stretch === 'start' || stretch === 'first-half'
  const closes = stretch === 'late' || stretch === 'end' || stretch === 'second-half'
  const start = opens ? first[0] : closes ? last[1] - part : first[0] + part
  const end = closes ? last[1] : opens ? first[0] + part : last[1] - part
  return resolved(serialPoint(start), { to: serialPoint(end) })
}

const cut = ({ from, to }: Resolved, stretch: Cut): Resolved => {
  if (to) return ofInterval(from, to, stretch)
  const { year, open, month } = from
  if (from.level === 'year' && year !== null && open !== 0) return ofYears(year, open, stretch)
  if (from.level === 'year') {
    const [first, last] = months[stretch]
    return resolved(monthPoint(year, first), { to: monthPoint(year, last) })
  }
  if (month === null || month > 12) return resolved(from)
  const [first, last] = days[stretch]
  const longest = daysInMonth(year ?? 2000, month)
  return resolved(dayPoint(year, month, first), { to: dayPoint(year, month, Math.min(last, longest)) })
}

/** "earlier this year" lies between its start and today, "later this year" between today and its end. */
const aroundToday = (
  whole: Resolved,
  stretch: 'earlier' | 'later',
  { today, yearless }: Context,
): Resolved => {
  const [first, last] = [daysOf(whole.from), daysOf(whole.to ?? whole.from)]
  if (!first || !last || today === null || yearless) return whole
  return stretch === 'earlier'
    ? resolved(serialPoint(first[0]), { to: serialPoint(today) })
    : resolved(serialPoint(today), { to: serialPoint(last[1]) })
}

/** Resolves "early March", "the end of 2026", "later this year" to an interval that is generous at its ends. */
export const resolveStretch = (
  { stretch, of }: Extract<When, { type: 'stretch' }>,
  context: Context,
): Resolved => {
  const whole = context.inner(of)
  const found =
    stretch === 'earlier' || stretch === 'later' ? aroundToday(whole, stretch, context) : cut(whole, stretch)
  return { ...found, implied: whole.implied, approximate: true }
}
