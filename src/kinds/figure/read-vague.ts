import { definiteDeterminers } from '../../lang/en/grammar.ts'
import { scaleOnly, vaguePlurals, vagueQuantities } from '../../lang/en/numbers.ts'
import { readCardinal } from './read-cardinal.ts'
import type { ScaleContext } from './read-scale.ts'
import { behindHyphen, type Tape, wordAt } from './tape.ts'

/** A quantity that names no number, as the range it honestly stands for. */
export interface Vague {
  readonly low: number
  readonly high: number
  readonly end: number
}

const reads = (tape: Tape, i: number, words: readonly string[]): boolean =>
  words.every((word, k) => wordAt(tape, i + k) === word)

/** "dozens", "tens of thousands", "hundreds of millions". */
const readPlurals = (tape: Tape, i: number): Vague | null => {
  let range = vaguePlurals.get(wordAt(tape, i))
  if (!range || (wordAt(tape, i) === 'tens' && wordAt(tape, i + 1) !== 'of')) return null
  let end = i + 1
  let next = wordAt(tape, end) === 'of' ? vaguePlurals.get(wordAt(tape, end + 1)) : undefined
  if (wordAt(tape, i) === 'tens' && !next) return null
  // "Scores" are points won as well; counted are those of something.
  if (
    wordAt(tape, i) === 'scores' &&
    (wordAt(tape, end) !== 'of' || definiteDeterminers.has(wordAt(tape, i - 1)))
  )
    return null
  for (let steps = 0; next && steps < 2; steps++) {
    const unit = next[0] / 2
    range = [range[0] * unit, Math.min(range[1], range[0] * 10) * unit]
    end += 2
    next = wordAt(tape, end) === 'of' ? vaguePlurals.get(wordAt(tape, end + 1)) : undefined
  }
  return { low: range[0], high: range[1], end }
}

const numeralOne = {
  kind: 'word',
  text: 'one',
  key: 'one',
  start: 0,
  end: 0,
  glued: false,
  literal: null,
} as const

/** Reads a quantity that names no number: "dozens", "several hundred", "a handful of". Null where none begins. */
export const readVague = (tape: Tape, i: number, context: ScaleContext): Vague | null => {
  const plural = readPlurals(tape, i)
  if (plural) return plural
  const small = vagueQuantities.find(entry => reads(tape, i, entry.words))
  if (!small) return null
  const end = i + small.words.length
  const at = behindHyphen(tape, end)
  // The "of" of "a couple of shops" goes with the shops.
  const [low, high] = small.alone
  if (!scaleOnly.has(wordAt(tape, at)))
    return { low, high, end: wordAt(tape, end - 1) === 'of' ? end - 1 : end }
  // Read "several hundred thousand" as "one hundred thousand", times vagueQuantities.
  const scale = readCardinal([numeralOne, ...tape.slice(at, at + 4)], 0, context)
  const [least, most] = small.many
  return scale ? { low: least * scale.value, high: most * scale.value, end: at + scale.end - 1 } : null
}
