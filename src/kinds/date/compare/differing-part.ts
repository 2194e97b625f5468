import type { ReasonCode } from '../../../core/reason.ts'
import type { Moment } from '../parse-edtf.ts'
import { monthPoint, type Point, yearPoint } from '../resolve/point.ts'
import type { Extent } from './extent.ts'
import { relate } from './relate.ts'

const map = (extent: Extent, change: (point: Point) => Point): Extent => {
  const at = (moment: Moment | null): Moment | null => moment && { point: change(moment.point), time: null }
  const { from, to } = extent.interval
  return {
    ...extent,
    interval: { from: at(from), to: at(to) },
    weekday: null,
    part: null,
    timed: false,
    zone: null,
    approximate: false,
    grain: null,
  }
}

const toYear = (point: Point): Point => yearPoint(point.year, point.open)

const toMonth = (point: Point): Point =>
  point.level === 'year' ? point : point.month === null ? toYear(point) : monthPoint(point.year, point.month)

const isApart = (a: Extent, b: Extent, change: (point: Point) => Point): boolean =>
  relate(map(a, change), map(b, change)) === 'apart'

const withoutTime = (extent: Extent): Extent => ({ ...map(extent, point => point), weekday: extent.weekday })

/** The coarsest part in which two dates that exclude each other differ. */
export const differingPart = (a: Extent, b: Extent): ReasonCode => {
  if (isApart(a, b, toYear)) return 'date-other-year'
  if (isApart(a, b, toMonth)) return 'date-other-month'
  return relate(withoutTime(a), withoutTime(b)) === 'apart' ? 'date-other-day' : 'date-other-time'
}
