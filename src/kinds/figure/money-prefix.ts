import { beforeSign, centSigns, plainSigns } from '../../lang/en/money.ts'
import { scaleAbbreviations, scaleWords } from '../../lang/en/numbers.ts'
import { currenciesNamed, currenciesSigned } from '../../world/currencies.ts'
import type { MoneyHints } from './money-hints.ts'
import { type MoneyUnit, moneyNamed, readCode } from './money-words.ts'
import { isGlued, isLiteral, type Tape, wordAt } from './tape.ts'

/** A currency that stands before its amount, and the index behind it. */
export interface MoneyMark {
  readonly unit: MoneyUnit
  readonly next: number
  /** 1e6 for "MUSD". */
  readonly factor: number
}

const mark = (codes: readonly string[], next: number, factor = 1): MoneyMark | null =>
  codes.length === 0 ? null : { unit: { codes, subunit: null }, next, factor }

/** "C" of "C$", however it is written: "c $", "US$", "u.s $", "nzd$". */
const dollarOf = (letters: string): readonly string[] => {
  const plain = letters.replaceAll('.', '')
  const signed = currenciesSigned(`${plain}$`)
  if (signed.length > 0) return signed
  return currenciesSigned(`${plain.toUpperCase()}$`)
}

/** "US$", "C$", "Mex$ 10"; "$US20", "$A5". */
const readMarkedDollar = (tape: Tape, i: number): MoneyMark | null => {
  const [first, second] = [tape[i], tape[i + 1]]
  if (first?.kind === 'word' && second?.text === '$') {
    // "us $ 150" is a dollar sign set apart; "gave us $150" and "a $10m deal" are not.
    const apart =
      !second.glued &&
      (isGlued(tape, i + 2) ? /^[A-Z]{2,4}$/.test(first.text) : first.key.length > 1 || first.key === 'c')
    return second.glued || apart ? mark(dollarOf(first.text), i + 2) : null
  }
  if (first?.text === '$' && second?.kind === 'word' && second.glued && isLiteral(tape, i + 2))
    return mark(dollarOf(second.text), i + 2)
  return null
}

/** "GH¢500", "E£3bn", "CN¥40m": letters and the sign they belong to. */
const readMarkedSign = (tape: Tape, i: number): MoneyMark | null => {
  const [letters, sign] = [tape[i], tape[i + 1]]
  const isMark = letters?.kind === 'word' && sign?.kind === 'symbol' && isGlued(tape, i + 1)
  return isMark && isLiteral(tape, i + 2) ? mark(currenciesSigned(letters.text + sign.text), i + 2) : null
}

/** "US60.7c": a dollar’s letters before its cents. */
const readDollarCents = (tape: Tape, i: number): MoneyMark | null => {
  const cents =
    isLiteral(tape, i + 1) &&
    isGlued(tape, i + 1) &&
    isGlued(tape, i + 2) &&
    centSigns.has(tape[i + 2]?.text ?? '')
  return cents && /^[A-Z]{1,2}$/.test(tape[i]?.text ?? '') ? mark(dollarOf(tape[i]?.text ?? ''), i + 1) : null
}

const bareDollar = (): readonly string[] => currenciesNamed('dollar')

const readSymbol = (tape: Tape, i: number): MoneyMark | null => {
  const symbol = tape[i]
  if (symbol?.kind !== 'symbol') return null
  if (symbol.text === '$') return mark(bareDollar(), i + 1)
  // "Rs." and "S/." end in a full stop of their own; no symbol does.
  return mark(currenciesSigned(symbol.text), i + 1)
}

/** Signs in letters that must touch their digits: "R500", "P200,000". */
const touching = /^[A-Z]$/

const isAmount = (tape: Tape, i: number): boolean => {
  const follows = wordAt(tape, i + 1)
  return (
    tape[i]?.literal?.formatted === true ||
    scaleWords.has(follows) ||
    (scaleAbbreviations.has(follows) && isGlued(tape, i + 1))
  )
}

/** "Rs 4 lakh", "Rs. 500", "R500", "RM20", "USD 200", "MAUD 60". */
const readLetters = (tape: Tape, i: number, hints: MoneyHints): MoneyMark | null => {
  const word = tape[i]
  if (word?.kind !== 'word' || word.text.length > 5) return null
  const next = tape[i + 1]?.text === '.' && isGlued(tape, i + 1) ? i + 2 : i + 1
  if (!isLiteral(tape, next)) return null
  const code = next === i + 1 ? readCode(word.text, hints) : null
  if (code) return mark(code.codes, next, code.factor)
  const signed = currenciesSigned(word.text)
  if (plainSigns.has(word.text)) return mark(signed, next)
  if (touching.test(word.text) && !isGlued(tape, next)) return null
  // "R1.2 million", "P200,000", "N5bn": no code is written like an amount.
  if (/^[RPNK]$/.test(word.text) && isAmount(tape, next)) return mark(signed, next)
  return mark(
    signed.filter(c => hints.mentions(c) > 0),
    next,
  )
}

/** "dollar 22.5 million", "Rupees 500 crore": the noun before an amount that is plainly one. */
const readNounBefore = (tape: Tape, i: number, hints: MoneyHints): MoneyMark | null => {
  const scaled = isLiteral(tape, i + 1) && scaleWords.has(wordAt(tape, i + 2))
  if (!scaled || !beforeSign.test(wordAt(tape, i - 1))) return null
  return mark(moneyNamed(wordAt(tape, i), hints), i + 1)
}

/** Reads a currency that stands before its amount. */
export const readMoneyMark = (tape: Tape, i: number, hints: MoneyHints): MoneyMark | null =>
  readMarkedDollar(tape, i) ??
  readMarkedSign(tape, i) ??
  readDollarCents(tape, i) ??
  readSymbol(tape, i) ??
  readLetters(tape, i, hints) ??
  readNounBefore(tape, i, hints)
