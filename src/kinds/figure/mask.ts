import type { Lexeme } from './lexemes.ts'
import {
  addresses,
  chains,
  clockTimes,
  dayRanges,
  emergencies,
  idioms,
  levels,
  phones,
  phrases,
  serials,
  slashed,
} from './mask-codes.ts'
import {
  addressed,
  capitalised,
  designated,
  firms,
  type Mask,
  named,
  numbered,
  numberedStreet,
} from './mask-names.ts'
import { pronounOne } from './pronoun-one.ts'
import { readRank } from './read-rank.ts'
import { readTimeTaken } from './read-time-taken.ts'
import type { Tape } from './tape.ts'

/** Stretches whose digits and number words count nothing. The first that fits wins. */
const always: readonly Mask[] = [
  addresses,
  clockTimes,
  slashed,
  dayRanges,
  chains,
  phrases,
  idioms,
  levels,
  phones,
  serials,
  emergencies,
  numbered,
  designated,
  addressed,
  numberedStreet,
  firms,
  pronounOne,
]

/** Told by capitals, which headlines give to every word. */
const inSentences: readonly Mask[] = [...always, named, capitalised]

/** Written like codes, and figures all the same: "in 2:07:41", "No. 78 in the rankings". */
const figures: readonly Mask[] = [
  (tape, i) => readTimeTaken(tape, i)?.end ?? null,
  (tape, i) => readRank(tape, i)?.end ?? null,
]

const firstOf = (masks: readonly Mask[], tape: Tape, i: number): number | null =>
  masks.reduce<number | null>((found, mask) => found ?? mask(tape, i), null)

const blank = (lexeme: Lexeme): Lexeme => ({ ...lexeme, kind: 'mark', key: '', literal: null })

/**
 * Blanks out codes, names, clock times and addresses, so that no reader sees their numbers. Words before a number
 * that make a name of it are blanked with it.
 *
 * @param headline true where capitals tell nothing
 */
export const maskCodes = (tape: Tape, headline: boolean): Tape => {
  const masks = headline ? always : inSentences
  const masked: Lexeme[] = []
  for (let i = 0; i < tape.length; ) {
    const kept = firstOf(figures, tape, i)
    const end = kept ?? firstOf(masks, tape, i)
    for (const stop = end ?? i + 1; i < stop; i++) {
      const lexeme = tape[i]
      if (lexeme) masked.push(kept === null && end !== null ? blank(lexeme) : lexeme)
    }
  }
  return masked
}
