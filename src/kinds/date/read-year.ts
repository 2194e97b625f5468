import { dateTens, dateUnits } from '../../lang/en/numbers.ts'
import { type ReadNumber, readWordNumber } from './read-number.ts'
import { isAt, type Scan, skip, skipHyphen, wordAt } from './scan.ts'

/** Years of two digits below this are of the 2000s: "'87" is 1987, "5/3/18" is 2018. */
const pivot = 40

/** The year that two digits stand for. */
export const fullYear = (twoDigits: number): number => twoDigits + (twoDigits < pivot ? 2000 : 1900)

const isYear = (value: number): boolean => value >= 1000 && value <= 2199

/** "two thousand (and) five", "two thousand" */
const readThousand = (s: Scan, at: number): ReadNumber | null => {
  if (!isAt(s, at, 'two') || !isAt(s, at + 1, 'thousand')) return null
  const rest = readWordNumber(s, skip(s, at + 2, 'and'))
  return rest ? { value: 2000 + rest.value, end: rest.end } : { value: 2000, end: at + 2 }
}

/** "nineteen eighty-six", "twenty twenty-four", "nineteen oh five", "eighteen hundred" */
const readPairs = (s: Scan, at: number): ReadNumber | null => {
  const first = dateUnits.get(wordAt(s, at)) ?? dateTens.get(wordAt(s, at))
  if (first === undefined || first < 15 || first > 20) return null
  if (first < 20 && isAt(s, at + 1, 'hundred')) {
    const rest = readWordNumber(s, skip(s, at + 2, 'and'))
    return rest ? { value: first * 100 + rest.value, end: rest.end } : { value: first * 100, end: at + 2 }
  }
  const next = skipHyphen(s, at + 1)
  const zero = isAt(s, next, 'oh', 'o')
  const rest = readWordNumber(s, zero ? next + 1 : next)
  if (!rest || (zero ? rest.value > 9 : rest.value < 10)) return null
  return { value: first * 100 + rest.value, end: rest.end }
}

/** Reads a year in four digits, or behind an apostrophe: "2019", "'87". */
export const readDigitYear = (s: Scan, at: number): ReadNumber | null => {
  const lexeme = s.lexemes[at]
  if (lexeme?.type === 'number' && lexeme.end - lexeme.start === 4) {
    const value = Number(lexeme.word)
    const decimal =
      isAt(s, at + 1, '.', ',') && s.lexemes[at + 2]?.type === 'number' && s.lexemes[at + 2]?.glued
    return isYear(value) && !decimal ? { value, end: at + 1 } : null
  }
  const digits = s.lexemes[at + 1]
  if (
    isAt(s, at, "'", '‘', '’') &&
    digits?.glued &&
    digits.type === 'number' &&
    digits.end - digits.start === 2
  ) {
    return { value: fullYear(Number(digits.word)), end: at + 2 }
  }
  return null
}

/** Reads a year in words: "nineteen eighty-six", "two thousand and five". */
export const readWordYear = (s: Scan, at: number): ReadNumber | null =>
  readThousand(s, at) ?? readPairs(s, at)

/** Reads a year in digits or words: "2019", "'87", "nineteen eighty-six", "two thousand and five". */
export const readYear = (s: Scan, at: number): ReadNumber | null =>
  readDigitYear(s, at) ?? readWordYear(s, at)
