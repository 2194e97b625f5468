import { softeners } from '../../lang/en/amounts.ts'
import { indefiniteArticles } from '../../lang/en/grammar.ts'
import {
  beforeFraction,
  fractionEndings,
  halves,
  notFractions,
  ordinalWords,
  partWords,
  quarterForms,
  scaleOrUnit,
  timeBefore,
  vulgarFractions,
  wholes,
  wordsBehindShares,
} from '../../lang/en/numbers.ts'
import { type Cardinal, readCardinal } from './read-cardinal.ts'
import type { ScaleContext } from './read-scale.ts'
import { behindHyphen, isGlued, isHyphen, isText, type Tape, wordAt } from './tape.ts'

/** A share of one: "two-thirds", "3/4", "½". */
export interface Fraction {
  readonly value: number
  readonly end: number
}

/** "3/4", "2/3rds"; neither dates nor ratings above one. */
const readSlash = (tape: Tape, i: number): Fraction | null => {
  const [top, slash, bottom] = [tape[i], tape[i + 1], tape[i + 2]]
  if (slash?.text !== '/' && slash?.text !== '⁄') return null
  // "1/4", and "1 / 4" in tokenised text where the parts are usual ones.
  const apart = !slash.glued && !bottom?.glued && /^(?:2|3|4|8|16|32)$/.test(bottom?.text ?? '')
  if (!top?.literal || !bottom?.literal || !((slash.glued && bottom.glued) || apart)) return null
  const [n, d] = [top.literal.value, bottom.literal.value]
  const whole = !top.literal.formatted && !bottom.literal.formatted && n > 0 && n < d
  if (!whole || notFractions.has(`${n}/${d}`) || isText(tape, i - 1, '/') || isText(tape, i + 3, '/'))
    return null
  const suffixed = isGlued(tape, i + 3) && fractionEndings.has(wordAt(tape, i + 3))
  return { value: n / d, end: suffixed ? i + 4 : i + 3 }
}

/** "fifths", "twenty-fifths", "one hundred fifth": what a share is a share of, behind its count. */
const readDenominator = (
  tape: Tape,
  i: number,
  context: ScaleContext,
): { value: number; end: number; plural: boolean } | null => {
  const at = behindHyphen(tape, i)
  const plain = partWords.get(wordAt(tape, at))
  if (plain !== undefined) return { value: plain, end: at + 1, plural: !ordinalWords.has(wordAt(tape, at)) }
  const head = readCardinal(tape, at, context)
  if (!head || head.literal) return null
  const joint = wordAt(tape, head.end) === 'and' ? head.end + 1 : behindHyphen(tape, head.end)
  const word = wordAt(tape, joint)
  const ordinal = ordinalWords.get(word) ?? ordinalWords.get(word.replace(/s$/, ''))
  if (ordinal === undefined || ordinal === head.value) return null
  const value = ordinal < head.value ? head.value + ordinal : head.value * ordinal
  return { value, end: joint + 1, plural: word.endsWith('s') }
}

const isQuarters = (tape: Tape, end: number): boolean => quarterForms.has(wordAt(tape, end - 1))

/** "three quarters", "one eighth", "twenty one fifths": a count and parts. */
const readCounted = (tape: Tape, i: number, count: Cardinal, context: ScaleContext): Fraction | null => {
  const parts = readDenominator(tape, count.end, context)
  if (!parts || !Number.isInteger(count.value) || count.value < 1) return null
  const half = wordAt(tape, parts.end - 1)
  if (half === 'half' && count.value !== 1) return null
  if (
    isQuarters(tape, parts.end) &&
    ((count.value !== 1 && count.value !== 3) || timeBefore.has(wordAt(tape, i - 1)))
  )
    return null
  if (parts.plural || half === 'half' || half === 'quarter')
    return { value: count.value / parts.value, end: parts.end }
  // "one hundredth win" and "two hundredth" are ranks; "one hundredth of a second" is a share.
  const isScale = parts.value >= 100 && parts.end === count.end + 1
  const follows = wordAt(tape, parts.end)
  const ranks = isScale && follows !== '' && !wordsBehindShares.has(follows)
  if (count.value !== 1 || ranks) return null
  return { value: 1 / parts.value, end: parts.end }
}

/** "a third", "a hundredth", "a twenty-first": a share unless a noun follows, which makes it a rank. */
const readArticled = (tape: Tape, i: number, context: ScaleContext): Fraction | null => {
  if (!indefiniteArticles.has(wordAt(tape, i))) return null
  const parts = readDenominator(tape, i + 1, context)
  if (!parts || parts.plural) return null
  const word = wordAt(tape, parts.end - 1)
  const follows = wordAt(tape, behindHyphen(tape, parts.end))
  if (follows !== '' && !wordsBehindShares.has(follows) && !indefiniteArticles.has(follows)) return null
  return word === 'half' || word === 'quarter' ? null : { value: 1 / parts.value, end: parts.end }
}

/** Bare "half" and "quarter", and with an article: "half the seats", "half a million", "a quarter of", "quarter-point". */
const readHalf = (tape: Tape, i: number): Fraction | null => {
  const article = indefiniteArticles.has(wordAt(tape, i))
  const at = article ? i + 1 : i
  const word = wordAt(tape, at)
  if (word !== 'half' && word !== 'quarter') return null
  // "a half-hour": the article goes with the hour.
  if (article && isHyphen(tape, at + 1)) return null
  const value = word === 'half' ? 1 / 2 : 1 / 4
  const next = behindHyphen(tape, at + 1)
  const follows = wordAt(tape, next)
  if (scaleOrUnit.has(follows)) return { value, end: at + 1 }
  if (article) return word === 'half' || !beforeFraction.has(follows) ? { value, end: at + 1 } : null
  if (halves.has(wordAt(tape, i - 1)) || (next > at + 1 && !indefiniteArticles.has(follows))) return null
  const bounded = softeners.has(wordAt(tape, i - 1))
  if (word === 'quarter') return null
  return bounded || wholes.has(follows) ? { value, end: at + 1 } : null
}

/**
 * Reads a share of one that begins at an index: "two-thirds", "a quarter", "3/4", "half". Null where none does.
 */
export const readFraction = (tape: Tape, i: number, context: ScaleContext): Fraction | null => {
  const sign = tape[i]?.kind === 'vulgar' ? vulgarFractions.get(tape[i]?.text ?? '') : undefined
  if (sign !== undefined) return { value: sign, end: i + 1 }
  const simple = readSlash(tape, i) ?? readHalf(tape, i) ?? readArticled(tape, i, context)
  if (simple) return simple
  const count = readCardinal(tape, i, context)
  return count && readCounted(tape, i, count, context)
}
