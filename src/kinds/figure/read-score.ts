import { readMoneyBehind } from './money-suffix.ts'
import { functionWords } from './number-words.ts'
import type { Scene } from './quantity.ts'
import { readCardinal, standsAlone } from './read-cardinal.ts'
import { readInnings } from './read-innings.ts'
import { readPercent } from './read-percent.ts'
import { readScale } from './read-scale.ts'
import { readUnit } from './read-unit.ts'
import { resultBefore, resultBehind } from './score-words.ts'
import { isDash, isGlued, isText, looksPlural, type Tape, wordAt } from './tape.ts'

/** A result of two or more sides: a final score, a set after another, votes for and against. */
export interface ScoreReading {
  readonly end: number
  /** Every number in the order written; tie-breaks left out. */
  readonly parts: readonly number[]
}

const context = { money: false, namesMoney: () => false } as const
/** A match has at most five sets; more pairs than that are a list. */
const maxSets = 5
const wordsAround = 4

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

const hasResultBefore = (tape: Tape, i: number): boolean => {
  for (let k = i - 1; k >= Math.max(0, i - wordsAround); k--)
    if (resultBefore.has(wordAt(tape, k))) return true
  return false
}

const measured = ({ tape, hints }: Scene, end: number): boolean =>
  readPercent(tape, end, noNumber) !== null ||
  readUnit(tape, end) !== null ||
  readMoneyBehind(tape, end, hints.money) !== null ||
  readScale(tape, end, context) !== null ||
  (isGlued(tape, end) && tape[end]?.kind === 'word')

const noNumber = { form: 'cardinal', low: 9, high: 9, precision: 0, end: 0, scale: 1, literal: null } as const

const isCapital = (tape: Tape, i: number): boolean =>
  /^\p{Lu}/u.test(tape[i]?.kind === 'word' ? (tape[i]?.text ?? '') : '')

/** "who are 24–26", "fell to 14-36" */
const isStanding = (tape: Tape, i: number, end: number): boolean => {
  const follows = wordAt(tape, end)
  return (
    /^(?:are|is|were|was|at|now|to|went)$/.test(wordAt(tape, i - 1)) &&
    (follows === '' || functionWords.has(follows))
  )
}

/** "took 4-38": a bowler's wickets and runs, in a report on cricket. */
const isBowled = ({ tape, topics, hints }: Scene, i: number, wickets: number): boolean =>
  wickets <= 10 &&
  (topics().cricket ||
    (/^(?:took|taking|takes|with|claimed|returned|finished|on|for)$/.test(wordAt(tape, i - 1)) &&
      hints.isCricket()))

/** "Rovers 2-3 United", "(2-3)": what stands around a pair that rises shows it to be no range. */
const standsAsScore = (tape: Tape, i: number, end: number): boolean =>
  (isText(tape, i - 1, '(') && isText(tape, end, ')')) || (isCapital(tape, i - 1) && isCapital(tape, end))

const isScore = (scene: Scene, i: number, end: number, [a, b]: readonly [number, number]): boolean => {
  const { tape } = scene
  const follows = wordAt(tape, end)
  if (resultBehind.has(follows)) return true
  if (measured(scene, end)) return false
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
  return { end, parts }
}

/** A record of wins, losses and draws: "(12-4-1)". */
const readRecord = (tape: Tape, i: number): ScoreReading | null => {
  if (!isText(tape, i - 1, '(') || !isText(tape, i + 5, ')')) return null
  const parts = [side(tape, i), side(tape, i + 2), side(tape, i + 4)]
  const dashed = isDash(tape, i + 1) && isDash(tape, i + 3)
  return dashed && parts.every(part => part !== null) ? { end: i + 5, parts } : null
}

/** Votes and those who cast them: "five judges to two". */
const voters =
  /^(?:votes|seats|ballots|judges|justices|members|lawmakers|legislators|councillors|councilors|senators|deputies|mps|jurors|commissioners|delegates)$/

/** "77 to 66", "77 votes to 68", "by four to three": told out, it takes voters, "by", or a result beside it. */
const readTold = (scene: Scene, i: number): ScoreReading | null => {
  const { tape } = scene
  const a = readCardinal(tape, i, context)
  if (
    !a ||
    a.scale > 1 ||
    a.value >= 10_000 ||
    !Number.isInteger(a.value) ||
    (tape[i]?.kind === 'literal' && !standsAlone(tape, i))
  )
    return null
  const votes = voters.test(wordAt(tape, a.end))
  const tie = votes ? a.end + 1 : a.end
  if (wordAt(tape, tie) !== 'to' || wordAt(tape, i - 1) === 'from') return null
  const b = readCardinal(tape, tie + 1, context)
  if (!b || b.scale > 1 || !Number.isInteger(b.value) || b.value >= 10_000 || measured(scene, b.end))
    return null
  const follows = wordAt(tape, b.end)
  const asResult = votes || resultBehind.has(follows)
  const counted = looksPlural(follows) || a.value < b.value
  const isDecided = wordAt(tape, i - 1) === 'by' || hasResultBefore(tape, i)
  return asResult || (isDecided && !counted) ? { end: b.end, parts: [a.value, b.value] } : null
}

/** Reads a score or a tally that begins at an index: "3-1", "6-4, 7-6 (5)", "52–48", "4 for 38", "77 votes to 68". */
export const readScore = (scene: Scene, i: number): ScoreReading | null =>
  readRecord(scene.tape, i) ?? readDashed(scene, i) ?? readInnings(scene, i) ?? readTold(scene, i)
