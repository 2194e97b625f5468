import { dateUnits } from '../../../lang/en/numbers.ts'
import { clockLead } from '../../../lang/en/times.ts'
import { endsThere, isAt, type Scan, skip, wordAt } from '../scan.ts'
import { clockReading, clockTime, endsTally } from './clock-reading.ts'
import type { Reading } from './parser.ts'
import { readZone } from './read-zone.ts'

/** "half past nine", "a quarter to six", "ten past 9" */
const readPast = (s: Scan, place: number): Reading | null => {
  const from = skip(s, place, 'a')
  const minutes = isAt(s, from, 'half')
    ? 30
    : isAt(s, from, 'quarter')
      ? 15
      : (dateUnits.get(wordAt(s, from)) ?? (isAt(s, from, 'twenty') ? 20 : Number(wordAt(s, from))))
  const named = isAt(s, from, 'half', 'quarter')
  // "at ten to four"; not "rose by five to ten", "at 3 to 5 per cent"
  const to =
    isAt(s, from, 'quarter') ||
    (isAt(s, from, 'five', 'ten', 'twenty') &&
      isAt(s, place - 1, 'at', 'around', 'about', 'until') &&
      endsThere(s, from + 3))
  const sign = isAt(s, from + 1, 'past') ? 1 : isAt(s, from + 1, 'to') && to ? -1 : 0
  const hour = dateUnits.get(wordAt(s, from + 2)) ?? Number(wordAt(s, from + 2) || Number.NaN)
  if (!(minutes > 0 && minutes < 60) || sign === 0 || !(hour >= 1 && hour <= 12)) return null
  if (!named && !isAt(s, place - 1, 'at', 'about', 'around', 'by', 'until', 'after', 'before')) return null
  const oClock = isAt(s, from + 3, "o'clock") ? 1 : 0
  const total = hour * 60 + sign * minutes
  return clockReading(clockTime(Math.floor(total / 60), total % 60, true, null), from + 3 + oClock)
}

/** Reads "noon", "midnight", "seven o'clock", "half past nine", "ten past 9". */
export const readSpokenClock = (s: Scan, place: number): Reading | null => {
  if (isAt(s, place, 'noon', 'midday')) {
    const zone = readZone(s, place + 1)
    return clockReading(clockTime(12, 0, false, zone?.zone ?? null), zone?.end ?? place + 1)
  }
  if (isAt(s, place, 'midnight')) return clockReading(clockTime(24, 0, false, null), place + 1)
  const unit = dateUnits.get(wordAt(s, place))
  if (unit !== undefined && unit <= 12 && isAt(s, place + 1, "o'clock"))
    return clockReading(clockTime(unit, 0, true, null), place + 2)
  if (
    unit !== undefined &&
    unit <= 12 &&
    isAt(s, place - 1, ...clockLead, 'from', 'to') &&
    (isAt(s, place + 1, 'in') || (isAt(s, place + 1, 'at') && isAt(s, place + 2, 'night')))
  ) {
    return clockReading(clockTime(unit, 0, true, null), place + 1, true)
  }
  // "from noon until five": weak, an hour only behind another time.
  if (
    unit !== undefined &&
    unit <= 12 &&
    !endsTally(s, place) &&
    isAt(s, place - 1, 'until', 'till', 'to') &&
    endsThere(s, place + 1)
  )
    return clockReading(clockTime(unit, 0, true, null), place + 1, true)
  return readPast(s, place)
}
