import { outOf, outOfOrOver } from '../../lang/en/amounts.ts'
import { wordsBehindShares } from '../../lang/en/numbers.ts'
import { results } from '../../lang/en/scores.ts'
import { perTime } from '../../lang/en/times.ts'
import { looksPlural } from './looks-plural.ts'
import { type Cardinal, readCardinal } from './read-cardinal.ts'
import type { ScaleContext } from './read-scale.ts'
import { behindHyphen, isHyphen, type Tape, wordAt } from './tape.ts'

/** A share told by a count and what it is counted from, and the index behind it. */
export interface Ratio {
  readonly value: number
  readonly end: number
  /** A division ("three over four"), and no round share. */
  readonly isExact: boolean
}

/** Nothing that these count or measure stands behind a number. */
const endsHere = (tape: Tape, i: number): boolean => {
  const next = tape[i]
  return !next || (next.kind !== 'word' && next.kind !== 'symbol' && next.kind !== 'literal')
}

interface Tie {
  readonly next: number
  readonly word: string
  /** The noun that stands between the two numbers, as in "one patient in 30". */
  readonly noun: string
}

/** What ties a part to its whole: the index behind "in", "out of", "in every". */
const readOf = (tape: Tape, count: Cardinal): Tie | null => {
  const direct = behindHyphen(tape, count.end)
  const between = outOf.has(wordAt(tape, count.end + 1)) ? count.end + 1 : direct
  const at = outOfOrOver.has(wordAt(tape, direct)) ? direct : between
  const noun = at === between && between > direct ? wordAt(tape, count.end) : ''
  const word = wordAt(tape, at)
  if (word === 'out') return wordAt(tape, at + 1) === 'of' ? { next: at + 2, word, noun } : null
  if (word !== 'in' && word !== 'over') return null
  return { next: wordAt(tape, at + 1) === 'every' ? at + 2 : behindHyphen(tape, at + 1), word, noun }
}

/** "nine in ten", "three in 50", but not "killed 12 in 34 raids". */
const isUsual = (count: number, whole: number): boolean =>
  count === 1 || (count < 10 && (whole <= 10 || /^(?:20|50|10+)$/.test(String(whole))))

/** "six loans in ten were": with several before the noun, the whole ends there, as that of "two fires in ten towns" does not. */
const isShareOf = (tape: Tape, count: number, noun: string, end: number): boolean => {
  if (count === 1 || noun === '') return true
  const follows = wordAt(tape, end)
  const ends = follows === '' || wordsBehindShares.has(follows) || /ed$/.test(follows)
  return ends && looksPlural(noun) && !results.has(noun)
}

/** Two numbers that form a share: "one in 11", "nine out of ten", "1-in-10", "one patient in 30", "six loans in ten". */
export const readRatio = (tape: Tape, count: Cardinal, context: ScaleContext): Ratio | null => {
  if (context.money || !Number.isInteger(count.value) || count.scale > 1 || count.value < 1) return null
  const of = readOf(tape, count)
  const whole = of && readCardinal(tape, of.next, context)
  if (!of || !whole || !Number.isInteger(whole.value) || whole.value < 2) return null
  const ratio = { value: count.value / whole.value, end: whole.end, isExact: of.word === 'over' }
  if (ratio.isExact) return endsHere(tape, whole.end) ? ratio : null
  if (ratio.value >= 1) return null
  // "a one-in-100-year flood"
  const yearly = isHyphen(tape, count.end) && wordAt(tape, behindHyphen(tape, whole.end)) === 'year'
  if (yearly) return { ...ratio, end: behindHyphen(tape, whole.end) + 1 }
  const isYear = whole.value >= 1000 && whole.value < 2100 && !whole.literal?.formatted
  const isOther =
    isYear || perTime.has(wordAt(tape, behindHyphen(tape, whole.end))) || tape[whole.end]?.kind === 'symbol'
  if (of.word === 'in' && isOther) return null
  // "412 homes out of 900" are two counts, "412 out of 900" is a share.
  const isCounted = of.word === 'in' || of.noun !== ''
  if (isCounted && !isUsual(count.value, whole.value)) return null
  return isShareOf(tape, count.value, of.noun, whole.end) ? ratio : null
}
