import type { Comparison } from '../../core/comparison.ts'
import type { TitleValue } from '../../core/value.ts'
import { compareLadder } from './comparing/compare-ladder.ts'
import { compareOneOffice } from './comparing/compare-one-office.ts'
import { compareOtherOffice } from './comparing/compare-other-office.ts'
import { compareParties } from './comparing/compare-parties.ts'
import { comparePosts } from './comparing/compare-posts.ts'
import { compareSecond, isSecond } from './comparing/compare-second.ts'
import { sameOffice } from './comparing/office.ts'

/**
 * Compares two titles of one person. Two offices that nobody holds together contradict each other, and so do two
 * ranks of one service and two ranks, portfolios or owners of one office; descriptions ("economist", "veteran") never do.
 */
export const compare = (a: TitleValue, b: TitleValue): Comparison => {
  if (isSecond(a) !== isSecond(b)) return compareSecond(a, b)
  const apart = compareParties(a, b) ?? compareLadder(a, b) ?? comparePosts(a, b)
  if (apart) return apart
  return sameOffice(a, b) ? compareOneOffice(a, b) : compareOtherOffice(a, b)
}
