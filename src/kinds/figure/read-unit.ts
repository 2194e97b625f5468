import { beforeUnit } from '../../lang/en/amounts.ts'
import { extents, touchingUnits } from '../../lang/en/measures.ts'
import { wordsBehindShares } from '../../lang/en/numbers.ts'
import { type Unit, unitNamed, unitSigned } from '../../world/units.ts'
import type { Lexeme } from './lexemes.ts'
import { looksPlural } from './looks-plural.ts'
import { behindHyphen, isDash, isGlued, isHyphen, isText, type Tape, wordAt } from './tape.ts'

/** A unit behind a number, and the index behind the unit. */
export interface UnitReading {
  readonly unit: Unit
  readonly end: number
}

/** "pounds per square inch" is the longest. */
const longestUnit = 4
/** Letters that are a unit only where the sentence speaks of what they measure: of magnets, of heat. */
const topical = new Set(['T', 'K'])

/** "31 C on Tuesday", "118.4 F (48 C)": degrees, and no initial, grade or class. */
const isDegreeApart = (tape: Tape, i: number): boolean => {
  const letter = tape[i]?.text
  const next = tape[i + 1]
  const ends = !next || (next.kind === 'mark' && next.text !== '.') || wordsBehindShares.has(next.key)
  const stops = next?.text === '.' && tape[i + 2] === undefined
  return (letter === 'C' || letter === 'F') && tape[i - 1]?.kind === 'literal' && (ends || stops)
}

/** "a crack 11 in wide": inches, where what follows measures and then nothing is left to be so. */
const isInchApart = (tape: Tape, i: number): boolean => {
  if (tape[i]?.text !== 'in' || !extents.has(wordAt(tape, i + 1))) return false
  const next = wordAt(tape, i + 2)
  return next === '' || wordsBehindShares.has(next)
}

/** Lexemes as they stand; full stops of abbreviations ("sq. ft") are left out of the words. */
const joined = (tape: Tape, i: number, length: number, read: (lexeme: Lexeme) => string): string => {
  let text = ''
  for (let k = i; k < i + length; k++) {
    const lexeme = tape[k]
    const blank = k > i && lexeme && !lexeme.glued ? ' ' : ''
    if (lexeme) text += blank + read(lexeme)
  }
  return text
}

const inWords = ({ kind, key, text }: Lexeme): string => {
  if (kind === 'word') return key
  return text === '.' ? '' : text.toLowerCase()
}

/** "one second-half goal", "the two second places", "2022 second quarter": there "second" is no time. */
const isOtherSecond = (tape: Tape, i: number, at: number): boolean => {
  if (wordAt(tape, at) !== 'second' || at !== i) return false
  if (isHyphen(tape, at + 1) || looksPlural(wordAt(tape, at + 1))) return true
  const before = tape[i - 1]
  const single = before?.literal
    ? before.literal.value === 1 || before.literal.decimals > 0
    : beforeUnit.has(before?.key ?? '')
  return !single
}

/** Does a unit of several signs end here, and not run on into a code such as "24703L202"? */
const isClosed = (tape: Tape, end: number): boolean => {
  const next = tape[end]
  return !next?.glued || (next.kind !== 'literal' && next.kind !== 'word')
}

const readAt = (tape: Tape, i: number, from: number): UnitReading | null => {
  for (let length = Math.min(longestUnit, tape.length - i); length > 0; length--) {
    if (isText(tape, i + length - 1, '.')) continue
    const words = joined(tape, i, length, inWords)
    const written = joined(tape, i, length, lexeme => lexeme.text)
    const named = unitNamed(words)
    const single = !named && touchingUnits.has(written)
    const unfit =
      (!named && topical.has(written)) ||
      (single && !(isGlued(tape, i) && i === from) && !isDegreeApart(tape, i) && !isInchApart(tape, i))
    const unit = named ?? (unfit ? undefined : unitSigned(written))
    if (unit && isClosed(tape, i + length) && !isOtherSecond(tape, from, i)) return { unit, end: i + length }
  }
  return null
}

/** "5 - year": tokenised text sets its hyphens apart. */
const behindAnyHyphen = (tape: Tape, i: number): number =>
  isDash(tape, i) && tape[i]?.text === '-' && wordAt(tape, i + 1) !== '' && !looksPlural(wordAt(tape, i + 1))
    ? i + 1
    : i

/**
 * A letter that is a unit by what the sentence speaks of: "a field of 9.4 T", "350 K, far above 77 °C".
 *
 * @param speaksOf does the sentence speak of what the letter measures?
 */
export const readTopicalUnit = (
  tape: Tape,
  i: number,
  speaksOf: (letter: string) => boolean,
): UnitReading | null => {
  const letter = tape[i]?.text ?? ''
  // "350K homes" are thousands.
  if (letter === 'K' && isGlued(tape, i)) return null
  const unit =
    topical.has(letter) && isClosed(tape, i + 1) && speaksOf(letter) ? unitSigned(letter) : undefined
  return unit ? { unit, end: i + 1 } : null
}

/** Reads the unit behind a number: "km", "-mile", "square metres", "°C", "{kg}". */
export const readUnit = (tape: Tape, i: number): UnitReading | null => {
  if (isText(tape, i, '{') || isText(tape, i, '<')) {
    const inner = readAt(tape, i + 1, i + 1)
    const close = inner ? tape[inner.end]?.text : ''
    return inner && (close === '}' || close === '>') ? { ...inner, end: inner.end + 1 } : null
  }
  const hyphen = behindHyphen(tape, i)
  const plain = readAt(tape, hyphen, i)
  if (plain || hyphen > i) return plain
  const apart = behindAnyHyphen(tape, i)
  return apart > i ? readAt(tape, apart, apart) : null
}
