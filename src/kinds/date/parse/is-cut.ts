import type { Scan } from '../scan.ts'

/** True where a number is the tail of something longer: "1.5", "$5", "3:05", "A320". */
export const isCutBefore = (s: Scan, at: number): boolean => {
  const lexeme = s.lexemes[at]
  const before = s.lexemes[at - 1]
  if (!lexeme?.glued || !before) return false
  if (/^[$£€¥₹#]$/u.test(before.word)) return true
  if (before.type === 'word') return true
  const numberBefore = s.lexemes[at - 2]?.type === 'number'
  return /^[.,:/]$/u.test(before.word) && before.glued && numberBefore
}

/** True where a number goes on: "5.5", "15-year", "20%", "10,000", "3:2". */
export const isCutAfter = (s: Scan, end: number): boolean => {
  const next = s.lexemes[end]
  const second = s.lexemes[end + 1]
  if (!next?.glued) return next?.word === '%'
  if (next.word === '%' || next.word === '°') return true
  if (!second?.glued) return false
  if (/^[.,:/]$/u.test(next.word)) return second.type === 'number' || second.type === 'ordinal'
  return next.word === '-' && second.type === 'word'
}
