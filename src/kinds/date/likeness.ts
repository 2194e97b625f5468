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

/** How plausible it is that two dates report one event: stated to the same grain, and not far apart. */
export const likenessOf = (a: DateValue, b: DateValue): number => {
  const days = Math.abs(firstDay(a) - firstDay(b)) / dayLength
  const nearness = Number.isNaN(days) ? 0.5 : days <= close ? 1 : days <= conceivable ? 0.5 : 0.1
  return grainOf(a) === grainOf(b) ? nearness : 0.7 * nearness
}
