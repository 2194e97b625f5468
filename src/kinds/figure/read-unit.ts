import { toBaseUnit, type Unit, unitNamed, unitSigned } from '../../data/units.ts'
import type { Lexeme } from './lexemes.ts'
import { functionWords } from './number-words.ts'
import { readCardinal } from './read-cardinal.ts'
import { behindHyphen, isDash, isGlued, isHyphen, isText, looksPlural, type Tape, wordAt } from './tape.ts'

/** A unit behind a number, and the index behind the unit. */
export interface UnitReading {
  readonly unit: Unit
  readonly end: number
}

/** "pounds per square inch" is the longest. */
const longestUnit = 4
/** Letters that are a unit only where they touch their number: "40C", "60W", "11st". */
const touching = new Set(['C', 'F', 'W', 'st', 'h', 'MT', 'L', 'J', 'Pa'])

/** "31 C on Tuesday", "118.4 F (48 C)": degrees, and no initial, grade or class. */
const isDegreeApart = (tape: Tape, i: number): boolean => {
  const letter = tape[i]?.text
  const next = tape[i + 1]
  const ends = !next || (next.kind === 'mark' && next.text !== '.') || functionWords.has(next.key)
  const stops = next?.text === '.' && tape[i + 2] === undefined
  return (letter === 'C' || letter === 'F') && tape[i - 1]?.kind === 'literal' && (ends || stops)
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
    : /^(?:one|an?|half|quarter)$/.test(before?.key ?? '')
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
    const single = !named && touching.has(written)
    const unfit = single && !(isGlued(tape, i) && i === from) && !isDegreeApart(tape, i)
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

/** Units that go on with a smaller one: feet with inches, hours with minutes. */
const smaller: Readonly<Record<string, readonly string[]>> = {
  foot: ['inch'],
  yard: ['foot', 'inch'],
  mile: ['yard', 'foot'],
  metre: ['centimetre'],
  kilometre: ['metre'],
  stone: ['pound'],
  pound: ['ounce'],
  kilogram: ['gram'],
  year: ['month', 'week', 'day'],
  month: ['week', 'day'],
  week: ['day'],
  day: ['hour', 'minute'],
  hour: ['minute', 'second'],
  minute: ['second'],
}

const shortInches = (tape: Tape, i: number): number | null => {
  if (wordAt(tape, i) === 'in') return isText(tape, i + 1, '.') && isGlued(tape, i + 1) ? i + 1 : i + 1
  return /^["”″]$/.test(tape[i]?.text ?? '') && isGlued(tape, i) ? i + 1 : null
}

/** The smaller unit behind its number; minutes behind hours may be a mere "m". */
const readSmallerUnit = (tape: Tape, i: number, unit: string): { name: string; end: number } | null => {
  const inches = unit === 'foot' ? shortInches(tape, i) : null
  if (inches !== null) return { name: 'inch', end: inches }
  if (unit === 'hour' && isGlued(tape, i) && tape[i]?.text === 'm') return { name: 'minute', end: i + 1 }
  const found = readUnit(tape, i)
  return found && found.unit.per === null ? { name: found.unit.name, end: found.end } : null
}

const plainContext = { money: false, namesMoney: () => false } as const

/** What smaller units add to a larger one, and the index behind them. */
interface SmallerReading {
  readonly added: number
  readonly end: number
}

/**
 * What a smaller unit adds: "5 ft 2 in", "two hours and 40 minutes", "7-foot-1", "6'2". In units of the larger one.
 */
export const readSmaller = (tape: Tape, i: number, unit: string): SmallerReading | null => {
  const units = smaller[unit]
  if (!units) return null
  const dotted = isText(tape, i, '.') && isGlued(tape, i) && tape[i + 1]?.kind === 'literal'
  const comma = dotted || isText(tape, i, ',') ? i + 1 : i
  // "two-hour-and-12-minute"
  const tied = behindHyphen(tape, comma)
  const joint = wordAt(tape, tied) === 'and' ? behindHyphen(tape, tied + 1) : tied
  const number = readCardinal(tape, joint, plainContext)
  if (!number || number.value >= 1000) return null
  const tall = unit === 'foot' && number.value < 12 && isHyphen(tape, i) && joint === i + 1
  const part = readSmallerUnit(tape, number.end, unit) ?? (tall ? { name: 'inch', end: number.end } : null)
  if (!part || !units.includes(part.name)) return null
  const [one, whole] = [toBaseUnit(1, part.name), toBaseUnit(1, unit)]
  if (one === null || whole === null) return null
  // "two hours, seven minutes and 41 seconds"
  const rest = readSmaller(tape, part.end, part.name)
  const value = number.value + (rest?.added ?? 0)
  return { added: (value * one) / whole, end: rest?.end ?? part.end }
}

/** "6'2"": feet and inches by their marks. */
export const readFeetMarks = (tape: Tape, i: number): { added: number; end: number } | null => {
  if (!/^['’′]$/.test(tape[i]?.text ?? '') || !isGlued(tape, i) || !isGlued(tape, i + 1)) return null
  const inches = tape[i + 1]?.literal
  if (!inches || inches.value >= 12) return null
  return { added: inches.value / 12, end: shortInches(tape, i + 2) ?? i + 2 }
}
