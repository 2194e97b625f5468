import type { Comparison } from '../../../core/comparison.ts'
import type { TitleValue } from '../../../core/value.ts'
import { isOffice } from '../heads.ts'
import { loweringRank } from '../ranks.ts'
import { compareBodies } from './compare-owners.ts'
import { atOneTime, isServiceRank, officeText } from './office.ts'
import { outcome } from './outcome.ts'

/** "second-in-command": the deputy of whoever is at the top. */
export const isSecond = ({ head }: TitleValue): boolean => head === 'second-in-command'

/** Compares a second-in-command with a title of another name: of one body, it is not the one at the top. */
export const compareSecond = (a: TitleValue, b: TitleValue): Comparison => {
  const other = isSecond(a) ? b : a
  const top = isOffice(other.head) && !isServiceRank(other.head) && loweringRank(other.rank).length === 0
  const oneBody = compareBodies(a.organisation, b.organisation) === 'same'
  return top && oneBody && atOneTime(a, b)
    ? outcome('contradiction', 'title-rank', 0.85, officeText(a), officeText(b))
    : outcome('compatible', 'title-more-specific', 0.8)
}
