import { wordsBehindDates } from '../../lang/en/times.ts'
import type { DateOrder } from './date-order.ts'

/** Whether the words near a date tell of what was or of what will be. */
export type Direction = 'past' | 'future'

/** A word, number or mark of a sentence; offsets are within the sentence. */
export interface Lexeme {
  readonly type: 'word' | 'number' | 'ordinal' | 'amount' | 'meridiem' | 'possessive' | 'mark'
  /** Lower case, straight quotes. */
  readonly word: string
  readonly start: number
  readonly end: number
  /** Starts with a capital letter. */
  readonly capital: boolean
  /** No space before it. */
  readonly glued: boolean
}

/** A sentence taken apart, as the parsers see it. */
export interface Scan {
  readonly text: string
  readonly lexemes: readonly Lexeme[]
  readonly order: DateOrder | null
  /** Tense of the verbs that are known, by where they start. */
  readonly tenses: ReadonlyMap<number, Direction>
}

/** One alternative per type; whatever fits none of the first six is a mark of one character. */
const pattern = new RegExp(
  [
    /** "2,315", never part of a date */
    '(?<amount>\\d{1,3}(?:,\\d{3})+(?!\\d))',
    /** "19th" */
    '(?<ordinal>\\d{1,4}(?:st|nd|rd|th)\\b)',
    '(?<number>\\d+)',
    /** "p.m.", "pm" */
    '(?<meridiem>[ap]\\.[ ]?m\\.?(?![\\p{L}\\d])|[ap]m\\b)',
    /** "o'clock" is a word */
    "(?<word>o['’]clock|\\p{L}[\\p{L}\\p{M}]*)",
    /** "Tuesday's" */
    "(?<possessive>['’]s(?![\\p{L}\\p{M}]))",
    '(?<mark>[^\\s])',
  ].join('|'),
  'giu',
)

const types = ['amount', 'ordinal', 'number', 'meridiem', 'word', 'possessive', 'mark'] as const

/** Takes a sentence apart into lexemes, in one pass. */
export const scan = (text: string, order: DateOrder | null, tenses: ReadonlyMap<number, Direction>): Scan => {
  const lexemes: Lexeme[] = []
  let last = 0
  for (const match of text.matchAll(pattern)) {
    const raw = match[0]
    const start = match.index
    lexemes.push({
      type: types.find(type => match.groups?.[type] !== undefined) ?? 'mark',
      word: raw.toLowerCase().replace('’', "'"),
      start,
      end: start + raw.length,
      capital: raw !== raw.toLowerCase(),
      glued: start === last,
    })
    last = start + raw.length
  }
  return { text, lexemes, order, tenses }
}

/** The word at a place, or an empty string past either end. */
export const wordAt = (s: Scan, at: number): string => s.lexemes[at]?.word ?? ''

/** True when the lexeme at a place is one of the words. */
export const isAt = (s: Scan, at: number, ...words: readonly string[]): boolean =>
  words.includes(wordAt(s, at))

/** Most small words that are skipped in a row; a limit keeps the time linear in "the the the …". */
const mostSkipped = 3

/** The first place from `at` on that holds none of the words, at most three places on. */
export const skip = (s: Scan, at: number, ...words: readonly string[]): number => {
  let next = at
  while (next < at + mostSkipped && isAt(s, next, ...words)) next++
  return next
}

/** The place after a hyphen or dash that is glued on both sides or stands at `at`; else `at`. */
export const skipHyphen = (s: Scan, at: number): number => (isAt(s, at, '-', '‑', '‐') ? at + 1 : at)

/** True where no noun goes on that is counted or named by a date: "that day he left", not "that day care". */
export const endsThere = (s: Scan, end: number): boolean =>
  s.lexemes[end]?.type !== 'word' || wordsBehindDates.has(wordAt(s, end))
