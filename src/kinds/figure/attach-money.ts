import { openComparisons } from '../../lang/en/amounts.ts'
import { indefiniteArticles } from '../../lang/en/grammar.ts'
import { poundForms } from '../../lang/en/money.ts'
import type { MoneyMark } from './money-prefix.ts'
import { readAfterword, readMoneyBehind, readMoneyName, readSubunit } from './money-suffix.ts'
import { plus, type Quantity, type Scene, times } from './quantity.ts'
import { readCardinal } from './read-cardinal.ts'
import { readScale } from './read-scale.ts'
import { isGlued, isHyphen, isText, type Tape, wordAt } from './tape.ts'

const context = { money: true, namesMoney: () => false } as const

const withUnit = (quantity: Quantity, { unit, next, factor }: MoneyMark): Quantity => ({
  ...times(quantity, factor),
  end: next,
  dimension: 'money',
  money: unit,
})

/** Weights, not sterling: "30 pounds of rice", "weighs 200 pounds", "a 12-pound baby", American "4,000 pounds". */
const isWeight = ({ topics, hints }: Scene, tape: Tape, quantity: Quantity): boolean => {
  const hyphened = isHyphen(tape, quantity.end)
  const at = hyphened ? quantity.end + 1 : quantity.end
  if (!poundForms.has(wordAt(tape, at)) || wordAt(tape, at + 1) === 'sterling') return false
  const sterling = hints.money.mentions('GBP') > 0
  if (wordAt(tape, at + 1) === 'of') return !sterling || quantity.high < 1e6
  if (topics().weight) return true
  if (quantity.number.scale >= 1e6 || sterling) return false
  return hyphened || hints.money.mentions('USD') > 0
}

/** Cents behind dollars: "forty-five cents", "and 50 cents". */
const readNamedCents = (scene: Scene, i: number) => {
  const { tape, hints } = scene
  const at = wordAt(tape, i) === 'and' ? i + 1 : i
  const cents = readCardinal(tape, at, context)
  const subunit = cents && readSubunit(tape, cents.end, hints.money)
  return cents && subunit ? { cents: cents.value, end: subunit.next } : null
}

/** Cents without their name: "15 dollars and 50.", "17 USD 25." Nothing may follow that they could count. */
const readBareCents = (tape: Tape, i: number, byCode: boolean) => {
  const joined = wordAt(tape, i) === 'and'
  if (!joined && !byCode) return null
  const cents = readCardinal(tape, joined ? i + 1 : i, context)
  if (!cents || cents.value >= 100 || cents.value < 1 || !Number.isInteger(cents.value)) return null
  const twoDigits = cents.literal?.digits.length === 2 && !cents.literal.formatted
  if (cents.literal ? !twoDigits : !joined) return null
  const next = tape[cents.end]
  const closed =
    !next || (next.kind === 'mark' && /[.,;)!?]/.test(next.text)) || openComparisons.has(next.key)
  return closed ? { cents: cents.value, end: cents.end } : null
}

const addCents = (scene: Scene, quantity: Quantity, byCode: boolean): Quantity => {
  if (quantity.money?.subunit !== null || !Number.isInteger(quantity.low) || quantity.number.scale > 1)
    return quantity
  const cents = readNamedCents(scene, quantity.end) ?? readBareCents(scene.tape, quantity.end, byCode)
  return cents ? { ...plus(quantity, cents.cents / 100, 0.01), end: cents.end } : quantity
}

/** Gives an amount the currency that stands before it, and takes in what is repeated or told behind it. */
export const attachMark = ({ tape, hints }: Scene, quantity: Quantity, mark: MoneyMark): Quantity => {
  const amount = { ...times(quantity, mark.factor), dimension: 'money', money: mark.unit } as const
  // "US60.7c": a dollar's letters before, its cents behind.
  const cents = readSubunit(tape, amount.end, hints.money)
  if (cents && isGlued(tape, amount.end))
    return { ...amount, money: { ...mark.unit, subunit: cents.unit.subunit }, end: cents.next }
  const after = readAfterword(tape, amount.end, mark.unit, hints.money)
  return after ? { ...amount, money: after.unit, end: after.next } : amount
}

/** Where the noun of a share or a vague quantity begins: behind "of", "a", "of a". */
const nounStart = (tape: Tape, { end, vague, number }: Quantity): number => {
  const share = number.form === 'fraction'
  const of = (vague || share) && wordAt(tape, end) === 'of' ? end + 1 : end
  return share && indefiniteArticles.has(wordAt(tape, of)) ? of + 1 : of
}

/** Reads the currency behind a number: "euros", "-yen", "cents", "USD"; null where none stands there. */
export const attachMoney = (scene: Scene, quantity: Quantity): Quantity | null => {
  const { tape, hints } = scene
  if (isWeight(scene, tape, quantity)) return null
  const start = nounStart(tape, quantity)
  const found =
    start > quantity.end ? readMoneyName(tape, start, hints.money) : readMoneyBehind(tape, start, hints.money)
  // "Seven won medals."
  if (!found || (wordAt(tape, found.next - 1) === 'won' && quantity.high < 100)) return null
  const amount = withUnit(quantity, found)
  const scale = quantity.number.scale === 1 ? readScale(tape, amount.end, context) : null
  if (scale?.spelled) return { ...times(amount, scale.factor), end: scale.next }
  const byCode = /^[A-Z]{3}$/.test(tape[found.next - 1]?.text ?? '') && !isText(tape, found.next, '(')
  return addCents(scene, amount, byCode)
}
