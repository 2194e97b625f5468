import { isCapitalised } from '../../core/is-capitalised.ts'
import { wordsBehindShares } from '../../lang/en/numbers.ts'
import { resultBehind, resultLeads, scoreLeads } from '../../lang/en/scores.ts'
import { looksPlural } from './looks-plural.ts'
import type { Scene } from './quantity.ts'
import { standsAlone } from './read-cardinal.ts'
import { readInnings } from './read-innings.ts'
import { readTally } from './read-tally.ts'
import { hasResultBefore, isMeasured } from './score-evidence.ts'
import type { ScoreReading } from './score-reading.ts'
import { isDash, isGlued, isText, type Tape, wordAt } from './tape.ts'

/** A match has at most five sets; more pairs than that are a list. */
const maxSets = 5
/** A plain whole number below a thousand. */
const side = (tape: Tape, i: number): number | null => {
  const literal = tape[i]?.literal
  return literal && !literal.formatted && literal.value < 1000 && String(literal.value) === literal.digits
    ? literal.value
    : null
}

/** "3-1", "118–112": the numbers on both sides of a dash that touches them. */
const readPair = (tape: Tape, i: number): readonly [number, number] | null => {
  const [a, b] = [side(tape, i), side(tape, i + 2)]
  const tied =
    isDash(tape, i + 1) && tape[i + 1]?.text !== '—' && isGlued(tape, i + 1) && isGlued(tape, i + 2)
  // "5-1/4" is a mixed number.
  if (a === null || b === null || !tied || isText(tape, i + 3, '/')) return null
  return isDash(tape, i + 3) && isGlued(tape, i + 3) && tape[i + 4]?.kind === 'literal' ? null : [a, b]
}

/** "(5)" or "(7-5)" behind a set. */
const behindTieBreak = (tape: Tape, i: number): number => {
  if (!isText(tape, i, '(') || side(tape, i + 1) === null) return i
  if (isText(tape, i + 2, ')')) return i + 3
  return readPair(tape, i + 1) && isText(tape, i + 4, ')') ? i + 5 : i
}

const isCapital = (tape: Tape, i: number): boolean =>
  isCapitalised(tape[i]?.kind === 'word' ? (tape[i]?.text ?? '') : '')

/** "who are 24–26", "fell to 14-36" */
const isStanding = (tape: Tape, i: number, end: number): boolean => {
  const follows = wordAt(tape, end)
  return scoreLeads.has(wordAt(tape, i - 1)) && (follows === '' || wordsBehindShares.has(follows))
}

/** "took 4-38": a bowler's wickets and runs, in a report on cricket. */
const isBowled = ({ tape, topics, hints }: Scene, i: number, wickets: number): boolean =>
  wickets <= 10 && (topics().cricket || (resultLeads.has(wordAt(tape, i - 1)) && hints.isCricket()))

/** "Rovers 2-3 United", "(2-3)": what stands around a pair that rises shows it to be no range. */
const standsAsScore = (tape: Tape, i: number, end: number): boolean =>
  (isText(tape, i - 1, '(') && isText(tape, end, ')')) || (isCapital(tape, i - 1) && isCapital(tape, end))

const isScore = (scene: Scene, i: number, end: number, [a, b]: readonly [number, number]): boolean => {
  const { tape } = scene
  const follows = wordAt(tape, end)
  if (resultBehind.has(follows)) return true
  if (isMeasured(scene, end)) return false
  if (a >= b) return true
  if (standsAsScore(tape, i, end)) return true
  if (looksPlural(follows)) return false
  return hasResultBefore(tape, i) || isStanding(tape, i, end) || isBowled(scene, i, a)
}

/** "7-6", "3-6": a set won by six games or seven. */
const isSet = ([a, b]: readonly [number, number]): boolean => Math.max(a, b) === 6 || Math.max(a, b) === 7

/** Numbers that only look like results. */
const phrases = new Set(['24-7', '9-5', '50-50', '20-20'])

const readDashed = (scene: Scene, i: number): ScoreReading | null => {
  const { tape } = scene
  const first = readPair(tape, i)
  if (!first || !standsAlone(tape, i) || phrases.has(first.join('-'))) return null
  let end = behindTieBreak(tape, i + 3)
  if (!isScore(scene, i, end, first)) return null
  const parts = [...first]
  for (let sets = 1; sets < maxSets; sets++) {
    const at = isText(tape, end, ',') || isText(tape, end, ';') ? end + 1 : end
    const next = readPair(tape, at)
    // "6-7(5) 7-6(3) 6-4": sets need no comma.
    if (!next || (at === end && !(isSet(next) && isSet(first)))) break
    parts.push(...next)
    end = behindTieBreak(tape, at + 3)
  }
  // "the Terns (2-13)"
  const isRecord =
    end === i + 3 && isText(tape, i - 1, '(') && isText(tape, end, ')') && isCapital(tape, i - 2)
  return { end, parts, isRecord }
}

/** A record of wins, losses and draws: "(12-4-1)". */
const readRecord = (tape: Tape, i: number): ScoreReading | null => {
  if (!isText(tape, i - 1, '(') || !isText(tape, i + 5, ')')) return null
  const parts = [side(tape, i), side(tape, i + 2), side(tape, i + 4)]
  const dashed = isDash(tape, i + 1) && isDash(tape, i + 3)
  return dashed && parts.every(part => part !== null) ? { end: i + 5, parts, isRecord: true } : null
}

/** Reads a score or a tally that begins at an index: "3-1", "6-4, 7-6 (5)", "52–48", "4 for 38", "77 votes to 68". */
export const readScore = (scene: Scene, i: number): ScoreReading | null =>
  readRecord(scene.tape, i) ?? readDashed(scene, i) ?? readInnings(scene, i) ?? readTally(scene, i)
