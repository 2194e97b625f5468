import { type Literal, type RawPart, readLiteral } from './literal.ts'
import type { NumberStyle } from './number-style.ts'

/** A word, a number in digits, or a sign, with its place in the sentence. */
export interface Lexeme {
  readonly kind: 'word' | 'literal' | 'vulgar' | 'dash' | 'symbol' | 'mark'
  readonly text: string
  /** Lower case, without possessive and full stops: "us" for "U.S.", "month" for "month’s". */
  readonly key: string
  readonly start: number
  readonly end: number
  /** True when nothing stands between it and the lexeme before. */
  readonly glued: boolean
  readonly literal: Literal | null
}

/** One capture per kind, in the order of `rawKinds`. */
const rawParts =
  /(\s+)|((?!º)\p{L}(?:(?!º)[\p{L}\p{M}])*)|([0-9]+)|([¼-¾⅐-⅞])|([-‐‑‒–—−])|([\p{Sc}%‰°º])|(.)/gsu
const rawKinds = ['space', 'word', 'digits', 'vulgar', 'dash', 'symbol', 'mark'] as const

const partsOf = (text: string): readonly RawPart[] => {
  const parts: RawPart[] = []
  for (const match of text.matchAll(rawParts)) {
    const kind = rawKinds.find((_, k) => match[k + 1] !== undefined) ?? 'mark'
    parts.push({ kind, text: match[0], start: match.index })
  }
  return parts
}

const isApostrophe = (part: RawPart | undefined): boolean => part?.text === "'" || part?.text === '’'

/** "U.S.", "p.m.": single letters parted by full stops. Returns the index behind them. */
const abbreviationEnd = (parts: readonly RawPart[], i: number): number => {
  const isLetter = (k: number) => parts[k]?.kind === 'word' && parts[k].text.length === 1
  let next = i + 1
  while (isLetter(next - 1) && parts[next]?.text === '.' && isLetter(next + 1)) next += 2
  return next > i + 1 && parts[next]?.text === '.' ? next + 1 : next
}

/** Index behind a word: "o’clock" and "km²" are one. */
const wordEnd = (parts: readonly RawPart[], i: number): number => {
  const abbreviated = abbreviationEnd(parts, i)
  if (abbreviated > i + 1) return abbreviated
  const next = parts[i + 1]
  if (isApostrophe(next) && parts[i + 2]?.kind === 'word') return i + 3
  return next?.text === '²' || next?.text === '³' ? i + 2 : i + 1
}

const keyOf = (text: string): string =>
  text.toLowerCase().replace('’', "'").replaceAll('.', '').replace(/'s$/, '')

/** A leading point makes ".08" a number where no digit or letter stands before it. */
const opensDecimal = (parts: readonly RawPart[], i: number): boolean => {
  const before = parts[i - 1]
  const free =
    !before ||
    before.kind === 'space' ||
    before.kind === 'symbol' ||
    before.kind === 'dash' ||
    before.text === '('
  return parts[i]?.text === '.' && free && parts[i + 1]?.kind === 'digits'
}

/** Cuts a sentence into lexemes, in one pass. Offsets count from the sentence's start. */
export const lexemesOf = (text: string, style: NumberStyle): readonly Lexeme[] => {
  const parts = partsOf(text)
  const lexemes: Lexeme[] = []
  let cursor = 0
  const add = (kind: Lexeme['kind'], start: number, end: number, literal: Literal | null = null) => {
    const written = text.slice(start, end)
    const key = kind === 'word' ? keyOf(written) : written
    lexemes.push({ kind, text: written, key, start, end, glued: start === cursor && start > 0, literal })
    cursor = end
  }
  for (let i = 0; i < parts.length; ) {
    const part = parts[i]
    if (!part || part.kind === 'space') {
      i++
      continue
    }
    let next = i + 1
    if (opensDecimal(parts, i)) {
      const digits = parts[i + 1]?.text.slice(0, 12) ?? ''
      const literal = {
        value: Number(`0.${digits}`),
        decimals: digits.length,
        grain: 10 ** -digits.length,
        formatted: true,
        digits: '0',
      }
      next = i + 2
      add('literal', part.start, part.start + 1 + (parts[i + 1]?.text.length ?? 0), literal)
    } else if (part.kind === 'digits') {
      const run = readLiteral(parts, i, style)
      next = run.next
      const last = parts[next - 1]
      if (run.literals.length === 0) add('mark', part.start, (last?.start ?? 0) + (last?.text.length ?? 0))
      for (const { start, end, ...literal } of run.literals) add('literal', start, end, literal)
    } else if (part.kind === 'word') {
      next = wordEnd(parts, i)
      const last = parts[next - 1] ?? part
      add('word', part.start, last.start + last.text.length)
    } else add(part.kind, part.start, part.start + part.text.length)
    i = next
  }
  return lexemes
}
