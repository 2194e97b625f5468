import type { Piece } from '../parse/index.ts'
import type { Scan } from '../scan.ts'
import { dropWeak } from './drop-weak.ts'
import { joinClock } from './join-clock.ts'
import { joinPart } from './join-part.ts'
import { joinRange } from './join-range.ts'
import { joinWeekday } from './join-weekday.ts'
import { joinYear } from './join-year.ts'
import { listDays } from './list-days.ts'
import { markHeader } from './mark-header.ts'
import type { Refiner } from './merge.ts'
import { nearClock } from './near-clock.ts'
import { takeAbout } from './take-about.ts'
import { takeBound } from './take-bound.ts'
import { trimStart } from './trim-start.ts'

/** In order: dates first get their month and year, then weekday, part of day and time; limits come last. */
const refiners: readonly Refiner[] = [
  listDays,
  joinYear,
  joinWeekday,
  joinPart,
  nearClock,
  joinClock,
  joinRange,
  takeAbout,
  takeBound,
  dropWeak,
  markHeader,
  trimStart,
]

/** Puts together what belongs together, and leaves out what is no date after all. */
export const refine = (s: Scan, pieces: readonly Piece[]): readonly Piece[] =>
  refiners.reduce((done, refiner) => refiner.refine(s, done), pieces)
