import type { Comparison } from '../../../core/comparison.ts'
import type { TitleValue } from '../../../core/value.ts'
import {
  defenceForms,
  directors,
  jobFamilies,
  keepers,
  lawyers,
  leadingRanks,
  vagueOwnerOfPost,
} from '../../../lang/en/titles.ts'
import { isOffice } from '../heads.ts'
import { loweringRank } from '../ranks.ts'
import { compareBodies } from './compare-owners.ts'
import { atOneTime, officeText } from './office.ts'
import { outcome } from './outcome.ts'

/** "the gallery’s", "the firm’s": named by what it is, so that it is the one the story is about. */
const isPlain = ({ organisation, full }: TitleValue): boolean =>
  organisation === null ? vagueOwnerOfPost.test(full) : !/\p{Lu}/u.test(organisation)

/** Do both titles name one body, or the one that the story is about? */
const ofOneBody = (a: TitleValue, b: TitleValue): boolean => {
  const relation = compareBodies(a.organisation, b.organisation)
  if (relation === 'same' && a.organisation !== null) return true
  return relation !== 'apart' && isPlain(a) && isPlain(b)
}

/** "the council's chief engineer", "the ferry's captain": the one person that a body puts before the others. */
export const isPost = ({ head, rank, full }: TitleValue): boolean =>
  (rank.length > 0 && leadingRanks.test(full) && !isOffice(head) && head !== 'officer') || head === 'captain'

const areTwoPosts = (a: TitleValue, b: TitleValue): boolean =>
  a.head !== b.head &&
  isPost(a) &&
  isPost(b) &&
  !jobFamilies.some(family => family.has(a.head) && family.has(b.head))

const runsAndKeeps = (a: TitleValue, b: TitleValue): boolean => {
  const [top, keeper] = keepers.has(b.head) ? [a, b] : [b, a]
  const whole = directors.has(top.head) && top.portfolio.length === 0 && loweringRank(top.rank).length === 0
  return whole && keepers.has(keeper.head) && keeper.rank.some(word => word !== 'top')
}

/** The defence and the prosecution, or the bench, of one trial. */
const areTwoSides = (a: TitleValue, b: TitleValue): boolean => {
  const [defence, other] = lawyers.has(a.head) ? [a, b] : [b, a]
  const defends = lawyers.has(defence.head) && defence.portfolio.some(matter => defenceForms.has(matter))
  return defends && (other.head === 'prosecutor' || other.head === 'judge')
}

/** Compares two posts of one body, each of one person: its "chief engineer" and its "chief planner"; null for others. */
export const comparePosts = (a: TitleValue, b: TitleValue): Comparison | null => {
  if (!atOneTime(a, b)) return null
  const posts = (areTwoPosts(a, b) || runsAndKeeps(a, b)) && ofOneBody(a, b)
  if (!posts && !areTwoSides(a, b)) return null
  return outcome('contradiction', 'title-head', 0.7, officeText(a), officeText(b))
}
