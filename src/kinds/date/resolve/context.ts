import { type Serial, toSerial } from '../calendar.ts'
import type { Direction } from '../scan.ts'
import type { When } from '../stated.ts'
import type { Point } from './point.ts'
import type { Resolved } from './resolved.ts'

/** What a date is resolved against. */
export interface Context {
  /** Day of publication; null where the article states none. */
  readonly today: Serial | null
  /** The day is known, its year is not ("OSLO, Jan. 19 (Wire) —"): `today` is in a year that stands for any. */
  readonly yearless: boolean
  /** Year of publication, also where the day isn't known. */
  readonly year: number | null
  readonly direction: Direction | null
  /** Weekday beside the date, which helps to find the month of "Friday the 13th". */
  readonly weekday: number | null
  /** Resolves what stands within: the month in "the first Friday of July". */
  readonly inner: (when: When) => Resolved
}

/** A common year that stands for an unknown one. */
const anyYear = 2001

/** "2024-01-19", "XXXX-01-19", "2024-01", "2024" */
const edtf = /^(?<year>\d{4}|XXXX)(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/u

/** What the publication date says of today. */
export const readReference = (published: string | null): Pick<Context, 'today' | 'yearless' | 'year'> => {
  const { year, month, day } = edtf.exec(published ?? '')?.groups ?? {}
  const yearless = year === 'XXXX'
  const known = year === undefined || yearless ? null : Number(year)
  const today =
    month === undefined || day === undefined ? null : toSerial(known ?? anyYear, Number(month), Number(day))
  return { today, yearless: yearless && today !== null, year: known }
}

/** Forgets the year where today's isn't known. */
export const hideYear = (point: Point, { yearless }: Context): Point =>
  yearless ? { ...point, year: null } : point
