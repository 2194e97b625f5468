import { weekdayByName } from '../../../lang/en/calendar.ts'
import { clockLead, looseClockLead, wordsBehindDates } from '../../../lang/en/times.ts'
import { isAt, type Scan, wordAt } from '../scan.ts'
import { clockReading, clockTime, endsTally, readClockDigits, toHour24 } from './clock-reading.ts'
import { isCutAfter, isCutBefore } from './is-cut.ts'
import type { Reading } from './parser.ts'
import { readZone } from './read-zone.ts'

/** "at 15.15"; not "traded at 15.15", and below 13 it may as well be an amount. */
const isAfterAt = (s: Scan, place: number, hour: number): boolean =>
  hour >= 13 &&
  isAt(s, place - 1, 'at', 'by', 'until') &&
  !/^(?:clos|trad|end|open|pric|quot|stand|stood|set)/u.test(wordAt(s, place - 2))

/** "3:15 p.m.", "6am", "12 noon", "10:47 GMT", "at 15.15", and the first half of "10 to 11 a.m." */
const readSingle = (s: Scan, place: number): Reading | null => {
  const digits = readClockDigits(s, place)
  if (!digits || isCutBefore(s, place)) return null
  const { hour, minute, end } = digits
  if (isAt(s, end, 'noon', 'midday', 'midnight') && hour === 12 && minute === null) {
    return clockReading(clockTime(isAt(s, end, 'midnight') ? 24 : 12, 0, false, null), end + 1)
  }
  // Seconds: "7:56:30 pm" is a time, "2:15:30" how long a race took.
  const seconds = minute !== null && isAt(s, end, ':') && s.lexemes[end + 1]?.type === 'number'
  const after = seconds ? end + 2 : end
  const meridiem = s.lexemes[after]
  if (meridiem?.type === 'meridiem' && hour >= 1 && hour <= 12) {
    const zone = readZone(s, after + 1)
    return clockReading(
      clockTime(toHour24(hour, meridiem.word), minute ?? 0, false, zone?.zone ?? null),
      zone?.end ?? after + 1,
    )
  }
  if (seconds || isCutAfter(s, end)) return null
  if (isAt(s, end, "o'clock") && hour >= 1 && hour <= 12)
    return clockReading(clockTime(hour, 0, true, null), end + 1)
  const led = clockLead.has(wordAt(s, place - 1))
  const loose = led || looseClockLead.has(wordAt(s, place - 1))
  if (minute === null)
    return loose && hour >= 1 && hour <= 12 && !endsTally(s, place)
      ? clockReading(clockTime(hour, 0, true, null), end, true)
      : null
  if (hour === 24 && minute > 0) return null
  const zone = readZone(s, end)
  const ambiguous = !digits.padded && hour >= 1 && hour <= 12 && !zone?.zone
  const next = s.lexemes[end]
  const ends =
    next?.type !== 'word' ||
    (wordsBehindDates.has(next.word) && next.word !== 'per') ||
    weekdayByName.has(next.word)
  const bare = digits.dotted ? ends && isAfterAt(s, place, hour) : led || digits.padded
  return clockReading(
    clockTime(hour, minute, ambiguous, zone?.zone ?? null),
    zone?.end ?? end,
    !(zone || bare),
  )
}

/** "1310 GMT", "0600 hours", "1140 a.m." */
const readCompact = (s: Scan, place: number): Reading | null => {
  const lexeme = s.lexemes[place]
  if (lexeme?.type !== 'number' || !/^\d{3,4}$/u.test(lexeme.word) || isCutBefore(s, place)) return null
  const hour = Math.floor(Number(lexeme.word) / 100)
  const minute = Number(lexeme.word) % 100
  if (hour > 24 || minute > 59) return null
  const meridiem = s.lexemes[place + 1]
  if (meridiem?.type === 'meridiem' && hour >= 1 && hour <= 12) {
    return clockReading(clockTime(toHour24(hour, meridiem.word), minute, false, null), place + 2)
  }
  if (lexeme.word.length !== 4) return null
  const hours =
    isAt(s, place + 1, 'hours', 'hrs') && isAt(s, place - 1, ...clockLead, ...looseClockLead)
      ? place + 2
      : null
  const zone = readZone(s, hours ?? place + 1)
  return hours || zone
    ? clockReading(clockTime(hour, minute, false, zone?.zone ?? null), zone?.end ?? hours ?? 0)
    : null
}

/** "0600 to 1000 GMT": the zone counts for both. */
const readCompactSpan = (s: Scan, place: number): Reading | null => {
  const first = s.lexemes[place]
  if (first?.word.length !== 4 || !isAt(s, place + 1, '-', '–', 'to', 'until', 'and')) return null
  const last = readCompact(s, place + 2)
  const [hour, minute] = [Math.floor(Number(first.word) / 100), Number(first.word) % 100]
  if (first.type !== 'number' || isCutBefore(s, place) || !last?.stated.clock || hour > 24 || minute > 59)
    return null
  const to = last.stated.clock.from
  return clockReading({ ...to, hour, minute }, last.end, false, to)
}

/** "10 to 11 a.m.", "8-9am": the meridiem counts for both. */
const readSpan = (s: Scan, place: number): Reading | null => {
  const first = readClockDigits(s, place)
  if (!first || isCutBefore(s, place) || !isAt(s, first.end, '-', '–', 'to', 'until', 'and')) return null
  if (isAt(s, first.end, 'and') && !isAt(s, place - 1, 'between')) return null
  const last = readClockDigits(s, first.end + 1)
  const meridiem = s.lexemes[last?.end ?? -1]
  if (!last || meridiem?.type !== 'meridiem' || first.hour < 1 || first.hour > 12 || last.hour > 12)
    return null
  const to = toHour24(last.hour, meridiem.word)
  const same = toHour24(first.hour, meridiem.word)
  // "11 to 2 p.m." starts in the morning.
  const from = same <= to ? same : first.hour % 12
  const zone = readZone(s, last.end + 1)
  const name = zone?.zone ?? null
  const start = clockTime(from, first.minute ?? 0, false, name)
  return clockReading(start, zone?.end ?? last.end + 1, false, clockTime(to, last.minute ?? 0, false, name))
}

/** Reads a clock time that starts with a digit, and a span of two with one meridiem. */
export const readNumericClock = (s: Scan, place: number): Reading | null =>
  readSpan(s, place) ?? readCompactSpan(s, place) ?? readCompact(s, place) ?? readSingle(s, place)
