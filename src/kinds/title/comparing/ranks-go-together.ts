import type { TitleValue } from '../../../core/value.ts'
import { services } from '../../../lang/en/organisations.ts'
import { actsInRank, ofSquad, partHeads } from '../../../lang/en/titles.ts'
import { loweringRank } from '../ranks.ts'
import { isServiceRank, officeOf } from './office.ts'

/** "Colonel" is short for a lieutenant colonel, "Justice" for an associate one, "Coach" for an interim one. */
const isShortened = (a: TitleValue, b: TitleValue): boolean => {
  const lowered = loweringRank([...a.rank, ...b.rank]).join(' ')
  if (/shadow/u.test(lowered)) return false
  if (/acting/u.test(lowered)) return isServiceRank(a.head) || actsInRank.has(a.head)
  return isServiceRank(a.head) || (a.head === 'judge' && lowered === 'assistant')
}

/** The deputy director of a house may be its director of operations; the deputy police chief is no police chief. */
const isHeadOfPart = (lowered: TitleValue, part: TitleValue): boolean =>
  loweringRank(lowered.rank).length > 0 &&
  loweringRank(part.rank).length === 0 &&
  lowered.portfolio.length === 0 &&
  partHeads.has(officeOf(part)) &&
  (part.portfolio.some(matter => !services.test(matter)) || ofSquad.test(part.full))

/** May two titles of one office, of which one has a lowering rank, be one person's all the same? */
export const ranksGoTogether = (a: TitleValue, b: TitleValue): boolean =>
  isShortened(a, b) || isHeadOfPart(a, b) || isHeadOfPart(b, a)
