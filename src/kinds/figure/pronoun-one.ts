import { onesOwnTime } from '../../lang/en/amounts.ts'
import { singularArticles } from '../../lang/en/grammar.ts'
import {
  beforeOne,
  behindOne,
  besideOne,
  countsOf,
  joinsOne,
  oneCompounds,
  onlyBearers,
  pronounAfter,
  pronounBefore,
  scaleWords,
  tensWords,
  wordsBehindShares,
} from '../../lang/en/numbers.ts'
import { unitNamed } from '../../world/units.ts'
import type { Mask } from './mask-names.ts'
import { behindHyphen, isDash, isHyphen, type Tape, wordAt } from './tape.ts'

const isNumeral = (tape: Tape, i: number): boolean => {
  const word = wordAt(tape, behindHyphen(tape, i))
  return scaleWords.has(word) || behindOne.has(word)
}

/** Is "one" at this index the pronoun, and no number? */
const isPronoun = (tape: Tape, i: number): boolean => {
  const [before, follows] = [wordAt(tape, i - 1), wordAt(tape, i + 1)]
  if (tensWords.has(before) || (isDash(tape, i - 1) && tensWords.has(wordAt(tape, i - 2)))) return false
  if (isHyphen(tape, i + 1)) return oneCompounds.has(wordAt(tape, i + 2)) || isHyphen(tape, i - 1)
  if (isHyphen(tape, i - 1)) return true
  if (follows === 'of') return !countsOf.has(before)
  // "this one million", "the one mile"
  if (
    (isNumeral(tape, i + 1) && !besideOne.has(follows)) ||
    (unitNamed(follows) && !onesOwnTime.has(follows))
  )
    return false
  // "the only one", but "killed only one"
  if (before === 'only' && onlyBearers.has(wordAt(tape, i - 2))) return true
  if (pronounAfter.has(before) && before !== 'only' && before !== 'number')
    return follows === '' || wordsBehindShares.has(follows) || !singularArticles.has(before)
  if (joinsOne.has(follows)) return false
  if (pronounBefore.has(follows)) return true
  const closed = follows === '' || wordsBehindShares.has(follows)
  // "killed one," counts; "he is one." does not.
  return closed && before !== '' && !/(?:ed|ing)$/.test(before) && !beforeOne.has(before)
}

/** "one" that stands for somebody or something: "one of the", "no one", "this one", "one another", "one-off". */
export const pronounOne: Mask = (tape, i) => (wordAt(tape, i) === 'one' && isPronoun(tape, i) ? i + 1 : null)
