import type { Comparison } from '../../../core/comparison.ts'
import type { TitleValue } from '../../../core/value.ts'
import { areTwoRungs } from './ladders.ts'
import { atOneTime, officeText } from './office.ts'
import { outcome } from './outcome.ts'

/** The highest judge of a court and one of the others. */
const areTwoSeats = (a: TitleValue, b: TitleValue): boolean => {
  const [chief, other] = a.head === 'chief justice' ? [a, b] : [b, a]
  return chief.head === 'chief justice' && other.head === 'judge' && other.rank.includes('associate')
}

/** A bishop who helps another is not the archbishop. */
const areTwoSees = (a: TitleValue, b: TitleValue): boolean => {
  const [high, other] = a.head === 'archbishop' ? [a, b] : [b, a]
  return high.head === 'archbishop' && other.head === 'bishop' && other.rank.includes('auxiliary')
}

/** Compares two ranks of one service: "Detective Superintendent", "Detective Inspector"; null where they are none. */
export const compareLadder = (a: TitleValue, b: TitleValue): Comparison | null => {
  if (!atOneTime(a, b)) return null
  if (!areTwoRungs(a, b) && !areTwoSeats(a, b) && !areTwoSees(a, b)) return null
  return outcome('contradiction', 'title-rank', 0.8, officeText(a), officeText(b))
}
