import {
  ambiguousSubunits,
  capitalisedCurrencies,
  closesSum,
  lettersBehind,
  signsThatAreWords,
} from '../../lang/en/money.ts'
import { currenciesNamed, currenciesSigned, subunitNamed } from '../../world/currencies.ts'
import type { MoneyHints } from './money-hints.ts'
import type { MoneyMark } from './money-prefix.ts'
import { type MoneyUnit, moneyNamed, readCode } from './money-words.ts'
import { behindHyphen, isGlued, isHyphen, type Tape, wordAt } from './tape.ts'

/** "trinidad and tobago dollars" is the longest name. */
const longestName = 4

/** Up to four words from an index as a name in lower case, or '' where they are fewer. */
const phrase = (tape: Tape, i: number, length: number): string => {
  const words: string[] = []
  for (let k = 0; k < length; k++) {
    const word = wordAt(tape, i + k)
    if (word === '') return ''
    words.push(word)
  }
  return words.join(' ')
}

/** Reads a currency's name: "euros", "swiss francs", "pounds sterling", "Hong Kong dollars". */
export const readMoneyName = (tape: Tape, i: number, hints: MoneyHints): MoneyMark | null => {
  for (let length = longestName; length > 0; length--) {
    const name = phrase(tape, i, length)
    const codes = name === '' ? [] : moneyNamed(name, hints)
    // "the Milwaukee Bucks" are no money.
    if (codes.length > 0 && !capitalisedCurrencies.has(tape[i + length - 1]?.text ?? ''))
      return { unit: { codes, subunit: null }, next: i + length, factor: 1 }
  }
  return null
}

/** Short forms that must touch their number: "50p", "60.7c"; screens have lines ("1080p"). */
const screenLines = new Set([144, 240, 360, 480, 576, 720, 1080, 1440, 2160, 4320])

/** Reads a part of a currency: "cents", "pence", "50p", "25¢". */
export const readSubunit = (tape: Tape, i: number, hints: MoneyHints): MoneyMark | null => {
  const lexeme = tape[i]
  if (lexeme?.kind !== 'word' && lexeme?.text !== '¢') return null
  const short = lexeme.text === 'p' || lexeme.text === 'c'
  const number = tape[i - 1]?.literal
  if (
    short &&
    (!isGlued(tape, i) ||
      !number ||
      isHyphen(tape, i + 1) ||
      (lexeme.text === 'p' && screenLines.has(number.value)))
  )
    return null
  const unit = subunitNamed(lexeme.text.length === 1 ? lexeme.text : lexeme.key)
  const rare = ambiguousSubunits.has(lexeme.key)
  if (!unit || (rare && !unit.codes.some(c => hints.mentions(c) > 0))) return null
  return { unit: { codes: unit.codes, subunit: unit.name }, next: i + 1, factor: 1 }
}

/** May a "$" behind a number belong to it? In "10 $ 30 $" and "10 $ 30 cent" it does, in "1 $10 bill" it does not. */
const trailsNumber = (tape: Tape, i: number): boolean => {
  if (tape[i + 1]?.kind !== 'literal') return true
  if (isGlued(tape, i + 1) || isGlued(tape, i)) return isGlued(tape, i)
  const after = tape[i + 2]
  return after?.text === tape[i]?.text || (after?.kind === 'word' && subunitNamed(after.key) !== undefined)
}

/** "€", "₾", "$" and "kr" behind their number. */
const readSign = (tape: Tape, i: number, hints: MoneyHints): MoneyMark | null => {
  const lexeme = tape[i]
  if (lexeme?.kind === 'symbol' && trailsNumber(tape, i)) {
    const codes = lexeme.text === '$' ? currenciesNamed('dollar') : currenciesSigned(lexeme.text)
    return codes.length === 0 ? null : { unit: { codes, subunit: null }, next: i + 1, factor: 1 }
  }
  if (lexeme?.kind !== 'word') return null
  const codes =
    lettersBehind.has(lexeme.text) || /[^\p{Script=Latin}.]/u.test(lexeme.text)
      ? currenciesSigned(lexeme.text === 'rs' ? 'Rs' : lexeme.text)
      : []
  const sure = signsThatAreWords.has(lexeme.text)
    ? codes
    : codes.filter(c => hints.mentions(c) > 0 || !/^[\p{Script=Latin}.]+$/u.test(lexeme.text))
  return sure.length === 0 ? null : { unit: { codes: sure, subunit: null }, next: i + 1, factor: 1 }
}

/** Reads a currency behind an amount: "million euros", "-yen", "50 cents", "20 USD", "30 MUSD", "100₾". */
export const readMoneyBehind = (tape: Tape, i: number, hints: MoneyHints): MoneyMark | null => {
  const sign = readSign(tape, i, hints)
  if (sign) return sign
  const at = behindHyphen(tape, i)
  const code = tape[at]?.kind === 'word' ? readCode(tape[at].text, hints) : null
  // In "3 USD50 cards" the code goes with what it touches.
  if (code && !(isGlued(tape, at + 1) && tape[at + 1]?.kind === 'literal'))
    return { unit: { codes: code.codes, subunit: null }, next: at + 1, factor: code.factor }
  return readMoneyName(tape, at, hints) ?? readSubunit(tape, at, hints)
}

/**
 * Whose dollars they are, told behind the amount: "$20 million Canadian", "$5m US", "$10 dollars", "$25 AUD". Null where
 * nothing is told, or where the adjective goes with the next noun ("$5 million Canadian grant").
 */
export const readAfterword = (
  tape: Tape,
  i: number,
  unit: MoneyUnit,
  hints: MoneyHints,
): { unit: MoneyUnit; next: number } | null => {
  const named = readMoneyName(tape, i, hints)
  const fits = (codes: readonly string[]): readonly string[] =>
    codes.filter(code => unit.codes.includes(code))
  if (named && fits(named.unit.codes).length > 0)
    return { unit: { codes: fits(named.unit.codes), subunit: null }, next: named.next }
  const code = tape[i]?.kind === 'word' ? readCode(tape[i].text, hints) : null
  if (code?.factor === 1 && fits(code.codes).length > 0 && tape[i + 1]?.kind !== 'literal')
    return { unit: { codes: code.codes, subunit: null }, next: i + 1 }
  for (const length of [2, 1]) {
    const words = phrase(tape, i, length)
    const codes =
      words === '' || !/^[A-Z]/.test(tape[i]?.text ?? '') ? [] : fits(currenciesNamed(`${words} dollars`))
    if (codes.length > 0 && closesSum.test(wordAt(tape, i + length)))
      return { unit: { codes, subunit: null }, next: i + length }
  }
  return null
}
