import { isCapitalised } from '../../core/is-capitalised.ts'
import { notPartOfName } from '../../lang/en/amounts.ts'
import { monthNames, weekdayNames } from '../../lang/en/calendar.ts'
import { capitalDesignators, designators, streets } from '../../lang/en/designators.ts'
import { openWords } from '../../lang/en/names.ts'
import {
  ordinalEndings,
  ordinalWords,
  scaleAbbreviations,
  scaleLetters,
  scaleWords,
  smallWords,
  tensWords,
} from '../../lang/en/numbers.ts'
import { currenciesSigned, currencyOf } from '../../world/currencies.ts'
import { looksPlural } from './looks-plural.ts'
import { readUnit } from './read-unit.ts'
import { behindHyphen, isDash, isGlued, isHyphen, isText, type Tape, wordAt } from './tape.ts'

/** A stretch of lexemes that holds no figure: the index behind it, or null where none begins. */
export type Mask = (tape: Tape, i: number) => number | null

const isNumberWord = (word: string): boolean => smallWords.has(word) || tensWords.has(word)
const isCapital = (tape: Tape, i: number): boolean =>
  tape[i]?.kind === 'word' && isCapitalised(tape[i]?.text ?? '')

/** A whole number without grouping, as names have them. */
const isBareLiteral = (tape: Tape, i: number): boolean => {
  const literal = tape[i]?.literal
  return literal !== null && literal !== undefined && !literal.formatted
}

/** Does what follows a number show that it counts or measures? "12 people", "20%", "5 km", "3 million" */
const isMeasured = (tape: Tape, i: number): boolean => {
  const next = tape[i]
  if (next?.kind === 'symbol') return true
  const word = wordAt(tape, behindHyphen(tape, i))
  if (
    scaleWords.has(word) ||
    scaleAbbreviations.has(word) ||
    (isGlued(tape, i) && scaleLetters.has(next?.text ?? ''))
  )
    return true
  return looksPlural(word) || notPartOfName.has(word) || readUnit(tape, i) !== null
}

const behindNumber = (tape: Tape, i: number): number | null => {
  if (tape[i]?.kind === 'literal') {
    // "Boeing 737-800", "Sections 4-6": the rest of the code goes with it.
    return isDash(tape, i + 1) && isGlued(tape, i + 1) && tape[i + 2]?.kind === 'literal' ? i + 3 : i + 1
  }
  return isNumberWord(wordAt(tape, i)) ? i + 1 : null
}

/** "Route 66", "Section 4.2", "Formula One", "page 12". */
export const designated: Mask = (tape, i) => {
  const word = wordAt(tape, i)
  const known = designators.has(word) || (capitalDesignators.has(word) && isCapital(tape, i))
  if (!known) return null
  const end = behindNumber(tape, i + 1)
  return end === null || (isMeasured(tape, end) && !isCapital(tape, i)) ? null : end
}

/** "No. 4", "Nos 4 and 5", "№ 7", "number one", "#4". */
export const numbered: Mask = (tape, i) => {
  const word = wordAt(tape, i)
  if (isText(tape, i, '№') || isText(tape, i, '#') || isText(tape, i, '§')) return behindNumber(tape, i + 1)
  if (word !== 'no' && word !== 'nos') return null
  const dotted = isText(tape, i + 1, '.')
  const end = behindNumber(tape, dotted ? i + 2 : i + 1)
  if (end === null || (!dotted && (!isCapital(tape, i) || isMeasured(tape, end)))) return null
  const more = wordAt(tape, end) === 'and' || isText(tape, end, ',') ? behindNumber(tape, end + 1) : null
  return word === 'nos' ? (more ?? end) : end
}

/** "52nd": a street by its number. */
const isNumberedStreet = (tape: Tape, i: number): boolean =>
  tape[i]?.kind === 'literal' && isGlued(tape, i + 1) && ordinalEndings.has(wordAt(tape, i + 1))

/** "97th Avenue", "West 52nd Street": a street by its number, with or without a house. */
export const numberedStreet: Mask = (tape, i) =>
  isNumberedStreet(tape, i) && isCapital(tape, i + 2) && streets.has(wordAt(tape, i + 2)) ? i + 3 : null

/** "10 Downing Street", "84 Harbour Road", "473 East 52nd Street". */
export const addressed: Mask = (tape, i) => {
  if (!isBareLiteral(tape, i) || !(isCapital(tape, i + 1) || isNumberedStreet(tape, i + 1))) return null
  for (let k = i + 1; k < i + 6 && (isCapital(tape, k) || isNumberedStreet(tape, k)); k++) {
    if (streets.has(wordAt(tape, k)) && k > i + 1) return i + 1
    if (isNumberedStreet(tape, k)) k++
  }
  return wordAt(tape, i + 1) === 'downing' ? i + 1 : null
}

/** "EUR", "MAUD", "Rs": money, whose amount follows. */
const isMoneyWord = (written: string): boolean =>
  currenciesSigned(written).length > 0 ||
  currencyOf(written) !== undefined ||
  currencyOf(written.slice(1)) !== undefined

/** "Merlin 3", "Windows 11", "Nikkei 225": a whole number behind a name, with nothing behind it that it could count. */
export const named: Mask = (tape, i) => {
  if (!isCapital(tape, i) || !isBareLiteral(tape, i + 1) || isGlued(tape, i + 1)) return null
  const word = wordAt(tape, i)
  // A sentence begins with a capital as well.
  const opens = i === 0 || /^["“‘'.:;!?]$/.test(tape[i - 1]?.text ?? '')
  if (
    opens ||
    isMoneyWord(tape[i]?.text ?? '') ||
    word.length < 2 ||
    openWords.has(word) ||
    weekdayNames.has(word) ||
    monthNames.has(word)
  )
    return null
  if (isDash(tape, i + 2) || isMeasured(tape, i + 2) || (tape[i + 1]?.literal?.value ?? 0) > 9999) return null
  return i + 2
}

/** "Six Nations", "Second Avenue", "Group of Seven": number words in capitals within a sentence are names. */
export const capitalised: Mask = (tape, i) => {
  const word = wordAt(tape, i)
  if (!isCapital(tape, i) || !(isNumberWord(word) || ordinalWords.has(word))) return null
  return tape[i - 1]?.kind === 'word' && !isText(tape, i - 1, 'I') ? i + 1 : null
}

/** "Group of 20", "7-Eleven", "3M". */
export const firms: Mask = (tape, i) => {
  if (wordAt(tape, i) === 'group' && isCapital(tape, i) && wordAt(tape, i + 1) === 'of')
    return behindNumber(tape, i + 2)
  return isText(tape, i, '7') && isHyphen(tape, i + 1) && wordAt(tape, i + 2) === 'eleven' ? i + 3 : null
}
