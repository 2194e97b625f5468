import { dateOrdinals, dateTens, dateUnits } from '../../lang/en/numbers.ts'
import { isAt, type Scan, skipHyphen, wordAt } from './scan.ts'

/** A number and the place behind it. */
export interface ReadNumber {
  readonly value: number
  readonly end: number
}

const readTens = (s: Scan, at: number): ReadNumber | null => {
  const tens = dateTens.get(wordAt(s, at))
  if (tens === undefined) return null
  const next = skipHyphen(s, at + 1)
  const unit = dateUnits.get(wordAt(s, next))
  return unit !== undefined && unit < 10
    ? { value: tens + unit, end: next + 1 }
    : { value: tens, end: at + 1 }
}

/** Reads a cardinal in words below a hundred: "nine", "twenty-five". */
export const readWordNumber = (s: Scan, at: number): ReadNumber | null => {
  const unit = dateUnits.get(wordAt(s, at))
  return unit === undefined ? readTens(s, at) : { value: unit, end: at + 1 }
}

/** Reads how many units: "3", "a", "a couple of", "half a dozen", "twenty-five". "A few" is no number. */
export const readCount = (s: Scan, at: number): ReadNumber | null => {
  const lexeme = s.lexemes[at]
  if (!lexeme) return null
  if (lexeme.type === 'number')
    return lexeme.end - lexeme.start <= 4 ? { value: Number(lexeme.word), end: at + 1 } : null
  if (isAt(s, at, 'a', 'an') && isAt(s, at + 1, 'couple')) {
    return { value: 2, end: isAt(s, at + 2, 'of') ? at + 3 : at + 2 }
  }
  if (isAt(s, at, 'a') && isAt(s, at + 1, 'dozen')) return { value: 12, end: at + 2 }
  if (isAt(s, at, 'half') && isAt(s, at + 1, 'a')) return { value: 0.5, end: at + 2 }

  if (isAt(s, at, 'a', 'an')) return { value: 1, end: at + 1 }
  return readWordNumber(s, at)
}

/** Reads an ordinal up to 31 in digits or words: "19th", "twenty-first". */
export const readOrdinal = (s: Scan, at: number): ReadNumber | null => {
  const lexeme = s.lexemes[at]
  if (lexeme?.type === 'ordinal') {
    const value = Number.parseInt(lexeme.word, 10)
    return value >= 1 && value <= 31 ? { value, end: at + 1 } : null
  }
  const simple = dateOrdinals.get(wordAt(s, at))
  if (simple !== undefined) return { value: simple, end: at + 1 }
  const tens = dateTens.get(wordAt(s, at))
  if (tens === undefined || tens > 30) return null
  const next = skipHyphen(s, at + 1)
  const unit = dateOrdinals.get(wordAt(s, next))
  return unit !== undefined && unit < 10 && tens + unit <= 31 ? { value: tens + unit, end: next + 1 } : null
}
