import { readNumericClock } from './numeric-clock.ts'
import type { Parser } from './parser.ts'
import { readSpokenClock } from './spoken-clock.ts'

/** Clock times, with their zone. */
export const clock: Parser = {
  name: 'clock',
  read: (s, place) => readNumericClock(s, place) ?? readSpokenClock(s, place),
}
