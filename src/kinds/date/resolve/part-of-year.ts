import type { When } from '../stated.ts'
import type { Context } from './context.ts'
import { pickYear } from './pick-year.ts'
import { daysOf, monthPoint, type Point } from './point.ts'
import { type Resolved, resolved } from './resolved.ts'

type PartOfYear = Extract<When, { type: 'share-of-year' | 'season' }>

const ends = (when: PartOfYear, year: number | null): readonly [Point, Point | null] => {
  if (when.type === 'season') return [monthPoint(year, when.code), null]
  const last = when.index * when.size
  return [monthPoint(year, last - when.size + 1), monthPoint(year, last)]
}

/** Resolves a quarter, a half-year (as intervals of months) or a season (by EDTF's code). */
export const resolvePartOfYear = (when: PartOfYear, context: Context): Resolved => {
  if (when.of) {
    const { from, implied } = context.inner(when.of)
    const [first, last] = ends(when, from.year)
    return resolved(first, { to: last, implied })
  }
  const { today, yearless, year } = context
  if (today === null || yearless || year === null) {
    const [first, last] = ends(when, null)
    return resolved(first, { to: last })
  }
  const found = pickYear(
    candidate => {
      const [first, last] = ends(when, candidate)
      const [start, end] = [daysOf(first), daysOf(last ?? first)]
      return start && end && [start[0], end[1]]
    },
    today,
    year,
    context.direction,
    when.pick,
  )
  const [first, last] = ends(when, found)
  return resolved(first, { to: last, implied: ['year'] })
}
