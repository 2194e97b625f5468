import { smallWords } from '../../lang/en/numbers.ts'
import { looksPlural } from './looks-plural.ts'
import type { Scene } from './quantity.ts'
import { readUnit } from './read-unit.ts'
import type { ScoreReading } from './score-reading.ts'
import { type Tape, wordAt } from './tape.ts'

/** A plain whole number below a thousand, in digits or as a word. */
const side = (tape: Tape, i: number): number | null => {
  const literal = tape[i]?.literal
  if (!literal) return smallWords.get(wordAt(tape, i)) ?? null
  return literal.formatted || literal.value >= 1000 || literal.decimals > 0 ? null : literal.value
}

const wickets = 10

/** "4 for 38", "268 for seven": wickets and runs, where cricket is spoken of. */
export const readInnings = ({ tape, topics, hints }: Scene, i: number): ScoreReading | null => {
  if (wordAt(tape, i + 1) !== 'for') return null
  const [a, b] = [side(tape, i), side(tape, i + 2)]
  if (a === null || b === null || Math.min(a, b) > wickets || Math.max(a, b) <= wickets) return null
  if (!topics().cricket && !hints.isCricket()) return null
  const counted = looksPlural(wordAt(tape, i + 3)) || readUnit(tape, i + 3) !== null
  return counted ? null : { end: i + 3, parts: [a, b] }
}
