import type { Lexeme } from './lexemes.ts'
import { addresses, chains, clockTimes, dayRanges, emergencies, phones, slashed } from './mask-codes.ts'
import { addressed, capitalised, designated, firms, type Mask, named, numbered } from './mask-names.ts'
import { pronounOne } from './pronoun-one.ts'
import type { Tape } from './tape.ts'

/** Stretches whose digits and number words count nothing. The first that fits wins. */
const always: readonly Mask[] = [
  addresses,
  clockTimes,
  slashed,
  dayRanges,
  chains,
  phones,
  emergencies,
  numbered,
  designated,
  addressed,
  firms,
  pronounOne,
]

/** Told by capitals, which headlines give to every word. */
const inSentences: readonly Mask[] = [...always, named, capitalised]

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
    const end = masks.reduce<number | null>((found, mask) => found ?? mask(tape, i), null) ?? i
    if (end === i) {
      const lexeme = tape[i]
      if (lexeme) masked.push(lexeme)
      i++
    }
    for (; i < end; i++) {
      const lexeme = tape[i]
      if (lexeme) masked.push(blank(lexeme))
    }
  }
  return masked
}
