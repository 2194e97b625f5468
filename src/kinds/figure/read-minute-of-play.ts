import { onlyWords } from '../../lang/en/amounts.ts'
import { smallWords } from '../../lang/en/numbers.ts'
import {
  addedTime,
  behindMinute,
  goesOnWords,
  leadsToMinute,
  leftWords,
  minuteForms,
  minuteLeads,
  playBreaks,
} from '../../lang/en/scores.ts'
import type { Scene } from './quantity.ts'
import { readOrdinal } from './read-ordinal.ts'
import { noMoney } from './read-scale.ts'
import { isHyphen, type Tape, wordAt } from './tape.ts'

/** A minute of a match; `precision` is how many minutes off the words may be. */
export interface MinuteOfPlay {
  readonly value: number
  readonly precision: number
  readonly end: number
}

/** "after 14 minutes" is in the 14th or the 15th. */
const counted = 2
/** "just after the hour" */
const roughly = 8

const behindThe = (tape: Tape, i: number): number => (wordAt(tape, i) === 'the' ? i + 1 : i)

/** The place behind "half-time", "the break", "the interval"; null where none stands there. */
const behindBreak = (tape: Tape, i: number): number | null => {
  const at = behindThe(tape, i)
  if (playBreaks.has(wordAt(tape, at))) return at + 1
  if (wordAt(tape, at) !== 'half') return null
  const time = isHyphen(tape, at + 1) ? at + 2 : at + 1
  return wordAt(tape, time) === 'time' ? time + 1 : null
}

/** The place behind "time", "the end", "the final whistle", and how many minutes were played by then. */
const readEnd = (
  tape: Tape,
  i: number,
  half: number,
): { readonly played: number; readonly end: number } | null => {
  const at = behindThe(tape, i)
  if (wordAt(tape, at) === 'time') return { played: 2 * half, end: at + 1 }
  if (wordAt(tape, at) === 'final' && wordAt(tape, at + 1) === 'whistle')
    return { played: 2 * half, end: at + 2 }
  if (wordAt(tape, at) !== 'end') return null
  const isExtra =
    wordAt(tape, at + 1) === 'of' && wordAt(tape, at + 2) === 'extra' && wordAt(tape, at + 3) === 'time'
  if (isExtra) return { played: 2 * half + 30, end: at + 4 }
  return wordAt(tape, at + 1) === 'of' ? null : { played: 2 * half, end: at + 1 }
}

/** "nine minutes": how many, and the place behind them. */
const readMinutes = (tape: Tape, i: number): { readonly count: number; readonly end: number } | null => {
  const literal = tape[i]?.literal
  const count = literal ? literal.value : smallWords.get(wordAt(tape, i))
  const isWhole = count !== undefined && Number.isInteger(count) && count > 0 && count <= 120
  return isWhole && minuteForms.has(wordAt(tape, i + 1)) ? { count, end: i + 2 } : null
}

/** "four minutes before the break", "ten minutes from time", "with 12 minutes left", "after 14 minutes" */
const readCounted = (tape: Tape, i: number, half: number): MinuteOfPlay | null => {
  const minutes = readMinutes(tape, i)
  if (!minutes) return null
  const { count, end } = minutes
  const minute = (value: number, until: number): MinuteOfPlay => ({ value, precision: counted, end: until })
  const pause = behindBreak(tape, end + 1)
  if (wordAt(tape, end) === 'before' && pause !== null) return minute(half - count, pause)
  if (wordAt(tape, end) === 'after' && pause !== null) return minute(half + count, pause)
  const last = wordAt(tape, end) === 'from' ? readEnd(tape, end + 1, half) : null
  if (last) return minute(last.played - count, last.end)
  const before = onlyWords.has(wordAt(tape, i - 1)) ? wordAt(tape, i - 2) : wordAt(tape, i - 1)
  if (before === 'with' && leftWords.has(wordAt(tape, end))) return minute(2 * half - count, end + 1)
  if (before === 'with' && wordAt(tape, end) === 'to' && goesOnWords.has(wordAt(tape, end + 1)))
    return minute(2 * half - count, end + 2)
  const goesOn = behindMinute.has(wordAt(tape, end))
  return leadsToMinute.has(before) && !goesOn ? minute(count, end) : null
}

/** "the third minute of added time" */
const readAdded = (tape: Tape, i: number, half: number): MinuteOfPlay | null => {
  const ordinal = readOrdinal(tape, i, noMoney)
  const at = ordinal ? ordinal.end : i
  if (!ordinal || wordAt(tape, at) !== 'minute' || wordAt(tape, at + 1) !== 'of') return null
  const isFirst =
    wordAt(tape, at + 2) === 'first' && isHyphen(tape, at + 3) && wordAt(tape, at + 4) === 'half'
  const kind = isFirst ? at + 5 : at + 2
  if (wordAt(tape, kind + 1) !== 'time' || !addedTime.has(wordAt(tape, kind))) return null
  return { value: (isFirst ? half : 2 * half) + ordinal.value, precision: 1, end: kind + 2 }
}

/** "just after the hour", "on the hour mark" */
const readHour = (tape: Tape, i: number): MinuteOfPlay | null => {
  if (wordAt(tape, i) !== 'hour' || wordAt(tape, i - 1) !== 'the') return null
  if (!minuteLeads.has(wordAt(tape, i - 2)) || wordAt(tape, i + 1) === 'of') return null
  return { value: 60, precision: roughly, end: wordAt(tape, i + 1) === 'mark' ? i + 2 : i + 1 }
}

/** A quick test that keeps most words from asking what the article is about. */
const mayBegin = (tape: Tape, i: number): boolean =>
  wordAt(tape, i) === 'hour' || [1, 2, 3].some(step => minuteForms.has(wordAt(tape, i + step)))

/** Reads a minute of a match that is told by a count, where the article reports a match. */
export const readMinuteOfPlay = ({ tape, hints }: Scene, i: number): MinuteOfPlay | null => {
  const half = mayBegin(tape, i) ? hints.lengthOfHalf() : null
  if (half === null) return null
  return readCounted(tape, i, half) ?? readAdded(tape, i, half) ?? readHour(tape, i)
}
