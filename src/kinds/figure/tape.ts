import type { Lexeme } from './lexemes.ts'

/** The lexemes of a sentence, read by index. */
export type Tape = readonly Lexeme[]

/** Key of the word at an index, or '' where no word stands. */
export const wordAt = (tape: Tape, i: number): string => {
  const lexeme = tape[i]
  return lexeme?.kind === 'word' ? lexeme.key : ''
}

/** A number in digits. */
export const isLiteral = (tape: Tape, i: number): boolean => tape[i]?.kind === 'literal'

/** True when a lexeme stands there and touches the one before. */
export const isGlued = (tape: Tape, i: number): boolean => tape[i]?.glued ?? false

/** True for the hyphen of a compound: touched on both sides, no long dash. */
export const isHyphen = (tape: Tape, i: number): boolean => {
  const lexeme = tape[i]
  return lexeme?.kind === 'dash' && /[-‐‑]/u.test(lexeme.text) && lexeme.glued && isGlued(tape, i + 1)
}

/** Index of the next lexeme of a compound: behind a hyphen where there is one. */
export const behindHyphen = (tape: Tape, i: number): number => (isHyphen(tape, i) ? i + 1 : i)

/** True for any dash: hyphens, minus signs and long dashes. */
export const isDash = (tape: Tape, i: number): boolean => tape[i]?.kind === 'dash'

/** True when the lexeme at an index reads so. */
export const isText = (tape: Tape, i: number, text: string): boolean => tape[i]?.text === text
