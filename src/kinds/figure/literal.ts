import { isCapitalised } from '../../core/is-capitalised.ts'
import { capitalDesignators, designators } from '../../lang/en/designators.ts'
import { currencyOf } from '../../world/currencies.ts'
import { unitNamed, unitSigned } from '../../world/units.ts'
import { looksPlural } from './looks-plural.ts'
import type { NumberStyle } from './number-style.ts'

/** A number in digits. */
export interface Literal {
  readonly value: number
  /** Digits after the decimal point. */
  readonly decimals: number
  /** Width of the last digit that counts: 0.1 for "1.2", 100 for "4,200", 1 for "4,218". */
  readonly grain: number
  /** True for "1,200" and "1.5", which no name or code number is written like. */
  readonly formatted: boolean
  /** Digits before the point, as written: "007". */
  readonly digits: string
}

/** A stretch of raw text: blanks, a word, digits or one other character. */
export interface RawPart {
  readonly kind: 'space' | 'word' | 'digits' | 'vulgar' | 'dash' | 'symbol' | 'mark'
  readonly text: string
  readonly start: number
}

/** What was read at a place: the literals and the index behind them. No literals: a code that is no number. */
export interface LiteralRun {
  readonly literals: readonly (Literal & { readonly start: number; readonly end: number })[]
  readonly next: number
}

/** Longer than any figure; account and card numbers are. */
const maxDigits = 16
const maxGroups = 6
const narrow = /^[\u00a0\u2007\u2009\u202f]$/

const digitsAt = (parts: readonly RawPart[], i: number, length: number): boolean => {
  const part = parts[i]
  return part?.kind === 'digits' && part.text.length === length
}

/**
 * Trailing zeros are taken for rounding as long as two digits are left that carry news: 100 for 4,200 and 1,200,
 * 10 for 300, 1 for 20 and 150.
 */
export const grainOfInteger = (digits: string): number => {
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0
  if (zeros < 2 && digits.length < 4) return 1
  return 10 ** Math.max(0, Math.min(zeros, digits.length - 2))
}

const literalOf = (digits: string, fraction: string, formatted: boolean): Literal => ({
  value: Number(fraction === '' ? digits : `${digits}.${fraction}`),
  decimals: fraction.length,
  grain: fraction === '' ? grainOfInteger(digits.replace(/^0+(?=\d)/, '')) : 10 ** -fraction.length,
  formatted,
  digits,
})

/** Groups of three behind one separator: "1,234,567", and the Indian "12,34,567". Empty where they are none. */
const groupsBy = (
  parts: readonly RawPart[],
  i: number,
  isSeparator: (k: number) => boolean,
): readonly string[] => {
  const first = parts[i]?.text ?? ''
  if (first.length > 3) return []
  const groups: string[] = []
  let k = i
  while (
    groups.length < maxGroups &&
    isSeparator(k + 1) &&
    (digitsAt(parts, k + 2, 3) || digitsAt(parts, k + 2, 2))
  ) {
    groups.push(parts[k + 2]?.text ?? '')
    k += 2
  }
  const western = groups.every(g => g.length === 3)
  const indian =
    first.length < 3 && groups.at(-1)?.length === 3 && groups.slice(0, -1).every(g => g.length === 2)
  return western || indian ? groups : []
}

/** Digits behind a decimal sign, unless more of the same follows ("1.2.3"). */
const decimalsBy = (parts: readonly RawPart[], k: number, sign: string): string => {
  const digits = parts[k + 1]
  if (parts[k]?.text !== sign || digits?.kind !== 'digits' || digits.text.length > maxDigits) return ''
  return parts[k + 2]?.text === sign && parts[k + 3]?.kind === 'digits' ? '' : digits.text
}

/** "1.234.567", "1.234,5", and "1.200" where the article groups so. */
const readDotted = (parts: readonly RawPart[], i: number, style: NumberStyle) => {
  const groups = groupsBy(parts, i, k => parts[k]?.text === '.')
  if (groups.length === 0 || parts[i]?.text === '0' || groups.some(g => g.length !== 3)) return null
  const end = i + 1 + groups.length * 2
  const fraction = decimalsBy(parts, end, ',')
  if (groups.length === 1 && fraction === '' && !style.dotGroups) return null
  return { groups, fraction, next: end + (fraction ? 2 : 0) }
}

