import type { DatePart, DateValue } from '../../../core/value.ts'
import type { Point } from './point.ts'

/** A point or an interval in time, with what had to be assumed. */
export interface Resolved {
  readonly from: Point
  /** Last point of an interval; null for a point. */
  readonly to: Point | null
  readonly implied: readonly DatePart[]
  readonly approximate: boolean
  readonly grain: NonNullable<DateValue['grain']> | null
  /** How far it is counted from a day of publication that is not known. */
  readonly counted: NonNullable<DateValue['counted']> | null
}

/** A resolved date in which nothing was assumed. */
export const resolved = (from: Point, more: Partial<Resolved> = {}): Resolved => ({
  from,
  to: null,
  implied: [],
  approximate: false,
  grain: null,
  counted: null,
  ...more,
})
