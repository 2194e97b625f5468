import { functionWords, unitWords, weekdayByName } from '../lexicon.ts'
import { isAt, type Scan, skip, wordAt } from '../scan.ts'
import { type Clock, type ClockSpan, type Stated, stating } from '../stated.ts'
import { isCutAfter, isCutBefore } from './is-cut.ts'
import type { Parser, Reading } from './parser.ts'
import { readZone } from './read-zone.ts'

interface Digits {
  readonly hour: number
  readonly minute: number | null
  readonly padded: boolean
  /** With a dot: "15.15", which may be an amount. */
  readonly dotted: boolean
  readonly end: number
}

const lead = 'at by until till around about before after since approximately'.split(' ')
/** Behind these it may be a ratio: "from 1:13 to 1:17". */
const looseLead = 'from to between and past near'.split(' ')

/** "3", "3:15", "23.58" */
const readDigits = (s: Scan, at: number): Digits | null => {
  const hour = s.lexemes[at]
  if (hour?.type !== 'number' || hour.word.length > 2 || Number(hour.word) > 24) return null
  const padded = hour.word.startsWith('0')
  const [mark, minute] = [s.lexemes[at + 1], s.lexemes[at + 2]]
  const glued = mark?.glued && minute?.glued && minute.type === 'number' && minute.word.length === 2
  if (glued && (mark.word === ':' || mark.word === '.') && Number(minute.word) < 60) {
    return {
      hour: Number(hour.word),
      minute: Number(minute.word),
      padded,
      dotted: mark.word === '.',
      end: at + 3,
    }
  }
  return { hour: Number(hour.word), minute: null, padded, dotted: false, end: at + 1 }
}

const half = (hour: number, meridiem: string): number => (hour % 12) + (meridiem.startsWith('p') ? 12 : 0)

const time = (hour: number, minute: number, ambiguous: boolean, zone: string | null): Clock => ({
  hour,
  minute,
  ambiguous,
  zone,
})

const at = (from: Clock, end: number, weak = false, to: Clock | null = null): Reading => {
  const clock: ClockSpan = { from, to }
  const stated: Stated = stating({ type: 'open' }, { clock, weak })
  return { end, stated }
}

/** "at 15.15"; not "traded at 15.15", and below 13 it may as well be an amount. */
const isAfterAt = (s: Scan, place: number, hour: number): boolean =>
  hour >= 13 &&
  isAt(s, place - 1, 'at', 'by', 'until') &&
  !/^(?:clos|trad|end|open|pric|quot|stand|stood|set)/u.test(wordAt(s, place - 2))

/** "3:15 p.m.", "6am", "12 noon", "10:47 GMT", "at 15.15", and the first half of "10 to 11 a.m." */
const readNumeric = (s: Scan, place: number): Reading | null => {
  const digits = readDigits(s, place)
  if (!digits || isCutBefore(s, place)) return null
  const { hour, minute, end } = digits
  if (isAt(s, end, 'noon', 'midday', 'midnight') && hour === 12 && minute === null) {
    return at(time(isAt(s, end, 'midnight') ? 24 : 12, 0, false, null), end + 1)
  }
  // Seconds: "7:56:30 pm" is a time, "2:15:30" how long a race took.
  const seconds = minute !== null && isAt(s, end, ':') && s.lexemes[end + 1]?.type === 'number'
  const after = seconds ? end + 2 : end
  const meridiem = s.lexemes[after]
  if (meridiem?.type === 'meridiem' && hour >= 1 && hour <= 12) {
    const zone = readZone(s, after + 1)
    return at(time(half(hour, meridiem.word), minute ?? 0, false, zone?.zone ?? null), zone?.end ?? after + 1)
  }
  if (seconds || isCutAfter(s, end)) return null
  if (isAt(s, end, "o'clock") && hour >= 1 && hour <= 12) return at(time(hour, 0, true, null), end + 1)
  const led = lead.includes(wordAt(s, place - 1))
  const loose = led || looseLead.includes(wordAt(s, place - 1))
  if (minute === null)
    return loose && hour >= 1 && hour <= 12 ? at(time(hour, 0, true, null), end, true) : null
  if (hour === 24 && minute > 0) return null
  const zone = readZone(s, end)
  const ambiguous = !digits.padded && hour >= 1 && hour <= 12 && !zone?.zone
  const next = s.lexemes[end]
  const ends =
    next?.type !== 'word' ||
    (functionWords.has(next.word) && next.word !== 'per') ||
    weekdayByName.has(next.word)
  const bare = digits.dotted ? ends && isAfterAt(s, place, hour) : led || digits.padded
  return at(time(hour, minute, ambiguous, zone?.zone ?? null), zone?.end ?? end, !(zone || bare))
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
    return at(time(half(hour, meridiem.word), minute, false, null), place + 2)
  }
  if (lexeme.word.length !== 4) return null
  const hours =
    isAt(s, place + 1, 'hours', 'hrs') && isAt(s, place - 1, ...lead, ...looseLead) ? place + 2 : null
  const zone = readZone(s, hours ?? place + 1)
  return hours || zone ? at(time(hour, minute, false, zone?.zone ?? null), zone?.end ?? hours ?? 0) : null
}