/** Does what stands in front of digits leave them free, as "round" in "round 2 710 metres" does not? */
const isFree = (parts: readonly RawPart[], i: number): boolean => {
  const word = parts[i - 1]?.kind === 'space' ? parts[i - 2] : undefined
  if (word?.kind === 'symbol' || parts[i - 1]?.kind === 'symbol') return true
  if (word?.kind !== 'word' || isCapitalised(word.text)) return false
  return !designators.has(word.text) && !capitalDesignators.has(word.text)
}

/** "a peak 2 710 m high", "12 500 euros", "some 12 500 people": one amount, by what it measures or counts. */
const isOneAmount = (parts: readonly RawPart[], i: number): boolean => {
  const behind = parts[i + 3]?.kind === 'space' ? parts[i + 4] : undefined
  if (!isFree(parts, i)) return false
  if (parts[i + 3]?.kind === 'symbol' || behind?.kind === 'symbol') return true
  if (behind?.kind !== 'word') return false
  const word = behind.text.toLowerCase()
  return (
    unitSigned(behind.text) !== undefined ||
    unitNamed(word) !== undefined ||
    currencyOf(behind.text) !== undefined ||
    looksPlural(word)
  )
}

/** "1,234,567.5" and "1 234 567,5"; Swiss "1'234". */
const readGrouped = (parts: readonly RawPart[], i: number, style: NumberStyle) => {
  const commas = groupsBy(parts, i, k => parts[k]?.text === ',')
  const marks =
    commas.length > 0 ? commas : groupsBy(parts, i, k => parts[k]?.text === "'" || parts[k]?.text === '’')
  if (marks.length > 0) {
    const end = i + 1 + marks.length * 2
    const fraction = decimalsBy(parts, end, '.')
    return { groups: marks, fraction, next: end + (fraction ? 2 : 0) }
  }
  const isBlank = (k: number) =>
    parts[k]?.kind === 'space' && parts[k].text.length === 1 && parts[k].text !== '\n'
  const blanks = groupsBy(parts, i, isBlank)
  const clear =
    blanks.length > 1 ||
    blanks[0] === '000' ||
    style.spaceGroups ||
    narrow.test(parts[i + 1]?.text ?? '') ||
    isOneAmount(parts, i)
  if (blanks.length === 0 || !clear || blanks.some(g => g.length !== 3) || parts[i]?.text.startsWith('0'))
    return null
  const end = i + 1 + blanks.length * 2
  const fraction = decimalsBy(parts, end, '.') || decimalsBy(parts, end, ',')
  return { groups: blanks, fraction, next: end + (fraction ? 2 : 0) }
}

/** "192.168.1.2": four numbers to a reader of text; three of them are a version. */
const readChain = (parts: readonly RawPart[], i: number): LiteralRun | null => {
  let next = i + 1
  while (next - i < 2 * maxGroups && parts[next]?.text === '.' && parts[next + 1]?.kind === 'digits')
    next += 2
  const count = (next - i + 1) / 2
  if (count < 3) return null
  const octets = parts.slice(i, next).filter(p => p.kind === 'digits')
  const isAddress = count === 4 && octets.every(p => Number(p.text) < 256)
  const literals = octets.map(p => ({
    ...literalOf(p.text, '', false),
    start: p.start,
    end: p.start + p.text.length,
  }))
  return { literals: isAddress ? literals : [], next }
}

const endOf = (parts: readonly RawPart[], next: number): number => {
  const last = parts[next - 1]
  return last ? last.start + last.text.length : 0
}

/**
 * Reads the number in digits that begins at a part. Bounded look-ahead: no number has more than seven groups.
 *
 * @param parts the sentence in raw parts
 * @param i index of a part of digits
 */
export const readLiteral = (parts: readonly RawPart[], i: number, style: NumberStyle): LiteralRun => {
  const start = parts[i]?.start ?? 0
  const digits = parts[i]?.text ?? ''
  const one = (literal: Literal, next: number): LiteralRun => ({
    literals: [{ ...literal, start, end: endOf(parts, next) }],
    next,
  })
  if (digits.length > maxDigits) return { literals: [], next: i + 1 }
  const grouped = readDotted(parts, i, style) ?? readGrouped(parts, i, style)
  if (grouped) return one(literalOf(digits + grouped.groups.join(''), grouped.fraction, true), grouped.next)
  const chain = readChain(parts, i)
  if (chain) return chain
  const point = decimalsBy(parts, i + 1, '.')
  if (point) return one(literalOf(digits, point, true), i + 3)
  // "5,00", "1,3": a decimal comma; "1,2,3" is a list.
  const comma = decimalsBy(parts, i + 1, ',')
  if (comma !== '' && comma.length < 3) return one(literalOf(digits, comma, true), i + 3)
  return one(literalOf(digits, '', false), i + 1)
}
