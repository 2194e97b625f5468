import { choices } from '../../lang/en/amounts.ts'
import { indefiniteArticles } from '../../lang/en/grammar.ts'
import {
  dozenWords,
  hundredForms,
  partWords,
  scaleWords,
  smallWords,
  tensWords,
} from '../../lang/en/numbers.ts'
import { grainOfInteger, type Literal } from './literal.ts'
import { readPower } from './read-power.ts'
import { readScale, type ScaleContext } from './read-scale.ts'
import { behindHyphen, isDash, isGlued, isHyphen, type Tape, wordAt } from './tape.ts'

/** A number as counted: in digits, words or both. */
export interface Cardinal {
  readonly value: number
  /** Index behind it. */
  readonly end: number
  /** Width of its last digit. */
  readonly grain: number
  /** What was multiplied out last: 1e6 for "2.3 million", 1 for "14". */
  readonly scale: number
  /** The number in digits that it consists of, but for a scale; null in words. */
  readonly literal: Literal | null
}

/** A part below a scale word: "two hundred and five", "3", "1.5". */
interface Group {
  readonly value: number
  readonly end: number
  /** Numbers that follow must be smaller: 100 behind "two hundred", 10 behind "twenty", 1 behind "five". */
  readonly room: number
  readonly literal: Literal | null
}

/** Most groups that a number has: "two million three hundred thousand and five" has three. */
const maxGroups = 6

const startsScale = (word: string): boolean =>
  word === 'hundred' || scaleWords.has(word) || dozenWords.has(word)

/** "twenty", "twenty-one", "twenty - one", "twelve", "14". */
const readSmall = (tape: Tape, i: number): Group | null => {
  const literal = tape[i]?.kind === 'literal' ? tape[i].literal : null
  if (literal) return readPower(tape, i, literal) ?? { value: literal.value, end: i + 1, room: 1, literal }
  const word = wordAt(tape, i)
  const tens = tensWords.get(word)
  if (tens !== undefined) {
    const joint = isDash(tape, i + 1) ? i + 2 : i + 1
    const unit = smallWords.get(wordAt(tape, joint))
    const joined = unit !== undefined && unit > 0 && unit < 10
    return joined
      ? { value: tens + unit, end: joint + 1, room: 1, literal: null }
      : { value: tens, end: i + 1, room: 10, literal: null }
  }
  const small = smallWords.get(word)
  if (small !== undefined) return { value: small, end: i + 1, room: 1, literal: null }
  // "a hundred", and the bare "hundred thousand"
  if ((word === 'a' || word === 'an') && startsScale(wordAt(tape, i + 1)))
    return { value: 1, end: i + 1, room: 1, literal: null }
  if (word === 'hundred' && scaleWords.has(wordAt(tape, i + 1)))
    return { value: 1, end: i, room: 1, literal: null }
  return null
}

const isHundred = (tape: Tape, i: number): boolean => hundredForms.has(wordAt(tape, i))

/** "two hundred and five": a number below a thousand, or any number in digits. */
const readGroup = (tape: Tape, i: number): Group | null => {
  const head = readSmall(tape, i)
  if (!head) return null
  const at = behindHyphen(tape, head.end)
  if (!isHundred(tape, at)) return head
  const hundreds = { value: head.value * 100, end: at + 1, room: 100, literal: null }
  const joint = wordAt(tape, at + 1) === 'and' ? at + 2 : behindHyphen(tape, at + 1)
  const rest = readSmall(tape, joint)
  if (!rest || rest.value >= 100 || rest.value < 1 || !Number.isInteger(rest.value)) return hundreds
  // "3 hundred and 2 hundred" are two numbers; "one hundred and three quarters" ends in a fraction.
  const after = wordAt(tape, behindHyphen(tape, rest.end))
  const isFraction = joint === at + 2 && rest.value < (partWords.get(after) ?? 0)
  if (isHundred(tape, rest.end) || isFraction || (rest.literal && joint === at + 1)) return hundreds
  return { value: hundreds.value + rest.value, end: rest.end, room: rest.room, literal: null }
}

interface Scaled extends Group {
  readonly factor: number
}

/** A group with its scale words: "five hundred thousand", "three lakh crore", "two dozen". */
const readScaled = (tape: Tape, i: number, context: ScaleContext): Scaled | null => {
  const group = readGroup(tape, i)
  if (!group) return null
  let { end } = group
  let factor = 1
  const dozens = behindHyphen(tape, end)
  if (dozenWords.has(wordAt(tape, dozens)))
    return { ...group, value: group.value * 12, end: dozens + 1, room: 1, factor: 12 }
  for (let scales = 0; scales < 3; scales++) {
    const scale = readScale(tape, end, context)
    if (!scale || (scales > 0 && !scale.spelled)) break
    factor *= scale.factor
    end = scale.next
  }
  return factor === 1
    ? { ...group, factor }
    : { ...group, value: group.value * factor, end, room: factor, factor }
}

