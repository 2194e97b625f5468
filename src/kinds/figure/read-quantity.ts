import { minusWords, signedLeads } from '../../lang/en/amounts.ts'
import { figureWords } from '../../lang/en/numbers.ts'
import { shortSpans } from '../../lang/en/times.ts'
import { attachMark, attachMoney } from './attach-money.ts'
import { attachUnit, speaksOf } from './attach-unit.ts'
import { readMoneyMark } from './money-prefix.ts'
import { readMoneyBehind } from './money-suffix.ts'
import { isBare, plainQuantity, type Quantity, type Scene } from './quantity.ts'
import { readBelow } from './read-below.ts'
import { standsAlone } from './read-cardinal.ts'
import { readNumber } from './read-number.ts'
import { readPer, readPerAfterNoun } from './read-per.ts'
import { readTopicalUnit } from './read-unit.ts'
import { isDash, isGlued, isHyphen, isText, type Tape, wordAt } from './tape.ts'

const opensBracket = (tape: Tape, i: number): boolean => /^[([]$/.test(tape[i]?.text ?? '')

/** "growth of –0.4%", "(–12 °C)": an en dash that touches its number only, behind a small word or a bracket. */
const isEnDashSign = (tape: Tape, i: number): boolean =>
  opensBracket(tape, i - 1) || (!isGlued(tape, i) && signedLeads.has(wordAt(tape, i - 1)))

/** A sign before a number: "-4", "−4", "(-4)", "minus four", "negative 3". The index behind it, or null. */
const behindSign = (tape: Tape, i: number, inner = false): number | null => {
  const before = tape[i - 1]
  if (minusWords.has(wordAt(tape, i)) && before?.kind !== 'literal') return i + 1
  if (!isDash(tape, i) || isText(tape, i, '—') || (isText(tape, i, '–') && !isEnDashSign(tape, i)))
    return null
  const isFree = inner || !isGlued(tape, i) || opensBracket(tape, i - 1)
  const touches = isGlued(tape, i + 1) && isFree && before?.kind !== 'literal'
  // "- 1 4/5" alone on its line is a number; before anything else the dash is a bullet.
  const alone = i === 0 && !isGlued(tape, 1) && tape.length < 6 && tape.slice(1).every(l => l.kind !== 'word')
  const opens = before === undefined || isText(tape, i - 1, '(') || inner || !isGlued(tape, i)
  return (touches && opens) || alone ? i + 1 : null
}

const scaleContext = (scene: Scene, money: boolean) => ({
  money,
  namesMoney: (i: number) => readMoneyBehind(scene.tape, i, scene.hints.money) !== null,
  isUnit: (i: number) => readTopicalUnit(scene.tape, i, speaksOf(scene)) !== null,
})

/** A length told by the hour is a speed. */
const asRate = (quantity: Quantity, per: string, end: number): Quantity => {
  const speed = quantity.dimension === 'length' && shortSpans.has(per)
  return { ...quantity, per, end, dimension: speed ? 'speed' : quantity.dimension }
}

const withRate = (tape: Tape, quantity: Quantity): Quantity => {
  if (quantity.per !== null || quantity.dimension === 'ordinal' || quantity.dimension === 'age')
    return quantity
  if (isBare(quantity) || quantity.vague) {
    const per = quantity.number.form === 'fraction' ? null : readPerAfterNoun(tape, quantity.end)
    return per === null ? quantity : { ...quantity, per }
  }
  const rate = readPer(tape, quantity.end)
  return rate ? asRate(quantity, rate.per, rate.end) : quantity
}

/** "49ers", "11a", "1980s", "4x4": letters that touch the digits and are no unit make a name or a code of them. */
const runsOn = (tape: Tape, quantity: Quantity): boolean => {
  if (tape[quantity.end - 1]?.kind !== 'literal' || !isGlued(tape, quantity.end)) return false
  const next = tape[quantity.end]
  return next?.kind === 'word' || (next?.kind === 'literal' && tape[quantity.end - 1]?.kind === 'literal')
}

/**
 * Reads the number that begins at an index with all that belongs to it: sign, currency, unit, rate. Null where no
 * number begins, or where its digits are part of a word or a code.
 */
export const readQuantity = (scene: Scene, i: number): Quantity | null => {
  const { tape, hints } = scene
  const signed = behindSign(tape, i)
  const at = signed ?? i
  const mark = readMoneyMark(tape, at, hints.money)
  const inner = mark && !signed ? behindSign(tape, mark.next, true) : null
  const start = inner ?? mark?.next ?? at
  if (tape[start]?.kind === 'literal' && !standsAlone(tape, start) && !(mark && isGlued(tape, start)))
    return null
  const number = readNumber(tape, start, scaleContext(scene, mark !== null))
  if (!number || (mark && (number.form === 'ordinal' || number.form === 'fraction'))) return null
  const plain = plainQuantity(i, number, signed || inner ? -1 : 1)
  if (mark) return withRate(tape, attachMark(scene, plain, mark))
  if (number.form === 'ordinal') return runsOn(tape, plain) ? null : plain
  const measured = attachMoney(scene, plain) ?? attachUnit(scene, plain) ?? plain
  return runsOn(tape, measured) ? null : withRate(tape, readBelow(tape, measured) ?? measured)
}

/** Does a hyphen tie the number to a word that makes a phrase of it? "six-figure", "7-Eleven" */
export const isPhrase = (tape: Tape, end: number): boolean =>
  isHyphen(tape, end) && figureWords.has(wordAt(tape, end + 1))
