import { definiteDeterminers } from '../../lang/en/grammar.ts'
import { behindOrdinal, namesOfOrdinals, nationForms, ordinalWords } from '../../lang/en/numbers.ts'
import { orderBehind } from '../../lang/en/times.ts'
import { readCardinal } from './read-cardinal.ts'
import type { ScaleContext } from './read-scale.ts'
import { behindHyphen, isGlued, isHyphen, type Tape, wordAt } from './tape.ts'

/** A place in an order: "112th", "third". */
export interface Ordinal {
  readonly value: number
  readonly end: number
}

/** "21st", but not "10st", which is a weight. */
const suffixOf = (n: number): string => {
  const teen = n % 100 > 10 && n % 100 < 14
  return teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
}

/** "first of all", "at first", "second-hand", "First Lady", "a second ago". */
const isName = (tape: Tape, i: number, word: string): boolean => {
  const follows = wordAt(tape, behindHyphen(tape, i + 1))
  const before = wordAt(tape, i - 1)
  if (word === 'first' && before === 'at') return true
  if (word === 'second' && orderBehind.has(before) && behindOrdinal.test(follows)) return true
  // "the second of three ships"
  if (follows === 'of' && word === 'second' && !definiteDeterminers.has(before)) return true
  if (follows === 'of') return wordAt(tape, i + 2) === 'all'
  return namesOfOrdinals.get(word)?.has(follows) === true && !nationForms.has(follows)
}

/**
 * Reads a place in an order: "64th", "twenty-fifth", "two hundredth", "third". Null where none begins.
 */
export const readOrdinal = (tape: Tape, i: number, context: ScaleContext): Ordinal | null => {
  const literal = tape[i]?.literal
  if (literal) {
    const suffixed = isGlued(tape, i + 1) && wordAt(tape, i + 1) === suffixOf(literal.value)
    return suffixed && literal.decimals === 0 ? { value: literal.value, end: i + 2 } : null
  }
  const word = wordAt(tape, i)
  const single = ordinalWords.get(word)
  if (single !== undefined) return isName(tape, i, word) ? null : { value: single, end: i + 1 }
  const head = readCardinal(tape, i, context)
  if (!head || head.literal) return null
  const joined = wordAt(tape, head.end) === 'and'
  const at = joined ? head.end + 1 : behindHyphen(tape, head.end)
  const ordinal = ordinalWords.get(wordAt(tape, at))
  if (ordinal === undefined || (joined && head.value < 100)) return null
  // "two hundredth" multiplies, "twenty-fifth" and "one hundred and fifth" add; "the two first goals" do neither.
  if (ordinal >= 100 && ordinal > head.value) return { value: head.value * ordinal, end: at + 1 }
  const adds = head.value % 100 === 0 ? ordinal < 100 : head.value % 10 === 0 && ordinal < 10
  return adds && ordinal < head.value && (isHyphen(tape, head.end) || head.value > 10)
    ? { value: head.value + ordinal, end: at + 1 }
    : null
}
