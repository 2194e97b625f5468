import type { DateValue } from '../../core/value.ts'

/**
 * What a date is filed under beside the words around it: its day, its month and its year, so that "mid-November" meets
 * "Nov. 17" and "in 1989" meets "March 1989"; the month of any year, the weekday and the hour, since one report says "10 July",
 * another "July 10, 2024".
 */
export const keysOf = ({ edtf, statedWeekday }: DateValue): readonly string[] =>
  [
    /^\d{4}-\d\d-\d\d/u.exec(edtf)?.[0],
    /^\d{4}-\d\d/u.exec(edtf)?.[0],
    /^\d{4}/u.exec(edtf)?.[0],
    /^[\dX]{4}(-(?!XX)\d\d)/u.exec(edtf)?.[1],
    /T\d\d/u.exec(edtf)?.[0],
    statedWeekday === undefined ? undefined : `weekday ${statedWeekday}`,
  ].filter(key => key !== undefined)
