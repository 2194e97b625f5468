import { smallerUnits } from '../../lang/en/measures.ts'
import { toBaseUnit } from '../../world/units.ts'
import { readCardinal } from './read-cardinal.ts'
import { noMoney } from './read-scale.ts'
import { readUnit } from './read-unit.ts'
import { behindHyphen, isGlued, isHyphen, isText, type Tape, wordAt } from './tape.ts'

const shortInches = (tape: Tape, i: number): number | null => {
  if (wordAt(tape, i) === 'in') return isText(tape, i + 1, '.') && isGlued(tape, i + 1) ? i + 1 : i + 1
  return /^["”″]$/.test(tape[i]?.text ?? '') && isGlued(tape, i) ? i + 1 : null
}

/** The smaller unit behind its number; minutes behind hours may be a mere "m". */
const readSmallerUnit = (tape: Tape, i: number, unit: string): { name: string; end: number } | null => {
  const inches = unit === 'foot' ? shortInches(tape, i) : null
  if (inches !== null) return { name: 'inch', end: inches }
  if (unit === 'hour' && isGlued(tape, i) && tape[i]?.text === 'm') return { name: 'minute', end: i + 1 }
  const found = readUnit(tape, i)
  return found && found.unit.per === null ? { name: found.unit.name, end: found.end } : null
}

/** What smaller units add to a larger one, and the index behind them. */
interface SmallerReading {
  readonly added: number
  readonly end: number
}

/**
 * What a smaller unit adds: "5 ft 2 in", "two hours and 40 minutes", "7-foot-1", "6'2". In units of the larger one.
 */
export const readSmaller = (tape: Tape, i: number, unit: string): SmallerReading | null => {
  const units = smallerUnits[unit]
  if (!units) return null
  const dotted = isText(tape, i, '.') && isGlued(tape, i) && tape[i + 1]?.kind === 'literal'
  const comma = dotted || isText(tape, i, ',') ? i + 1 : i
  // "two-hour-and-12-minute"
  const tied = behindHyphen(tape, comma)
  const joint = wordAt(tape, tied) === 'and' ? behindHyphen(tape, tied + 1) : tied
  const number = readCardinal(tape, joint, noMoney)
  if (!number || number.value >= 1000) return null
  const tall = unit === 'foot' && number.value < 12 && isHyphen(tape, i) && joint === i + 1
  const part = readSmallerUnit(tape, number.end, unit) ?? (tall ? { name: 'inch', end: number.end } : null)
  if (!part || !units.includes(part.name)) return null
  const [one, whole] = [toBaseUnit(1, part.name), toBaseUnit(1, unit)]
  if (one === null || whole === null) return null
  // "two hours, seven minutes and 41 seconds"
  const rest = readSmaller(tape, part.end, part.name)
  const value = number.value + (rest?.added ?? 0)
  return { added: (value * one) / whole, end: rest?.end ?? part.end }
}

/** "6'2"": feet and inches by their marks. */
export const readFeetMarks = (tape: Tape, i: number): { added: number; end: number } | null => {
  if (!/^['’′]$/.test(tape[i]?.text ?? '') || !isGlued(tape, i) || !isGlued(tape, i + 1)) return null
  const inches = tape[i + 1]?.literal
  if (!inches || inches.value >= 12) return null
  return { added: inches.value / 12, end: shortInches(tape, i + 2) ?? i + 2 }
}
