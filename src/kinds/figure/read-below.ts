import { belowWords } from '../../lang/en/amounts.ts'
import { besideZero } from '../../lang/en/measures.ts'
import { isBare, type Quantity } from './quantity.ts'
import { behindHyphen, type Tape, wordAt } from './tape.ts'

const negative = (quantity: Quantity): Quantity => ({ ...quantity, low: -quantity.high, high: -quantity.low })

/**
 * Words behind a number that tell on which side of nought it lies: "30 below zero", "12 degrees above zero", "seven under
 * par". Null where none stand there.
 */
export const readBelow = (tape: Tape, quantity: Quantity): Quantity | null => {
  const at = behindHyphen(tape, quantity.end)
  const side = wordAt(tape, at)
  if (!besideZero.has(side) || quantity.low < 0) return null
  const what = wordAt(tape, behindHyphen(tape, at + 1))
  const signed = belowWords.has(side) ? negative(quantity) : quantity
  const told = { ...signed, end: behindHyphen(tape, at + 1) + 1 }
  if (what === 'par') return isBare(quantity) ? told : null
  const isHeat = /^degree/.test(quantity.unit ?? '')
  if (what !== 'zero' || !(isHeat || isBare(quantity))) return null
  return { ...told, dimension: 'temperature', unit: quantity.unit ?? 'degree' }
}
