import type { Literal } from './literal.ts'
import { isDash, isGlued, type Tape, wordAt } from './tape.ts'

interface Power {
  readonly value: number
  readonly end: number
  readonly room: number
  readonly literal: Literal
}

/** A whole number with a sign of its own, touching what stands before. */
const readExponent = (tape: Tape, i: number): { value: number; end: number } | null => {
  const signed = isDash(tape, i) || tape[i]?.text === '+'
  const at = signed ? i + 1 : i
  const literal = tape[at]?.literal
  if (!literal || literal.decimals > 0 || literal.value > 300 || !isGlued(tape, i) || !isGlued(tape, at))
    return null
  return { value: isDash(tape, i) ? -literal.value : literal.value, end: at + 1 }
}

/** "1e10", "12.32e+14", "1.3x10^6", "1.1^+23" behind the digits at an index. */
export const readPower = (tape: Tape, i: number, literal: Literal): Power | null => {
  const next = tape[i + 1]
  if (!next?.glued) return null
  const power = (value: number, end: number): Power | null =>
    Number.isFinite(value)
      ? { value, end, room: 1, literal: { ...literal, value, grain: 0, formatted: true } }
      : null
  if (wordAt(tape, i + 1) === 'e') {
    const exponent = readExponent(tape, i + 2)
    return exponent && power(Number(`${literal.value}e${exponent.value}`), exponent.end)
  }
  if (next.text === '^') {
    const exponent = readExponent(tape, i + 2)
    return exponent && power(literal.value ** exponent.value, exponent.end)
  }
  const times = wordAt(tape, i + 1) === 'x' || next.text === '×'
  if (!times || tape[i + 2]?.literal?.value !== 10 || tape[i + 3]?.text !== '^') return null
  const exponent = readExponent(tape, i + 4)
  return exponent && power(Number(`${literal.value}e${exponent.value}`), exponent.end)
}
