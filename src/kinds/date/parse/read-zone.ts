import { zones } from '../../../lang/en/times.ts'
import { isAt, type Scan, skip, wordAt } from '../scan.ts'

/** A zone and the place behind it; a zone of null is "local time". */
export interface ReadZone {
  readonly zone: string | null
  readonly end: number
}

/** "BST", "Eastern", "Eastern daylight time", "local time", "(GMT)". "Central" alone is a word like any other. */
export const readZone = (s: Scan, at: number): ReadZone | null => {
  if (isAt(s, at, 'local')) return { zone: null, end: skip(s, at + 1, 'time') }
  if (isAt(s, at, '(')) {
    const inner = zones.has(wordAt(s, at + 1)) && isAt(s, at + 2, ')') ? wordAt(s, at + 1) : null
    return inner === null ? null : { zone: inner.toUpperCase(), end: at + 3 }
  }
  const lexeme = s.lexemes[at]
  if (!lexeme?.capital || !zones.has(lexeme.word)) return null
  const written = s.text.slice(lexeme.start, lexeme.end)
  const long = lexeme.word.length > 5
  if (!long && written !== written.toUpperCase()) return null
  const summer = isAt(s, at + 1, 'daylight', 'summer')
  const end = skip(s, at + 1, 'daylight', 'standard', 'summer', 'time')
  if (!long) return { zone: written, end: skip(s, at + 1, 'time') }
  const short = `${written[0]?.toUpperCase()}${summer ? 'DT' : isAt(s, at + 1, 'standard') ? 'ST' : 'T'}`
  return { zone: short, end }
}
