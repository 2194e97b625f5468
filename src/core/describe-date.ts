import type { DateValue } from './value.ts'

/** English names of the weekdays, Monday first. */
export const weekdays: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
]

/**
 * A date in one line for people: its EDTF, with the weekday where that is all the words say of the day, and the part
 * of the day: "Friday", "Tuesday T23:50", "2024-01-19 afternoon".
 */
export const describeDate = ({ edtf, statedWeekday, partOfDay }: DateValue): string => {
  const isTime = edtf.startsWith('T')
  const weekday = isTime || edtf.includes('XXXX-XX-XX') ? weekdays[(statedWeekday ?? 0) - 1] : undefined
  const day =
    weekday === undefined ? edtf : isTime ? `${weekday} ${edtf}` : edtf.replace('XXXX-XX-XX', weekday)
  return partOfDay ? `${day} ${partOfDay.replace('-', ' ')}` : day
}
