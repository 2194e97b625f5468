import type { Dimension } from '../../core/value.ts'
import { oldForms } from '../../lang/en/ages.ts'
import { singleDeterminers } from '../../lang/en/grammar.ts'
import { degreeSigns, feltWords, reachingForms, temperatureVerb } from '../../lang/en/measures.ts'
import { compassPoints } from '../../lang/en/places.ts'
import { plus, type Quantity, type Scene, times } from './quantity.ts'
import { readPercent } from './read-percent.ts'
import { readFeetMarks, readSmaller } from './read-smaller.ts'
import { readTopicalUnit, readUnit, type UnitReading } from './read-unit.ts'
import { behindHyphen, isText, type Tape, wordAt } from './tape.ts'

/** "it was 102 degrees", "hit 41 degrees", "soared to 38 degrees": said of heat and of hardly anything else. */
const isFelt = (tape: Tape, i: number): boolean => {
  const [last, before] = [wordAt(tape, i - 1), wordAt(tape, i - 2)]
  if (reachingForms.has(last)) return true
  if (feltWords.has(last)) return before === 'it'
  return last === 'to' && temperatureVerb.test(before)
}

/** "45 degrees" of a turn or of heat; degrees that universities give are counted. */
const degreeDimension = ({ tape, topics }: Scene, quantity: Quantity, end: number): Dimension => {
  if (compassPoints.has(tape[end]?.text ?? '')) return 'angle'
  const sign = degreeSigns.has(tape[quantity.end]?.text ?? '')
  if (topics().weather || sign || (isFelt(tape, quantity.start) && !topics().turning)) return 'temperature'
  return topics().study ? 'count' : 'angle'
}

const dimensionOf = (scene: Scene, quantity: Quantity, { unit, end }: UnitReading): Dimension => {
  if (unit.name !== 'degree') return unit.dimension
  return quantity.low < 0 ? 'temperature' : degreeDimension(scene, quantity, end)
}

/** "old", "-olds", "of age" behind a length of time. */
const readOld = (tape: Tape, i: number): number | null => {
  // "21 yr. old"
  const dot = isText(tape, i, '.') && wordAt(tape, i + 1) === 'old' ? i + 1 : i
  const at = behindHyphen(tape, dot)
  if (oldForms.has(wordAt(tape, at))) return at + 1
  // Tokenised text sets its hyphens apart: "28 - year - old".
  if (isText(tape, i, '-') && wordAt(tape, i + 1) === 'old') return i + 2
  return wordAt(tape, i) === 'of' && wordAt(tape, i + 1) === 'age' ? i + 2 : null
}

/** "87 yo", "87 y/o", "87 y.o." */
const readYearsOld = (tape: Tape, i: number): number | null => {
  const at = behindHyphen(tape, i)
  if (wordAt(tape, at) === 'yo') return at + 1
  return wordAt(tape, at) === 'y' && isText(tape, at + 1, '/') && wordAt(tape, at + 2) === 'o' ? at + 3 : null
}

/** Half of a unit behind it: "an hour and a half", "two years and a quarter". */
const readAndHalf = (tape: Tape, i: number): { added: number; end: number } | null => {
  if (wordAt(tape, i) !== 'and' || wordAt(tape, i + 1) !== 'a') return null
  const word = wordAt(tape, i + 2)
  return word === 'half' || word === 'quarter' ? { added: word === 'half' ? 0.5 : 0.25, end: i + 3 } : null
}

/** Gives a number the unit read behind it, the smaller unit behind that, and what makes it an age. */
export const withUnit = (scene: Scene, quantity: Quantity, found: UnitReading): Quantity => {
  const { tape } = scene
  const { unit } = found
  let measure: Quantity = {
    ...quantity,
    end: found.end,
    dimension: dimensionOf(scene, quantity, found),
    unit: unit.name,
    per: unit.per,
  }
  if (measure.dimension === 'count') return { ...measure, unit: null, end: quantity.end }
  const half = quantity.vague ? null : readAndHalf(tape, found.end)
  const rest = half ?? (quantity.vague || unit.per !== null ? null : readSmaller(tape, found.end, unit.name))
  if (rest) measure = { ...plus(measure, rest.added, half ? 0.1 : 0), end: rest.end }
  const old = measure.dimension === 'duration' ? readOld(tape, measure.end) : null
  return old === null ? measure : { ...measure, dimension: 'age', end: old }
}

/** Does a sentence speak of what a letter measures that mostly means something else? */
export const speaksOf =
  ({ topics }: Scene) =>
  (letter: string): boolean =>
    letter === 'T' ? topics().magnets : topics().weather

/** Where a share's or a vague quantity's unit begins: behind "of", "an", "of a". */
const unitStart = (tape: Tape, quantity: Quantity): number => {
  const { end, number, vague } = quantity
  const of = (number.form === 'fraction' || vague) && wordAt(tape, end) === 'of' ? end + 1 : end
  return number.form === 'fraction' && singleDeterminers.has(wordAt(tape, of)) ? of + 1 : of
}

/** Reads the percentage, the unit of measurement or the age behind a number; null where none stands there. */
export const attachUnit = (scene: Scene, quantity: Quantity): Quantity | null => {
  const { tape } = scene
  const percent = readPercent(tape, quantity.end, quantity.number)
  if (percent) {
    const { literal, scale } = quantity.number
    // Whole percentages are whole: 100% is not a rounded 96%.
    const precision = literal && scale === 1 ? 10 ** -literal.decimals : quantity.precision
    return {
      ...times({ ...quantity, precision }, percent.factor),
      end: percent.end,
      dimension: percent.dimension,
      unit: percent.unit,
    }
  }
  const years = readYearsOld(tape, quantity.end)
  if (years !== null) return { ...quantity, end: years, dimension: 'age', unit: 'year' }
  const feet = readFeetMarks(tape, quantity.end)
  if (feet) return { ...plus(quantity, feet.added, 0), end: feet.end, dimension: 'length', unit: 'foot' }
  const start = unitStart(tape, quantity)
  const bareHalf =
    quantity.number.form === 'fraction' && start === quantity.end && behindHyphen(tape, start) === start
  const found = readTopicalUnit(tape, start, speaksOf(scene)) ?? readUnit(tape, start)
  // "a quarter hour" is one of an hour, "half quarter" and "a third quarter" are none.
  if (!found || (bareHalf && found.unit.name === 'quarter')) return null
  return withUnit(scene, quantity, found)
}
