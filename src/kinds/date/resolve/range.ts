import type { When } from '../stated.ts'
import type { Context } from './context.ts'
import { daysOf, type Point, serialPoint } from './point.ts'
import { type Resolved, resolved } from './resolved.ts'

/** Later than `from`: a year on where the year was implied ("December to January"), a week on for weekdays. */
const inOrder = (from: Point, to: Point, { implied }: Resolved): Point | null => {
  const [first, last] = [daysOf(from), daysOf(to)]
  if (!first || !last || last[1] >= first[0]) return to
  if (implied.includes('day')) return serialPoint(last[0] + 7)
  return implied.includes('year') && to.year !== null ? { ...to, year: to.year + 1 } : null
}

/** Resolves "from March 3 to April 5", "Monday to Wednesday"; ends in the wrong order leave the first alone. */
export const resolveRange = ({ from, to }: Extract<When, { type: 'range' }>, context: Context): Resolved => {
  const [start, end] = [context.inner(from), context.inner(to)]
  const sameYear =
    start.implied.includes('year') && start.from.year !== null && !start.implied.includes('day')
  const ending = end.to ?? end.from
  const endPoint = sameYear && end.implied.includes('year') ? { ...ending, year: start.from.year } : ending
  const last = inOrder(start.from, endPoint, end)
  const implied = [...new Set([...start.implied, ...end.implied])]
  return resolved(start.from, { to: last, implied, approximate: start.approximate || end.approximate })
}
