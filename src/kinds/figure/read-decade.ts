import { personPossessives } from '../../lang/en/grammar.ts'
import { tensWords } from '../../lang/en/numbers.ts'
import { thirdsOfDecade } from '../../lang/en/times.ts'
import type { Scene } from './quantity.ts'
import { readUnit } from './read-unit.ts'
import { behindHyphen, isGlued, type Tape, wordAt } from './tape.ts'

/** An age or a temperature told by tens: "in her early 40s", "the upper 90s Fahrenheit". */
export interface DecadeReading {
  readonly start: number
  readonly end: number
  readonly low: number
  readonly high: number
  readonly dimension: 'age' | 'temperature'
  readonly unit: string
}

/** "20s" and "twenties": the decade and the index behind it. */
const readTens = (tape: Tape, i: number): { tens: number; end: number } | null => {
  const literal = tape[i]?.literal
  if (
    literal &&
    literal.value % 10 === 0 &&
    literal.value > 0 &&
    literal.value < 100 &&
    isGlued(tape, i + 1) &&
    wordAt(tape, i + 1) === 's'
  )
    return { tens: literal.value, end: i + 2 }
  const word = wordAt(tape, i)
  const tens = word.endsWith('ies') ? tensWords.get(`${word.slice(0, -3)}y`) : undefined
  return tens === undefined ? null : { tens, end: i + 1 }
}

/** "in his 30s", "in her early twenties", "highs in the mid-90s", "in the upper 20s Celsius". */
export const readDecade = ({ tape, topics }: Scene, i: number): DecadeReading | null => {
  const third = thirdsOfDecade.get(wordAt(tape, i))
  const owner = wordAt(tape, i - 1)
  const isAge = personPossessives.has(owner)
  const found = isAge || owner === 'the' ? readTens(tape, third ? behindHyphen(tape, i + 1) : i) : null
  if (!found) return null
  const [from, to] = third ?? [0, 9]
  const span = { start: i, low: found.tens + from, high: found.tens + to }
  if (isAge) return { ...span, end: found.end, dimension: 'age', unit: 'year' }
  const degrees = readUnit(tape, found.end)
  if (degrees?.unit.dimension === 'temperature')
    return { ...span, end: degrees.end, dimension: 'temperature', unit: degrees.unit.name }
  if (!third || !topics().weather) return null
  // The article is read with it, so that "the mid-90s" of heat are no years.
  return { ...span, start: i - 1, end: found.end, dimension: 'temperature', unit: 'degree' }
}
