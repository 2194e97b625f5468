import { unitNamed, unitSigned } from '../../data/units.ts'
import { behindHyphen, isGlued, isText, type Tape, wordAt } from './tape.ts'

/** The other half of a rate and the index behind it. */
export interface PerReading {
  readonly per: string
  readonly end: number
}

/** What prices and counts are told by, beside units of measurement: "$98 a share", "£5 a head". */
const soldBy = new Set(
  (
    'share head person passenger night ticket unit piece copy vote visit meal seat bottle pack packet capita household ' +
    'family employee worker pupil student patient trip journey call dose book word page car vehicle home house room bag ' +
    'tin can plate game match shift flight ride click download subscriber user customer child adult capsule dozen'
  ).split(' '),
)

/** Behind a length of time these tell when, not how often: "a year earlier". */
const moments = new Set('ago earlier before later after old away from prior previously hence long'.split(' '))

/** What is taken off an income: "€4 million a year before tax" is a rate. */
const takenOff = /^(?:tax|taxes|interest|bonus|bonuses|deductions|expenses|costs|fees|benefits|rent)$/

/** "a year earlier", "a year before the vote"; not "a year before tax". */
const tellsWhen = (tape: Tape, i: number): boolean =>
  moments.has(wordAt(tape, i)) &&
  !(/^(?:before|after)$/.test(wordAt(tape, i)) && takenOff.test(wordAt(tape, i + 1)))

const adverbs: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annually', 'year'],
  ['yearly', 'year'],
])

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
  return word === '' || /^cents?$/.test(word) ? null : { per: nameOf(word), end: next + 1 }
}

/** "a year", "an hour", "each month", "every day", "a share", "/month", "annually". */
export const readPer = (tape: Tape, i: number): PerReading | null => {
  const per = readPerWord(tape, i)
  if (per) return per
  const at = behindHyphen(tape, i)
  const first = wordAt(tape, at)
  const adverb = adverbs.get(first)
  if (adverb) return { per: adverb, end: i + 1 }
  const slashed = isText(tape, i, '/') && isGlued(tape, i) && isGlued(tape, i + 1)
  if (!slashed && !/^(?:an?|each|every)$/.test(first)) return null
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
    if (/^(?:and|or|but|plus)$/.test(wordAt(tape, k))) return null
    if (/^(?:an?|each|every)$/.test(wordAt(tape, k)))
      return (isTime(wordAt(tape, k + 1)) || soldBy.has(wordAt(tape, k + 1))) && !tellsWhen(tape, k + 2)
        ? nameOf(wordAt(tape, k + 1))
        : null
  }
  return null
}
