import { coordinators, singularBe } from '../../lang/en/grammar.ts'
import {
  highsAndLows,
  magnitudeForms,
  quakeForms,
  strengthForms,
  temperatureNouns,
  thermalWords,
} from '../../lang/en/measures.ts'
import type { Quantity, Scene } from './quantity.ts'
import { behindHyphen, isLiteral, type Tape, wordAt } from './tape.ts'

/** "magnitude 6.4", "magnitude-6.4", "a magnitude of 6.4", "magnitudes 4.8 and 5.1": the index it begins at, or null. */
const behindMagnitude = (tape: Tape, i: number): number | null => {
  const isWord = (k: number) => magnitudeForms.has(wordAt(tape, k))
  if (isWord(i - 1)) return i - 1
  const tied = wordAt(tape, i - 1) === 'of' || tape[i - 1]?.kind === 'dash'
  if (tied && isWord(i - 2)) return i - 2
  const isSecond = wordAt(tape, i - 1) === 'and' && tape[i - 2]?.kind === 'literal'
  return isSecond && wordAt(tape, i - 3) === 'magnitudes' ? i : null
}

/** "6.4-magnitude", "6.4 on the Richter scale": the index behind the words, or null. */
const magnitudeBehind = (tape: Tape, i: number): number | null => {
  const at = behindHyphen(tape, i)
  if (wordAt(tape, at) === 'magnitude') return at + 1
  if (wordAt(tape, i) !== 'on' || wordAt(tape, i + 1) !== 'the') return null
  return wordAt(tape, i + 2) === 'richter' && wordAt(tape, i + 3) === 'scale' ? i + 4 : null
}

/** Strongest earthquake that a scale has a number for. */
const strongest = 10

/** Is a number written as strengths of earthquakes are, with a decimal? "6.4", but not the 2 of "2 quakes" */
const isStrength = ({ low, high, precision }: Quantity): boolean =>
  precision < 1 && low > 0 && high < strongest

/** "6.4 and 5.9": the index of the number before or behind one that "and" or "or" joins to it, or null. */
const joined = (tape: Tape, at: number, step: 1 | -1): number | null =>
  coordinators.has(wordAt(tape, at)) && isLiteral(tape, at + step) ? at + step : null

/**
 * The strength of an earthquake, in a sentence that speaks of one: "a 6.4 quake", "a quake of 6.4", "4.7 in magnitude", "measured 7.6
 * and 7.4", "7.6 and 7.4 magnitude quakes".
 */
const isOfQuake = ({ tape, topics }: Scene, quantity: Quantity): boolean => {
  if (!isStrength(quantity) || !topics().quake) return false
  const { start, end } = quantity
  const isTold = (i: number): boolean => {
    const isOf = wordAt(tape, i - 1) === 'of' && quakeForms.has(wordAt(tape, i - 2))
    return isOf || strengthForms.has(wordAt(tape, i - 1))
  }
  const isNamed = (i: number): boolean =>
    quakeForms.has(wordAt(tape, i)) ||
    magnitudeForms.has(wordAt(tape, behindHyphen(tape, i))) ||
    (wordAt(tape, i) === 'in' && magnitudeForms.has(wordAt(tape, i + 1)))
  const [before, behind] = [joined(tape, start - 1, -1), joined(tape, end, 1)]
  return (
    isTold(start) ||
    isNamed(end) ||
    (before !== null && isTold(before)) ||
    (behind !== null && isNamed(behind + 1))
  )
}

const reach = 5

/** Is a number without unit one of degrees? "temperatures fell to minus four", "a high of 98" */
const isTemperature = ({ tape, topics }: Scene, { start, low }: Quantity): boolean => {
  const before = wordAt(tape, start - 1)
  const isFelt = singularBe.has(before) && wordAt(tape, start - 2) === 'it'
  if (low < 0 && (topics().weather || before === 'in' || isFelt)) return true
  for (let k = start - 1; k >= Math.max(0, start - reach); k--) {
    const word = wordAt(tape, k)
    if (temperatureNouns.has(word)) return true
    if (highsAndLows.has(word) && wordAt(tape, k + 1) === 'of' && k + 2 === start) return topics().weather
    if (!thermalWords.has(word)) return false
  }
  return false
}

/** Gives a bare number the measure that the words around it tell: a magnitude, a storm’s category, degrees. */
export const readContext = (scene: Scene, quantity: Quantity): Quantity | null => {
  const { tape } = scene
  const magnitude = behindMagnitude(tape, quantity.start)
  if (magnitude !== null) return { ...quantity, start: magnitude, dimension: 'magnitude' }
  const behind = magnitudeBehind(tape, quantity.end)
  if (behind !== null) return { ...quantity, end: behind, dimension: 'magnitude' }
  const category = wordAt(tape, quantity.start - 1) === 'category' ? quantity.start - 1 : null
  if (category !== null) return { ...quantity, start: category, dimension: 'magnitude', unit: 'category' }
  if (isOfQuake(scene, quantity)) return { ...quantity, dimension: 'magnitude' }
  return isTemperature(scene, quantity) ? { ...quantity, dimension: 'temperature', unit: 'degree' } : null
}
