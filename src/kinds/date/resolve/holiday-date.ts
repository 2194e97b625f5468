import { type Serial, toSerial, weekdayOf } from '../calendar.ts'

/** Easter Sunday in the Gregorian calendar. Source: the anonymous algorithm (Nature, 1876; Meeus). */
const easter = (year: number): Serial => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + d + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return toSerial(year, Math.floor(n / 31), (n % 31) + 1)
}

/** Easter Sunday of the Orthodox churches, as a Gregorian day; valid from 1900 to 2099. Source: Meeus. */
const orthodoxEaster = (year: number): Serial => {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const n = d + e + 114
  return toSerial(year, Math.floor(n / 31), (n % 31) + 1) + 13
}

/** The nth weekday of a month; nth -1 is the last. */
const nth = (year: number, month: number, weekday: number, count: number): Serial => {
  const first = toSerial(year, month, 1)
  const start = first + ((weekday - weekdayOf(first) + 7) % 7)
  if (count > 0) return start + 7 * (count - 1)
  const next = month === 12 ? toSerial(year + 1, 1, 1) : toSerial(year, month + 1, 1)
  return start + 7 * Math.floor((next - 1 - start) / 7)
}

const fixed =
  (month: number, day: number) =>
  (year: number): Serial =>
    toSerial(year, month, day)

const fromEaster =
  (days: number) =>
  (year: number): Serial =>
    easter(year) + days

/** Days with a name, by the keys of `holidayNames`. Where countries differ (Thanksgiving), that of the United States. */
const dates: Readonly<Record<string, (year: number) => Serial>> = {
  'new-year': fixed(1, 1),
  'new-year-eve': fixed(12, 31),
  easter,
  'orthodox-easter': orthodoxEaster,
  'orthodox-christmas': fixed(1, 7),
  'palm-sunday': fromEaster(-7),
  'maundy-thursday': fromEaster(-3),
  'good-friday': fromEaster(-2),
  'holy-saturday': fromEaster(-1),
  'easter-monday': fromEaster(1),
  'shrove-tuesday': fromEaster(-47),
  'ash-wednesday': fromEaster(-46),
  ascension: fromEaster(39),
  pentecost: fromEaster(49),
  'whit-monday': fromEaster(50),
  'corpus-christi': fromEaster(60),
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'boxing-day': fixed(12, 26),
  thanksgiving: year => nth(year, 11, 4, 4),
  'black-friday': year => nth(year, 11, 4, 4) + 1,
  'cyber-monday': year => nth(year, 11, 4, 4) + 4,
  'giving-tuesday': year => nth(year, 11, 4, 4) + 5,
  halloween: fixed(10, 31),
  'all-saints': fixed(11, 1),
  'all-souls': fixed(11, 2),
  valentine: fixed(2, 14),
  'st-patrick': fixed(3, 17),
  'april-fools': fixed(4, 1),
  groundhog: fixed(2, 2),
  'earth-day': fixed(4, 22),
  'may-day': fixed(5, 1),
  bastille: fixed(7, 14),
  juneteenth: fixed(6, 19),
  'memorial-day': year => nth(year, 5, 1, -1),
  'labor-day': year => nth(year, 9, 1, 1),
  'columbus-day': year => nth(year, 10, 1, 2),
  'presidents-day': year => nth(year, 2, 1, 3),
  'veterans-day': fixed(11, 11),
  'king-day': year => nth(year, 1, 1, 3),
  'womens-day': fixed(3, 8),
}

/** The day of a holiday in a year, or null for a key without a rule. */
export const holidayDate = (key: string, year: number): Serial | null => dates[key]?.(year) ?? null