/** "noon", "midnight", "seven o'clock", "half past nine", "ten past 9" */
const readWords = (s: Scan, place: number): Reading | null => {
  if (isAt(s, place, 'noon', 'midday')) {
    const zone = readZone(s, place + 1)
    return at(time(12, 0, false, zone?.zone ?? null), zone?.end ?? place + 1)
  }
  if (isAt(s, place, 'midnight')) return at(time(24, 0, false, null), place + 1)
  const unit = unitWords.get(wordAt(s, place))
  if (unit !== undefined && unit <= 12 && isAt(s, place + 1, "o'clock"))
    return at(time(unit, 0, true, null), place + 2)
  if (unit !== undefined && unit <= 12 && isAt(s, place + 1, 'in') && isAt(s, place - 1, ...lead, 'from')) {
    return at(time(unit, 0, true, null), place + 1, true)
  }
  return readPast(s, place)
}

/** "half past nine", "a quarter to six", "ten past 9" */
const readPast = (s: Scan, place: number): Reading | null => {
  const from = skip(s, place, 'a')
  const minutes = isAt(s, from, 'half')
    ? 30
    : isAt(s, from, 'quarter')
      ? 15
      : (unitWords.get(wordAt(s, from)) ?? (isAt(s, from, 'twenty') ? 20 : Number(wordAt(s, from))))
  const named = isAt(s, from, 'half', 'quarter')
  const sign = isAt(s, from + 1, 'past') ? 1 : isAt(s, from + 1, 'to') && isAt(s, from, 'quarter') ? -1 : 0
  const hour = unitWords.get(wordAt(s, from + 2)) ?? Number(wordAt(s, from + 2) || Number.NaN)
  if (!(minutes > 0 && minutes < 60) || sign === 0 || !(hour >= 1 && hour <= 12)) return null
  if (!named && !isAt(s, place - 1, 'at', 'about', 'around', 'by', 'until', 'after', 'before')) return null
  const oClock = isAt(s, from + 3, "o'clock") ? 1 : 0
  const total = hour * 60 + sign * minutes
  return at(time(Math.floor(total / 60), total % 60, true, null), from + 3 + oClock)
}

/** "10 to 11 a.m.", "8-9am": the meridiem counts for both. */
const readSpan = (s: Scan, place: number): Reading | null => {
  const first = readDigits(s, place)
  if (!first || isCutBefore(s, place) || !isAt(s, first.end, '-', '–', 'to', 'until', 'and')) return null
  if (isAt(s, first.end, 'and') && !isAt(s, place - 1, 'between')) return null
  const last = readDigits(s, first.end + 1)
  const meridiem = s.lexemes[last?.end ?? -1]
  if (!last || meridiem?.type !== 'meridiem' || first.hour < 1 || first.hour > 12 || last.hour > 12)
    return null
  const to = half(last.hour, meridiem.word)
  const same = half(first.hour, meridiem.word)
  // "11 to 2 p.m." starts in the morning.
  const from = same <= to ? same : first.hour % 12
  const zone = readZone(s, last.end + 1)
  const name = zone?.zone ?? null
  const start = time(from, first.minute ?? 0, false, name)
  return at(start, zone?.end ?? last.end + 1, false, time(to, last.minute ?? 0, false, name))
}

/** Clock times, with their zone. */
export const clock: Parser = {
  name: 'clock',
  read: (s, place) =>
    readSpan(s, place) ?? readCompact(s, place) ?? readNumeric(s, place) ?? readWords(s, place),
}
