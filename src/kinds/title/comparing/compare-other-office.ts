import type { Comparison } from '../../../core/comparison.ts'
import type { TitleValue } from '../../../core/value.ts'
import { artisticMatters, atTheTop } from '../../../lang/en/titles.ts'
import { isInformal, isOffice, matterOf } from '../heads.ts'
import { canCoexist } from '../together.ts'
import { compareMatters } from './matters.ts'
import { atOneTime, isServiceRank, officeOf, officeText } from './office.ts'
import { outcome } from './outcome.ts'

const mattersOf = ({ head, portfolio }: TitleValue): readonly string[] =>
  portfolio.length > 0 ? portfolio : matterOf(head)

/** "Director of operations" is in charge of a part, whoever heads the whole is not; an artistic director may be. */
const isPartOf = (part: TitleValue, whole: TitleValue): boolean =>
  officeOf(part) === 'director' &&
  part.portfolio.length > 0 &&
  !part.portfolio.some(matter => artisticMatters.has(matter)) &&
  atTheTop.has(officeOf(whole))

/** The force that an office is of: "army" in "army commander" and "the army's chief of staff". */
const forceOf = ({ portfolio, organisation }: TitleValue): readonly string[] =>
  portfolio.length > 0 ? portfolio : [organisation?.toLowerCase() ?? 'none']

/** The army's chief of staff is its commander, of which only some armies have another. */
const areTwoCommands = (a: TitleValue, b: TitleValue): boolean =>
  [a.head, b.head].sort().join() === 'chief of staff,commander' &&
  compareMatters(forceOf(a), forceOf(b)) === 'same'

/** Can both titles be one person's: two offices held together, or "chief" and the office that is meant? */
const mayBeOne = (a: TitleValue, b: TitleValue): boolean => {
  if (isPartOf(a, b) || isPartOf(b, a)) return false
  if (areTwoCommands(a, b)) return true
  if (canCoexist(officeOf(a), officeOf(b))) return true
  const informal = isInformal(a.head) || isInformal(b.head)
  return informal && compareMatters(mattersOf(a), mattersOf(b)) !== 'apart'
}

const confidenceOf = (a: TitleValue, b: TitleValue): number => {
  if (isServiceRank(a.head) && isServiceRank(b.head)) return 0.7
  return a.portfolio.length > 0 && b.portfolio.length > 0 ? 0.8 : 0.75
}

/** Compares two titles that name different roles. */
export const compareOtherOffice = (a: TitleValue, b: TitleValue): Comparison => {
  if (a.tenure !== b.tenure) return outcome('compatible', 'title-tenure', 0.8)
  const offices = isOffice(officeOf(a)) && isOffice(officeOf(b))
  if (!offices || mayBeOne(a, b) || !atOneTime(a, b)) return outcome('compatible', 'title-other-role', 0.7)
  return outcome('contradiction', 'title-head', confidenceOf(a, b), officeText(a), officeText(b))
}
