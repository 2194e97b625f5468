import { dateUnits } from '../../../lang/en/numbers.ts'
import { clockLead } from '../../../lang/en/times.ts'
import { isAt, type Scan } from '../scan.ts'
import { type Clock, type ClockSpan, stating } from '../stated.ts'
import type { Reading } from './parser.ts'

/** Hour and minute as written. */
export interface ClockDigits {
  readonly hour: number
  readonly minute: number | null
  readonly padded: boolean
  /** With a dot: "15.15", which may be an amount. */
  readonly dotted: boolean
  readonly end: number
}

/** The second side of "voted six to three on Monday evening"; "from nine to five" and "open 9 to 5" are hours. */
export const endsTally = (s: Scan, at: number): boolean => {
  const first = s.lexemes[at - 2]
  const isNumber = first?.type === 'number' || dateUnits.has(first?.word ?? '')
  const hours = [...clockLead, 'from', 'between', 'open', 'opens', 'opening', 'hours', 'daily']
  return isAt(s, at - 1, 'to') && isNumber && !isAt(s, at - 3, ...hours)
}

/** Reads "3", "3:15" or "23.58". */
export const readClockDigits = (s: Scan, at: number): ClockDigits | null => {
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

/** Hour of the day for one of twelve with "a.m." or "p.m.". */
export const toHour24 = (hour: number, meridiem: string): number =>
  (hour % 12) + (meridiem.startsWith('p') ? 12 : 0)

/** A time of day; `ambiguous` where it could be in the morning or in the evening. */
export const clockTime = (hour: number, minute: number, ambiguous: boolean, zone: string | null): Clock => ({
  hour,
  minute,
  ambiguous,
  zone,
})

/** What a clock parser returns. */
export const clockReading = (from: Clock, end: number, weak = false, to: Clock | null = null): Reading => {
  const clock: ClockSpan = { from, to }
  return { end, stated: stating({ type: 'open' }, { clock, weak }) }
}
