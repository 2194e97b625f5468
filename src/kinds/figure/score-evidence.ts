import { resultBefore } from '../../lang/en/scores.ts'
import { readMoneyBehind } from './money-suffix.ts'
import type { Scene } from './quantity.ts'
import { readPercent } from './read-percent.ts'
import { noMoney, readScale } from './read-scale.ts'
import { readUnit } from './read-unit.ts'
import { isGlued, type Tape, wordAt } from './tape.ts'

const wordsAround = 4

/** Does a word of winning, losing or voting stand close before? */
export const hasResultBefore = (tape: Tape, i: number): boolean => {
  for (let k = i - 1; k >= Math.max(0, i - wordsAround); k--)
    if (resultBefore.has(wordAt(tape, k))) return true
  return false
}

/** True where a unit, a currency or a scale behind it makes a number an amount. */
export const isMeasured = ({ tape, hints }: Scene, end: number): boolean =>
  readPercent(tape, end, noNumber) !== null ||
  readUnit(tape, end) !== null ||
  readMoneyBehind(tape, end, hints.money) !== null ||
  readScale(tape, end, noMoney) !== null ||
  (isGlued(tape, end) && tape[end]?.kind === 'word')

const noNumber = { form: 'cardinal', low: 9, high: 9, precision: 0, end: 0, scale: 1, literal: null } as const
