import { resultBehind, voters } from '../../lang/en/scores.ts'
import { looksPlural } from './looks-plural.ts'
import type { Scene } from './quantity.ts'
import { readCardinal, standsAlone } from './read-cardinal.ts'
import { noMoney } from './read-scale.ts'
import { hasResultBefore, isMeasured } from './score-evidence.ts'
import type { ScoreReading } from './score-reading.ts'
import { wordAt } from './tape.ts'

/** "77 to 66", "77 votes to 68", "by four to three": told out, it takes voters, "by", or a result beside it. */
export const readTally = (scene: Scene, i: number): ScoreReading | null => {
  const { tape } = scene
  const a = readCardinal(tape, i, noMoney)
  if (
    !a ||
    a.scale > 1 ||
    a.value >= 10_000 ||
    !Number.isInteger(a.value) ||
    (tape[i]?.kind === 'literal' && !standsAlone(tape, i))
  )
    return null
  const votes = voters.has(wordAt(tape, a.end))
  const tie = votes ? a.end + 1 : a.end
  if (wordAt(tape, tie) !== 'to' || wordAt(tape, i - 1) === 'from') return null
  const b = readCardinal(tape, tie + 1, noMoney)
  if (!b || b.scale > 1 || !Number.isInteger(b.value) || b.value >= 10_000 || isMeasured(scene, b.end))
    return null
  const follows = wordAt(tape, b.end)
  const asResult = votes || resultBehind.has(follows)
  const counted = looksPlural(follows) || a.value < b.value
  const isDecided = wordAt(tape, i - 1) === 'by' || hasResultBefore(tape, i)
  return asResult || (isDecided && !counted) ? { end: b.end, parts: [a.value, b.value] } : null
}
