import { wordsBehindShares } from '../../lang/en/numbers.ts'
import { isHyphen, type Tape, wordAt } from './tape.ts'

/** True where nothing follows that a number before the index could count. */
export const countsNothing = (tape: Tape, i: number): boolean => {
  const word = wordAt(tape, i)
  return (
    !isHyphen(tape, i) &&
    (word === '' || wordsBehindShares.has(word)) &&
    tape[i]?.kind !== 'symbol' &&
    tape[i]?.text !== '%'
  )
}
