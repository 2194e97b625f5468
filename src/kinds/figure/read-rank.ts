import { behindRank, numberMarks, rankedForms, rankedNouns, rankingNouns } from '../../lang/en/amounts.ts'
import { smallWords } from '../../lang/en/numbers.ts'
import { isText, type Tape, wordAt } from './tape.ts'

/** A place in a ranking that is told by its number, and the index behind it. */
export interface Rank {
  readonly value: number
  readonly end: number
}

/** Words between "in" and "rankings": "in the latest world rankings". */
const reach = 4

const isListed = (tape: Tape, i: number): boolean => {
  if (wordAt(tape, i) !== 'in' && wordAt(tape, i) !== 'on') return false
  for (let k = i + 1; k <= i + reach && wordAt(tape, k) !== ''; k++)
    if (rankingNouns.has(wordAt(tape, k))) return true
  return false
}

/** "No. 78 in the rankings", "the No. 5 seed", "ranked number 12", "ranked 143 in the world": a place, and no name. */
export const readRank = (tape: Tape, i: number): Rank | null => {
  const marked = numberMarks.has(wordAt(tape, i))
  const isRanked = rankedForms.has(wordAt(tape, i - 1))
  if (!marked && !isRanked) return null
  const at = marked ? (isText(tape, i + 1, '.') ? i + 2 : i + 1) : i
  const literal = tape[at]?.literal
  const value = literal
    ? literal.decimals > 0
      ? undefined
      : literal.value
    : smallWords.get(wordAt(tape, at))
  if (value === undefined || value < 1) return null
  const follows = wordAt(tape, at + 1)
  if (marked && rankedNouns.has(follows)) return { value, end: at + 1 }
  const closes = follows === '' || behindRank.has(follows)
  return closes && (isRanked || isListed(tape, at + 1)) ? { value, end: at + 1 } : null
}
