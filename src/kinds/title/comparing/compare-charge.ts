import type { TitleValue } from '../../../core/value.ts'
import { levelsOfMatters, officesOfTwoLevels, portfolioWords } from '../../../lang/en/titles.ts'
import { countryOf } from '../../../world/countries.ts'
import { loweringRank } from '../ranks.ts'
import { compareMatters, type MatterRelation } from './matters.ts'
import { officeOf } from './office.ts'

/** "assistant secretary of state": the department, not what the office is in charge of there. */
const namesDepartment = ({ rank, portfolio }: TitleValue): boolean =>
  loweringRank(rank).length > 0 && portfolio.join() === 'state'

/** What an office of a whole country is. */
const levelOfCountries = 'national'

/** The level that a title states: its own word for it, or a country's name, which makes it national. */
export const levelOf = ({ portfolio, place }: TitleValue): string | null => {
  const stated = portfolio.flatMap(matter => levelsOfMatters.get(matter) ?? [])
  return stated[0] ?? (place !== null && countryOf(place) !== null ? levelOfCountries : null)
}

/** "U.S. Senator", "State Senator" */
export const areOfTwoLevels = (a: TitleValue, b: TitleValue): boolean => {
  const [left, right] = [levelOf(a), levelOf(b)]
  return officesOfTwoLevels.has(officeOf(a)) && left !== null && right !== null && left !== right
}

/** Compares what two titles of one office are in charge of. */
export const compareCharge = (a: TitleValue, b: TitleValue): MatterRelation =>
  namesDepartment(a) === namesDepartment(b)
    ? compareMatters(a.portfolio, b.portfolio, officeOf(a) === 'minister')
    : 'wider'

/** A "cabinet minister" or "far-right minister" is in charge of something that the words leave open. */
export const leavesOpen = (value: TitleValue): boolean =>
  officeOf(value) === 'minister' &&
  !value.portfolio.some(matter => matter.split(/[\s-]/u).some(word => portfolioWords.has(word)))
