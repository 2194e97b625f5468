import { singularBe } from '../../lang/en/grammar.ts'
import { highsAndLows, magnitudeForms, temperatureNouns, thermalWords } from '../../lang/en/measures.ts'
import type { Quantity, Scene } from './quantity.ts'
import { behindHyphen, type Tape, wordAt } from './tape.ts'

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
  return isTemperature(scene, quantity) ? { ...quantity, dimension: 'temperature', unit: 'degree' } : null
}
