/** "2024-01-19", "2024-01", "2024", "2024-01-19T08:30:00Z" */
const iso = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T[\d:.]{2,15}(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/u

/**
 * Reads a date of publication as options and callers write it: a day, month or year in ISO 8601; a time of
 * day is dropped.
 *
 * @returns the date in EDTF, or null where it is not one that the calendar has
 */
export const parsePublished = (text: string): string | null => {
  const { year, month, day } = iso.exec(text.trim())?.groups ?? {}
  if (year === undefined) return null
  if (month === undefined) return year
  if (Number(month) < 1 || Number(month) > 12) return null
  if (day === undefined) return `${year}-${month}`
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= lastDay ? `${year}-${month}-${day}` : null
}
