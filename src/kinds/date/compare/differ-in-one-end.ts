import type { DateValue } from '../../../core/value.ts'
import { toExtent, windowOf } from './extent.ts'
import { inZone } from './relate-ranges.ts'

/**
 * Two sets of hours that begin or end together and not both: a curfew "from 9 p.m. to 5 a.m." and one "from 10 p.m. to
 * 5 a.m.". Asked of dates that do not exclude each other.
 */
export const differInOneEnd = (a: DateValue, b: DateValue): boolean => {
  const [x, y] = [toExtent(a), toExtent(b)]
  const areHours = [x, y].every(
    ({ interval: { from, to } }) => from?.time && to?.time && from.time !== to.time,
  )
  if (!areHours || a.approximate || b.approximate || (x.zone === null) !== (y.zone === null)) return false
  if (a.implied.includes('meridiem') || b.implied.includes('meridiem')) return false
  const [left, right] = [windowOf(x, inZone(x, y)), windowOf(y, inZone(x, y))]
  if (left.to - left.from <= 1 || right.to - right.from <= 1) return false
  return (left.from === right.from) !== (left.to === right.to)
}
