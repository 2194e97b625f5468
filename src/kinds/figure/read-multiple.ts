import { isCapitalised } from '../../core/is-capitalised.ts'
import { comparedWords, measured, multiplyingVerbs, otherSenseOfDouble } from '../../lang/en/amounts.ts'
import { subjectStarts } from '../../lang/en/grammar.ts'
import { smallWords, tensWords } from '../../lang/en/numbers.ts'
import { behindHyphen, isHyphen, type Tape, wordAt } from './tape.ts'

/** By how much something is multiplied, and the index behind the words. */
export interface Multiple {
  readonly factor: number
  readonly end: number
}

/** "twofold", "tenfold" */
const folds: ReadonlyMap<string, number> = new Map(
  [...smallWords, ...tensWords].map(([word, value]) => [`${word}fold`, value] as const),
)

/** "times as many", "times higher", "times the size": what was multiplied, and no count of occasions. */
const isCompared = (tape: Tape, i: number): boolean =>
  comparedWords.has(wordAt(tape, i)) || (wordAt(tape, i) === 'the' && measured.has(wordAt(tape, i + 1)))

const numberAt = (tape: Tape, i: number): number | null =>
  tape[i]?.literal?.value ?? smallWords.get(wordAt(tape, i)) ?? tensWords.get(wordAt(tape, i)) ?? null

/**
 * Reads how many times as much there is: "tripled", "a tenfold rise", "10-fold", "three times higher", "twice as many".
 *
 * @param people offsets at which names of people end: a batter who "doubled" multiplied nothing
 */
export const readMultiple = (tape: Tape, i: number, people: ReadonlySet<number>): Multiple | null => {
  const word = wordAt(tape, i)
  const before = wordAt(tape, i - 1)
  const verb = multiplyingVerbs.get(word)
  if (verb !== undefined) {
    // "Holm doubled in the third": behind a name that nobody tells to be a person's.
    const isInning = wordAt(tape, i + 1) === 'in' && isCapitalised(tape[i - 1]?.text ?? '')
    const isPlay = people.has(tape[i - 1]?.end ?? -1) || subjectStarts.has(before) || isInning
    return isPlay || otherSenseOfDouble.has(wordAt(tape, i + 1)) ? null : { factor: verb, end: i + 1 }
  }
  const fold = folds.get(word)
  if (fold !== undefined) return { factor: fold, end: i + 1 }
  if (word === 'twice') return isCompared(tape, i + 1) ? { factor: 2, end: i + 1 } : null
  const factor = numberAt(tape, i)
  if (factor === null) return null
  const next = behindHyphen(tape, i + 1)
  if (isHyphen(tape, i + 1) && wordAt(tape, next) === 'fold') return { factor, end: next + 1 }
  return wordAt(tape, i + 1) === 'times' && isCompared(tape, i + 2) ? { factor, end: i + 2 } : null
}
