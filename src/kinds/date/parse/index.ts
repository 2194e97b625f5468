import type { Scan } from '../scan.ts'
import { anaphoricDate } from './anaphoric-date.ts'
import { calendarDate } from './calendar-date.ts'
import { canStart } from './can-start.ts'
import { clock } from './clock.ts'
import { dayOfMonth } from './day-of-month.ts'
import { fiscalYear } from './fiscal-year.ts'
import { holiday } from './holiday.ts'
import { monthPeriod } from './month-period.ts'
import { monthsTo } from './months-to.ts'
import { nthOf } from './nth-of.ts'
import { numericDate } from './numeric-date.ts'
import { offset } from './offset.ts'
import type { Parser, Reading } from './parser.ts'
import { partOfDay } from './part-of-day.ts'
import { relativeDay } from './relative-day.ts'
import { relativePeriod } from './relative-period.ts'
import { season } from './season.ts'
import { shareOfYear } from './share-of-year.ts'
import { stretch } from './stretch.ts'
import { weekOf } from './week-of.ts'
import { weekday } from './weekday.ts'
import { writtenDate } from './written-date.ts'
import { yearPeriod } from './year-period.ts'

/** Of two readings of one length the one listed first counts. */
const parsers: readonly Parser[] = [
  calendarDate,
  numericDate,
  writtenDate,
  monthPeriod,
  yearPeriod,
  fiscalYear,
  shareOfYear,
  season,
  stretch,
  nthOf,
  weekOf,
  monthsTo,
  holiday,
  offset,
  anaphoricDate,
  relativeDay,
  relativePeriod,
  weekday,
  dayOfMonth,
  clock,
  partOfDay,
]

/** What was read at a place, and by which parser. */
export interface NamedReading extends Reading {
  readonly rule: string
}

/** "two days after | the end of | March": how deep phrases may stand within each other. */
const depthLimit = 2

/** The longest reading that starts at a place. */
const readAt = (s: Scan, at: number, depth: number): NamedReading | null => {
  const lexeme = s.lexemes[at]
  if (!lexeme || !canStart(lexeme)) return null
  const inner = (place: number): Reading | null => (depth < depthLimit ? readAt(s, place, depth + 1) : null)
  let best: NamedReading | null = null
  for (const { name, read } of parsers) {
    const reading = read(s, at, inner)
    if (reading && reading.end > (best?.end ?? at)) best = { ...reading, rule: name }
  }
  return best
}

/** A stretch of lexemes that states a date: `from` is its first place, `end` the place behind it. */
export interface Piece {
  readonly from: number
  readonly end: number
  readonly rule: string
  readonly stated: Reading['stated']
}

/** Reads a sentence from left to right: at each place the longest reading, then on behind it. */
export const readPieces = (s: Scan): readonly Piece[] => {
  const pieces: Piece[] = []
  let at = 0
  while (at < s.lexemes.length) {
    const reading = readAt(s, at, 0)
    if (reading) pieces.push({ from: at, end: reading.end, rule: reading.rule, stated: reading.stated })
    at = reading?.end ?? at + 1
  }
  return pieces
}
