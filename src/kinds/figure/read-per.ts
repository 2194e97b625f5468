import { eachWords } from '../../lang/en/amounts.ts'
import { clauseCoordinators } from '../../lang/en/grammar.ts'
import { rateAdverbs, soldBy } from '../../lang/en/measures.ts'
import { centForms, takenOff } from '../../lang/en/money.ts'
import { beforeAndAfter, momentWords } from '../../lang/en/times.ts'
import { unitNamed, unitSigned } from '../../world/units.ts'
import { behindHyphen, isGlued, isText, type Tape, wordAt } from './tape.ts'

/** The other half of a rate and the index behind it. */
export interface PerReading {
  readonly per: string
  readonly end: number
}

/** "a year earlier", "a year before the vote"; not "a year before tax". */
const tellsWhen = (tape: Tape, i: number): boolean =>
  momentWords.has(wordAt(tape, i)) &&
  !(beforeAndAfter.has(wordAt(tape, i)) && takenOff.has(wordAt(tape, i + 1)))

const isTime = (word: string): boolean => unitNamed(word)?.dimension === 'duration'

const nameOf = (word: string): string => {
  if (word === 'capita' || word === 'head') return 'person'
  return (unitNamed(word) ?? unitSigned(word))?.name ?? word
}

/** "per hour", "per capita", "per 100,000 people", "-per-gallon". */
const readPerWord = (tape: Tape, i: number): PerReading | null => {
  const at = behindHyphen(tape, i)
  if (wordAt(tape, at) !== 'per') return null
  const next = behindHyphen(tape, at + 1)
  const literal = tape[next]?.literal
  if (literal) {
    const noun = wordAt(tape, next + 1)
    return noun === '' ? null : { per: `${literal.value} ${noun}`, end: next + 2 }
  }
  const two = `${wordAt(tape, next)} ${wordAt(tape, next + 1)}`
  if (unitNamed(two)) return { per: nameOf(two), end: next + 2 }
  const word = wordAt(tape, next)
  // "per diluted share", "per registered voter": the adjective goes with its noun.
  const noun = wordAt(tape, next + 1)
  if (!unitNamed(word) && !soldBy.has(word) && soldBy.has(noun)) return { per: nameOf(noun), end: next + 2 }
  return word === '' || centForms.has(word) ? null : { per: nameOf(word), end: next + 1 }
}

/** "a year", "an hour", "each month", "every day", "a share", "/month", "annually". */
export const readPer = (tape: Tape, i: number): PerReading | null => {
  const per = readPerWord(tape, i)
  if (per) return per
  const at = behindHyphen(tape, i)
  const first = wordAt(tape, at)
  const adverb = rateAdverbs.get(first)
  if (adverb) return { per: adverb, end: i + 1 }
  const slashed = isText(tape, i, '/') && isGlued(tape, i) && isGlued(tape, i + 1)
  if (!slashed && !eachWords.has(first)) return null
  // "$1,200-a-month"
  const next = slashed ? i + 1 : behindHyphen(tape, at + 1)
  const literal = slashed ? tape[next]?.literal : null
  if (literal && wordAt(tape, next + 1) !== '')
    return { per: `${literal.value} ${nameOf(wordAt(tape, next + 1))}`, end: next + 2 }
  const word = wordAt(tape, next)
  if (word === '' || tellsWhen(tape, next + 1)) return null
  if (slashed || isTime(word) || unitNamed(word) || soldBy.has(word))
    return { per: nameOf(word), end: next + 1 }
  return null
}

/** A rate told behind what is counted, or without it: "912 new cases per day", "912 a day". The mention ends before it. */
export const readPerAfterNoun = (tape: Tape, i: number): string | null => {
  for (let k = i; k <= i + 3 && (k === i || wordAt(tape, k - 1) !== ''); k++) {
    const found = readPerWord(tape, k)
    if (found) return found.per
    // "four doctors and a second": what is tied on is counted by itself.
    if (clauseCoordinators.has(wordAt(tape, k))) return null
    if (eachWords.has(wordAt(tape, k)))
      return (isTime(wordAt(tape, k + 1)) || soldBy.has(wordAt(tape, k + 1))) && !tellsWhen(tape, k + 2)
        ? nameOf(wordAt(tape, k + 1))
        : null
  }
  return null
}
