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

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** Days and months of no stated year, as people say them: "XXXX-06-09" → "9 June", "XXXX-12" → "December". */
const sayYearless = (edtf: string): string =>
  edtf.replaceAll(/XXXX-(\d\d)(?:-(\d\d))?/gu, (_, month: string, day?: string) => {
    const name = months[Number(month) - 1] ?? month
    return day === undefined ? name : `${Number(day)} ${name}`
  })

/**
 * A date in one line for people: its EDTF, with the weekday where that is all the words say of the day, and the part
 * of the day: "Friday", "Tuesday T23:50", "2024-01-19 afternoon", "9 June".
 */
export const describeDate = ({ edtf, statedWeekday, partOfDay }: DateValue): string => {
  const said = sayYearless(edtf)
  const isTime = edtf.startsWith('T')
  const weekday = isTime || edtf.includes('XXXX-XX-XX') ? weekdays[(statedWeekday ?? 0) - 1] : undefined
  const day =
    weekday === undefined ? said : isTime ? `${weekday} ${edtf}` : said.replace('XXXX-XX-XX', weekday)
  return partOfDay ? `${day} ${partOfDay.replace('-', ' ')}` : day
}
