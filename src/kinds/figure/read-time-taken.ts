import { clockBefore, clockBehind, timeZones } from '../../lang/en/times.ts'
import { isGlued, isText, type Tape, wordAt } from './tape.ts'

/** A time that somebody took, in its largest unit: 2.128 hours for "2:07:41". */
export interface TimeTaken {
  readonly value: number
  readonly unit: 'hour' | 'minute'
  readonly end: number
}

/** Two digits below 60 behind a colon, with decimals or without. */
const sixtieth = (tape: Tape, i: number): number | null => {
  const literal = tape[i + 1]?.literal
  const tied = isText(tape, i, ':') && isGlued(tape, i) && isGlued(tape, i + 1)
  return tied && literal?.digits.length === 2 && literal.value < 60 ? literal.value : null
}

/** Reads hours, minutes and seconds, or minutes with parts of a second: "in 2:07:41", "1:58.32". */
export const readTimeTaken = (tape: Tape, i: number): TimeTaken | null => {
  const first = tape[i]?.literal
  if (!first || first.decimals > 0 || first.formatted || first.digits.length > 2) return null
  const second = sixtieth(tape, i + 1)
  if (second === null || isText(tape, i - 1, ':')) return null
  const third = sixtieth(tape, i + 3)
  const end = third === null ? i + 3 : i + 5
  const follows = wordAt(tape, end)
  if (isText(tape, end, ':') || clockBehind.has(follows) || timeZones.has(follows)) return null
  // No clock tells parts of a second: "the fastest lap at 1:14.26".
  if (third === null)
    return (tape[i + 2]?.literal?.decimals ?? 0) > 0
      ? { value: first.value + second / 60, unit: 'minute', end }
      : null
  if (clockBefore.has(wordAt(tape, i - 1))) return null
  return { value: first.value + second / 60 + third / 3600, unit: 'hour', end }
}
