import type { DateValue } from '../../core/value.ts'

/**
 * What a date is filed under beside the words around it: its day, its month and its year, so that "mid-November" meets
 * "Nov. 17" and "in 1989" meets "March 1989"; a time of no known day under its hour.
 */
export const keysOf = ({ edtf, statedWeekday }: DateValue): readonly string[] => {
  const [day, month, year] = [
    /^\d{4}-\d\d-\d\d/u.exec(edtf)?.[0],
    /^\d{4}-\d\d/u.exec(edtf)?.[0],
    /^\d{4}/u.exec(edtf)?.[0],
  ]
  const yearless = /^X{4}(-(?!XX)\d\d)/u.exec(edtf)?.[1]
  const hour = /T\d\d/u.exec(edtf)?.[0]
  const weekday = day === undefined && statedWeekday !== undefined ? `weekday ${statedWeekday}` : undefined
  return [day, month, year, yearless, hour, weekday].filter(key => key !== undefined)
}
