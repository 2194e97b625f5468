import { timeZones } from './designators.ts'
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

const isClock = (tape: Tape, i: number, end: number): boolean =>
  /^(?:am|pm|o'clock|on|today|yesterday)$/.test(wordAt(tape, end)) ||
  timeZones.has(wordAt(tape, end)) ||
  /^(?:at|until|till|from|since|around|before|after|between|about)$/.test(wordAt(tape, i - 1))

/** Reads hours, minutes and seconds, or minutes with parts of a second: "in 2:07:41", "1:58.32". */
export const readTimeTaken = (tape: Tape, i: number): TimeTaken | null => {
  const first = tape[i]?.literal
  if (!first || first.decimals > 0 || first.formatted || first.digits.length > 2) return null
  const second = sixtieth(tape, i + 1)
  if (second === null || isText(tape, i - 1, ':')) return null
  const third = sixtieth(tape, i + 3)
  const end = third === null ? i + 3 : i + 5
  if (isText(tape, end, ':') || isClock(tape, i, end)) return null
  if (third !== null) return { value: first.value + second / 60 + third / 3600, unit: 'hour', end }
  const hasParts = (tape[i + 2]?.literal?.decimals ?? 0) > 0
  return hasParts ? { value: first.value + second / 60, unit: 'minute', end } : null
}
