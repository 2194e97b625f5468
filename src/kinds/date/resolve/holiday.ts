import { fromSerial } from '../calendar.ts'
import type { When } from '../stated.ts'
import type { Context } from './context.ts'
import { holidayDate } from './holiday-date.ts'
import { pickYear } from './pick-year.ts'
import { dayPoint, serialPoint, unknownDay } from './point.ts'
import { type Resolved, resolved } from './resolved.ts'

/** True for a holiday that is on one date every year. */
const fixedDate = (name: string): { readonly month: number; readonly day: number } | null => {
  const dates = [2021, 2022, 2023]
    .map(year => holidayDate(name, year))
    .map(serial => serial !== null && fromSerial(serial))
  const [first] = dates
  if (!first) return null
  return dates.every(date => date && date.month === first.month && date.day === first.day) ? first : null
}

/** Resolves a holiday; without a year, the nearest that fits the tense, with the year implied. */
export const resolveHoliday = (when: Extract<When, { type: 'holiday' }>, context: Context): Resolved => {
  const { name } = when
  const of = when.of ? context.inner(when.of) : null
  if (of?.from.year) {
    const serial = holidayDate(name, of.from.year)
    return resolved(serial === null ? unknownDay : serialPoint(serial), { implied: of.implied })
  }
  if (context.today === null || context.yearless || context.year === null) {
    const date = fixedDate(name)
    return resolved(date ? dayPoint(null, date.month, date.day) : unknownDay)
  }
  const yearly = (year: number): readonly [number, number] | null => {
    const serial = holidayDate(name, year)
    return serial === null ? null : [serial, serial]
  }
  const year = pickYear(yearly, context.today, context.year, context.direction, when.pick)
  const serial = holidayDate(name, year)
  return resolved(serial === null ? unknownDay : serialPoint(serial), { implied: ['year'] })
}
