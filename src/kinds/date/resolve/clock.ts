import type { PartOfDay } from '../../../core/value.ts'
import { zones } from '../../../lang/en/times.ts'
import { fromSerial, type Serial, toSerial, weekdayOf } from '../calendar.ts'
import type { EdtfTime } from '../format-edtf.ts'
import type { Clock } from '../stated.ts'

const afterNoon: ReadonlySet<PartOfDay> = new Set([
  'early-afternoon',
  'afternoon',
  'mid-afternoon',
  'late-afternoon',
  'dusk',
  'early-evening',
  'evening',
  'late-evening',
])
const atNight: ReadonlySet<PartOfDay> = new Set(['night', 'late-night', 'late', 'overnight'])

/** Hour of the day for "at 7", given the part of the day beside it: "in the evening", "at night". */
export const toHour = ({ hour, ambiguous }: Clock, part: PartOfDay | null): number => {
  if (!ambiguous || part === null) return hour
  if (afterNoon.has(part)) return (hour % 12) + 12
  if (part === 'lunchtime') return hour < 6 ? hour + 12 : hour
  if (atNight.has(part)) return hour >= 5 && hour < 12 ? hour + 12 : hour % 12
  return hour % 12
}

/** Sunday on or after a day. */
const sundayFrom = (serial: Serial): Serial => serial + ((7 - weekdayOf(serial)) % 7)

/** Summer time in the United States: second Sunday of March to first Sunday of November. */
const isSummer = (day: Serial): boolean => {
  const { year } = fromSerial(day)
  return day >= sundayFrom(toSerial(year, 3, 8)) && day < sundayFrom(toSerial(year, 11, 1))
}

/** The offset of a zone on a day; null for a zone with summer time on a day that isn't known. */
const offsetOf = (zone: string, day: Serial | null): number | null => {
  const entry = zones.get(zone.toLowerCase())
  if (!entry) return null
  if (!entry.summer) return entry.offset
  return day === null ? null : entry.offset + (isSummer(day) ? 60 : 0)
}

/** Turns a stated time into minutes of the day. */
export const resolveClock = (clock: Clock, part: PartOfDay | null, day: Serial | null): EdtfTime => ({
  minutes: toHour(clock, part) * 60 + clock.minute,
  zone: clock.zone === null ? null : offsetOf(clock.zone, day),
})

/** True where the time could be twelve hours later, and no part of the day tells. */
export const isHalfDayOpen = ({ ambiguous }: Clock, part: PartOfDay | null): boolean =>
  ambiguous && part === null
