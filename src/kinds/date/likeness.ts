import type { DateValue } from '../../core/value.ts'

const dayLength = 86_400_000
/** Days apart within which two dates may well be reports of one event, and within which they still might. */
const [close, conceivable] = [14, 400]

/** How finely a date is stated: parts of the calendar date, whether it is an interval, whether it has a time. */
const grainOf = ({ edtf }: DateValue): string => edtf.replaceAll(/\d/gu, '0').replaceAll('X', '0')

const firstDay = ({ edtf }: DateValue): number => {
  const stated = /\d{4}(?:-\d\d){0,2}/u.exec(edtf)?.[0]
  return stated === undefined ? Number.NaN : Date.parse(stated)
}

/** How little a coincidence it is that two dates agree: a day says more than a year. */
const distinctness = (edtf: string): number => {
  if (/^\d{4}-\d\d-\d\d/u.test(edtf)) return 0.7
  return /^\d{4}-\d\d|T\d/u.test(edtf) ? 0.6 : 0.4
}

/** Month a date is stated in, whatever the year: "12" of `XXXX-12-27`; null where no month is stated. */
const monthOf = ({ edtf }: DateValue): string | null => /^[\dX]{4}-(\d\d)/u.exec(edtf)?.[1] ?? null

/**
 * How plausible it is that two dates report one event: stated to the same grain, and not far apart. A bare weekday
 * says something only beside a day.
 */
export const likenessOf = (a: DateValue, b: DateValue): number => {
  if (a.edtf === b.edtf) return distinctness(a.edtf)
  const [monthA, monthB] = [monthOf(a), monthOf(b)]
  const days = Math.abs(firstDay(a) - firstDay(b)) / dayLength
  if (Number.isNaN(days)) {
    if (monthA !== null && monthB !== null) return monthA === monthB ? 0.6 : 0.1
    const [bare, dated] = monthA === null ? [a, b] : [b, a]
    return bare.statedWeekday !== undefined && /\d\d-\d\d(?!\d)/u.test(dated.edtf) ? 0.6 : 0.1
  }
  const nearness = days <= close ? 1 : days <= conceivable ? 0.5 : 0.1
  return grainOf(a) === grainOf(b) ? nearness : 0.7 * nearness
}
