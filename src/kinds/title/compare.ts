import type { Comparison } from '../../core/comparison.ts'
import type { TitleValue } from '../../core/value.ts'
import { compareOneOffice } from './comparing/compare-one-office.ts'
import { compareOtherOffice } from './comparing/compare-other-office.ts'
import { compareSecond, isSecond } from './comparing/compare-second.ts'
import { sameOffice } from './comparing/office.ts'

/**
 * Compares two titles of one person. Two offices that nobody holds together contradict each other, and so do two
 * ranks, portfolios or owners of one office; descriptions ("economist", "veteran") never do.
 */
export const compare = (a: TitleValue, b: TitleValue): Comparison => {
  if (isSecond(a) !== isSecond(b)) return compareSecond(a, b)
  return sameOffice(a, b) ? compareOneOffice(a, b) : compareOtherOffice(a, b)
}
