import { comparedTo } from '../../lang/en/amounts.ts'
import type { Literal } from './literal.ts'
import { type Cardinal, readCardinal } from './read-cardinal.ts'
import { type Fraction, readFraction } from './read-fraction.ts'
import { readOrdinal } from './read-ordinal.ts'
import { readRatio } from './read-ratio.ts'
import { readScale, type ScaleContext } from './read-scale.ts'
import { readVague } from './read-vague.ts'
import { behindHyphen, isHyphen, type Tape, wordAt } from './tape.ts'

/** A number without its unit. */
export interface NumberReading {
  readonly form: 'cardinal' | 'fraction' | 'ordinal' | 'vague'
  readonly low: number
  readonly high: number
  readonly precision: number
  /** Index behind it. */
  readonly end: number
  /** What was multiplied out: 1e6 for "2.3 million". */
  readonly scale: number
  /** Its digits, where it is one number in digits. */
  readonly literal: Literal | null
}

const exact = (
  form: NumberReading['form'],
  value: number,
  end: number,
  precision: number,
): NumberReading => ({
  form,
  low: value,
  high: value,
  precision,
  end,
  scale: 1,
  literal: null,
})

/** Shares are told in round numbers: "a third" covers 32 to 35 percent. */
const grainOfShare = (value: number): number => value / 10

const isArticle = (word: string): boolean => word === 'a' || word === 'an' || word === 'one'

/** What a share is taken of: "half a million", "two thirds of a million", "half a dozen", "three quarters billion". */
const scaleBehind = (
  tape: Tape,
  i: number,
  context: ScaleContext,
): { factor: number; end: number } | null => {
  const start = behindHyphen(tape, i)
  const of = wordAt(tape, start) === 'of' ? start + 1 : start
  const at = behindHyphen(tape, isArticle(wordAt(tape, of)) ? of + 1 : of)
  if (of > start && at === of) return null
  const word = wordAt(tape, at)
  if (word === 'dozen') return { factor: 12, end: at + 1 }
  if (word === 'hundred') return { factor: 100, end: at + 1 }
  const scale = readScale(tape, at, context)
  return scale?.spelled ? { factor: scale.factor, end: scale.next } : null
}

const shareReading = (tape: Tape, fraction: Fraction, context: ScaleContext): NumberReading => {
  const whole = scaleBehind(tape, fraction.end, context)
  if (!whole) return exact('fraction', fraction.value, fraction.end, grainOfShare(fraction.value))
  const value = fraction.value * whole.factor
  return exact('cardinal', value, whole.end, whole.factor === 12 ? 2 : value / 10)
}

/** "½" and "1/2" behind digits: "2½", "2 1/2", "2-1/2". */
const digitsFraction = (tape: Tape, count: Cardinal, context: ScaleContext): Fraction | null => {
  const at = behindHyphen(tape, count.end)
  const slashed = tape[at]?.kind === 'vulgar' || tape[at + 1]?.text === '/'
  return count.literal && !count.literal.formatted && slashed ? readFraction(tape, at, context) : null
}

/** "and a half", "and three quarters"; in compounds "-and-a-half". */
const wordsFraction = (tape: Tape, count: Cardinal, context: ScaleContext): Fraction | null => {
  const joint = behindHyphen(tape, count.end)
  if (wordAt(tape, joint) !== 'and') return null
  const at = behindHyphen(tape, joint + 1)
  // "-a-half": the hyphens of the compound part the article from its noun.
  const inner = isArticle(wordAt(tape, at)) && isHyphen(tape, at + 1) ? at + 2 : at
  const word = wordAt(tape, inner)
  const short =
    word === 'half' ? 1 / 2 : word === 'quarter' ? 1 / 4 : word === 'third' && inner > at ? 1 / 3 : null
  if (inner > at && short !== null) return { value: short, end: inner + 1 }
  if (word === 'half') return { value: 1 / 2, end: at + 1 }
  const fraction = readFraction(tape, at, context)
  return fraction && fraction.value < 1 ? fraction : null
}

/** "two and a half million", "one million and a half", "one billion and a quarter million", "2 1/2". */
const mixedReading = (tape: Tape, count: Cardinal, context: ScaleContext): NumberReading | null => {
  const fraction = digitsFraction(tape, count, context) ?? wordsFraction(tape, count, context)
  if (!fraction) return null
  const scale = scaleBehind(tape, fraction.end, context)
  const spelled = scale && wordAt(tape, fraction.end) !== 'of' ? scale : null
  if (count.scale > 1) {
    const factor = spelled ? spelled.factor : count.scale
    return exact('cardinal', count.value + fraction.value * factor, spelled?.end ?? fraction.end, factor / 10)
  }
  const factor = spelled?.factor ?? 1
  const value = (count.value + fraction.value) * factor
  return { ...exact('cardinal', value, spelled?.end ?? fraction.end, factor / 10), scale: factor }
}

/** "twice", "thrice": how often, unless what follows makes it how much. */
const readTimes = (tape: Tape, i: number): NumberReading | null => {
  const value = wordAt(tape, i) === 'twice' ? 2 : wordAt(tape, i) === 'thrice' ? 3 : null
  if (value === null || comparedTo.has(wordAt(tape, i + 1))) return null
  return exact('cardinal', value, i + 1, 1)
}

/**
 * Reads the number that begins at an index, in whatever form: "1.2 million", "two-thirds", "one in ten", "64th",
 * "dozens". Null where none begins.
 */
export const readNumber = (tape: Tape, i: number, context: ScaleContext): NumberReading | null => {
  const vague = readVague(tape, i, context)
  if (vague) return { ...exact('vague', vague.low, vague.end, 0), high: vague.high }
  const fraction = readFraction(tape, i, context)
  if (fraction) return shareReading(tape, fraction, context)
  const ordinal = readOrdinal(tape, i, context)
  if (ordinal) return exact('ordinal', ordinal.value, ordinal.end, 1)
  const count = readCardinal(tape, i, context)
  if (!count) return readTimes(tape, i)
  const mixed = mixedReading(tape, count, context)
  if (mixed) return mixed
  const ratio = readRatio(tape, count, context)
  if (ratio) return exact('fraction', ratio.value, ratio.end, ratio.isExact ? 0 : grainOfShare(ratio.value))
  const { value, end, grain, scale, literal } = count
  return { form: 'cardinal', low: value, high: value, precision: grain, end, scale, literal }
}
