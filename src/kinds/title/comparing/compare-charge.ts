import type { TitleValue } from '../../../core/value.ts'
import { portfolioWords } from '../../../lang/en/titles.ts'
import { loweringRank } from '../ranks.ts'
import { compareMatters, type MatterRelation } from './matters.ts'
import { officeOf } from './office.ts'

/** "assistant secretary of state": the department, not what the office is in charge of there. */
const namesDepartment = ({ rank, portfolio }: TitleValue): boolean =>
  loweringRank(rank).length > 0 && portfolio.join() === 'state'

/** Compares what two titles of one office are in charge of. */
export const compareCharge = (a: TitleValue, b: TitleValue): MatterRelation =>
  namesDepartment(a) === namesDepartment(b)
    ? compareMatters(a.portfolio, b.portfolio, officeOf(a) === 'minister')
    : 'wider'

/** A "cabinet minister" or "far-right minister" is in charge of something that the words leave open. */
export const leavesOpen = (value: TitleValue): boolean =>
  officeOf(value) === 'minister' &&
  !value.portfolio.some(matter => matter.split(/[\s-]/u).some(word => portfolioWords.has(word)))
