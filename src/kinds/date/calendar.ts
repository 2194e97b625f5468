/** Days since 1 January 1970 in the proleptic Gregorian calendar; no clock and no time zone is involved. */
export type Serial = number

const leap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Number of days in a month (1–12). */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** True for a day that the calendar has: not 31 September. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** Number of a day, counted from 1970. Source: "days from civil" by Howard Hinnant. */
export const toSerial = (year: number, month: number, day: number): Serial => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** A full day. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Undoes {@link toSerial}. */
export const fromSerial = (serial: Serial): Day => {
  const z = serial + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** ISO weekday of a day: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (serial: Serial): number => ((((serial + 3) % 7) + 7) % 7) + 1

/** Monday of the week that holds the day. */
export const mondayOf = (serial: Serial): Serial => serial - weekdayOf(serial) + 1

/** Moves a day by whole months; a day that the month lacks becomes its last: 31 January + 1 = 29 February. */
export const addMonths = ({ year, month, day }: Day, count: number): Day => {
  const index = year * 12 + month - 1 + count
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  return { year: y, month: m, day: Math.min(day, daysInMonth(y, m)) }
}