/** Begins a fraction at this index that is added to what stands before: "and three quarters", "and two thirds". */
const startsFraction = (tape: Tape, group: Group): boolean => {
  const parts = partWords.get(wordAt(tape, behindHyphen(tape, group.end)))
  return parts !== undefined && group.value < parts
}

/** The group that goes on with a number, or null: "… three hundred", "… and 21". */
const readNext = (tape: Tape, i: number, before: Scaled, context: ScaleContext): Scaled | null => {
  const { room } = before
  const joined = wordAt(tape, i) === 'and'
  const next = room < 10 || (joined && room < 100) ? null : readScaled(tape, joined ? i + 1 : i, context)
  if (!next || next.value >= room || next.value < 1 || (joined && startsFraction(tape, next))) return null
  // Digits go on only with a scale of their own: "4 thousand 3 hundred", not "5 million 300"; and behind digits
  // "and" may begin something else: "$5 million and two cars".
  if (next.literal !== null && next.factor === 1) return null
  return joined && before.literal !== null && next.value < 100 ? null : next
}

const grainOf = (value: number, factor: number, group: Group, fromArticle: boolean): number => {
  if (factor === 12) return value / 6
  if (fromArticle && factor > 1) return value / 5
  const { literal } = group
  if (literal && factor === 1) return literal.grain
  if (literal && literal.decimals > 0) return factor * literal.grain
  if (factor >= 1e5) return factor
  return Number.isInteger(value) ? grainOfInteger(String(value)) : 1
}

const digitWords = (tape: Tape, i: number): { digits: string; end: number } => {
  let digits = ''
  let end = i
  while (digits.length < 12) {
    const digit = smallWords.get(wordAt(tape, end))
    const literal = digits === '' ? tape[end]?.literal : null
    if (literal?.decimals === 0) return { digits: literal.digits, end: end + 1 }
    if (digit === undefined || digit > 9) break
    digits += digit
    end++
  }
  return { digits, end }
}

/** "point zero three", "-point-seven", "point seventy-one" behind a number in words. */
const readPoint = (tape: Tape, i: number): { digits: string; end: number } | null => {
  const at = behindHyphen(tape, i)
  if (wordAt(tape, at) !== 'point') return null
  const next = behindHyphen(tape, at + 1)
  const { digits, end } = digitWords(tape, next)
  if (digits !== '') return { digits, end }
  const group = readSmall(tape, next)
  return group ? { digits: String(group.value), end: group.end } : null
}

/**
 * Reads the number at an index: "14", "1.2 million", "twenty-one thousand", "4 thousand 3 hundred and 21",
 * "nine point nought four", "two dozen". Null where none begins.
 */
export const readCardinal = (tape: Tape, i: number, context: ScaleContext): Cardinal | null => {
  const first = readScaled(tape, i, context)
  if (!first) return null
  const point = first.literal ? null : readPoint(tape, first.end)
  if (point) {
    const scale = readScale(tape, point.end, context)
    const factor = scale?.factor ?? 1
    const value = Number(`${first.value}.${point.digits}`) * factor
    return {
      value,
      end: scale?.next ?? point.end,
      grain: factor * 10 ** -point.digits.length,
      scale: factor,
      literal: null,
    }
  }
  let { value } = first
  let last = first
  let groups = 1
  while (!first.literal?.decimals && groups < maxGroups) {
    const next = readNext(tape, last.end, last, context)
    if (!next) break
    value += next.value
    last = next
    groups++
  }
  const { end } = last
  const article = tape[i]?.kind === 'word' && indefiniteArticles.has(wordAt(tape, i))
  const alone = groups === 1
  const grain = alone
    ? grainOf(value, first.factor === 1 && first.room === 100 ? 100 : first.factor, first, article)
    : grainOfInteger(String(value))
  return { value, end, grain, scale: alone ? first.factor : 1, literal: alone ? first.literal : null }
}

/** "10-to-12-year-olds": a hyphen behind a word that ties two numbers. */
const isTied = (tape: Tape, i: number): boolean =>
  choices.has(wordAt(tape, i - 2)) && isHyphen(tape, i - 3) && tape[i - 4]?.kind === 'literal'

/** True when a literal stands alone: not part of a word or code such as "G20" or "Covid-19". */
export const standsAlone = (tape: Tape, i: number): boolean => {
  const before = tape[i - 1]
  if (isGlued(tape, i) && before?.kind === 'word') return false
  if (!isHyphen(tape, i - 1) || tape[i - 2]?.kind !== 'word') return true
  return wordAt(tape, i - 2) === 'magnitude' || isTied(tape, i)
}
