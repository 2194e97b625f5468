import { asItStands, type MappedText, mappedText, type Piece } from '../core/mapped-text.ts'

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`)

/** The words as one pattern, the longest first: whole words only, "kt" in "12 kt" and not in "Oktober". */
const patternOf = (words: Readonly<Record<string, string>>): RegExp => {
  const names = Object.keys(words).toSorted((a, b) => b.length - a.length)
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${names.map(escaped).join('|')})(?![\p{L}\p{N}])`, 'gu')
}

/**
 * A text in which the house's own words are read as what they stand for. Reports still quote what is written.
 *
 * @example houseWords('Chief of the SFFD', { SFFD: 'Santa Fe Fire Department' }).text // 'Chief of the Santa Fe Fire Department'
 */
export const houseWords = (text: string, words: Readonly<Record<string, string>> = {}): MappedText => {
  if (Object.keys(words).length === 0) return asItStands(text)
  const pieces: Piece[] = []
  let copied = 0
  for (const { index, 0: found } of text.matchAll(patternOf(words))) {
    const seen = words[found] ?? found
    pieces.push({ start: copied, end: index }, { start: index, end: index + found.length, seen })
    copied = index + found.length
  }
  return copied === 0 ? asItStands(text) : mappedText(text, [...pieces, { start: copied, end: text.length }])
}
