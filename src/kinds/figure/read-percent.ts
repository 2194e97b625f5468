import { singleDeterminers } from '../../lang/en/grammar.ts'
import { partForms, partsPerPercent, partsShort, percentWords, rateMoves } from '../../lang/en/measures.ts'
import { basisPointForms, centForms } from '../../lang/en/money.ts'
import type { NumberReading } from './read-number.ts'
import { behindHyphen, isGlued, isText, type Tape, wordAt } from './tape.ts'

/** A share in hundredths or smaller parts, or a step between two such shares. */
export interface PercentReading {
  readonly dimension: 'percent' | 'percentage-points'
  readonly unit: string
  /** Turns "5‰" into 0.5. */
  readonly factor: number
  readonly end: number
}

const isPoint = (word: string): boolean => word === 'point' || word === 'points'

/** "percent", "per cent", "%": the index behind the word, or null. */
const percentWord = (tape: Tape, i: number): number | null => {
  const at = behindHyphen(tape, i)
  if (isText(tape, at, '%')) return at + 1
  const word = wordAt(tape, at)
  if (percentWords.has(word)) return at + 1
  if (word === 'pc' && isGlued(tape, at)) return at + 1
  const cent = behindHyphen(tape, at + 1)
  return word === 'per' && centForms.has(wordAt(tape, cent)) ? cent + 1 : null
}

/** "points" that can only be those of a percentage: "half a point", "quarter-point", "0.20-point cut". */
const ratePoint = (tape: Tape, i: number, number: NumberReading): number | null => {
  const at = behindHyphen(tape, i)
  if (!isPoint(wordAt(tape, at)) || number.high >= 2) return null
  const share = number.form === 'fraction' || (number.literal?.decimals ?? 0) > 1
  return share || rateMoves.has(wordAt(tape, at + 1)) ? at + 1 : null
}

/** "parts per million", "ppb" */
const readParts = (tape: Tape, i: number): PercentReading | null => {
  const short = partsShort.get(wordAt(tape, i))
  if (short !== undefined) return { dimension: 'percent', unit: short, factor: 1, end: i + 1 }
  if (!partForms.has(wordAt(tape, i)) || wordAt(tape, i + 1) !== 'per') return null
  const unit = `part per ${wordAt(tape, i + 2)}`
  return partsPerPercent.has(unit) ? { dimension: 'percent', unit, factor: 1, end: i + 3 } : null
}

/** Reads what makes a number a share: "%", "per cent", "percentage points", "basis points", "parts per million". */
export const readPercent = (tape: Tape, i: number, number: NumberReading): PercentReading | null => {
  const parts = readParts(tape, i)
  if (parts) return parts
  // "half of 1 percent" is read by its number; "half a percentage point" and "a tenth of a percent" by their article;
  // "0.3 of a percentage point" goes the same way.
  const share = number.form === 'fraction' || (number.literal !== null && number.high < 1)
  const of = share && wordAt(tape, i) === 'of' ? i + 1 : i
  const at = share && singleDeterminers.has(wordAt(tape, of)) ? of + 1 : of
  if (isText(tape, at, '‰')) return { dimension: 'percent', unit: 'percent', factor: 0.1, end: at + 1 }
  const basis = behindHyphen(tape, at)
  const point = behindHyphen(tape, basis + 1)
  if (wordAt(tape, basis) === 'basis' && isPoint(wordAt(tape, point)))
    return { dimension: 'percentage-points', unit: 'basis point', factor: 1, end: point + 1 }
  if (basisPointForms.has(wordAt(tape, basis)))
    return { dimension: 'percentage-points', unit: 'basis point', factor: 1, end: basis + 1 }
  const percent = percentWord(tape, at)
  if (percent !== null) {
    const points = behindHyphen(tape, percent)
    if (isPoint(wordAt(tape, points)))
      return { dimension: 'percentage-points', unit: 'percentage point', factor: 1, end: points + 1 }
    return { dimension: 'percent', unit: 'percent', factor: 1, end: percent }
  }
  const points = at === i || of === i ? ratePoint(tape, at, number) : null
  return points === null
    ? null
    : { dimension: 'percentage-points', unit: 'percentage point', factor: 1, end: points }
}
