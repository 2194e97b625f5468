import type { Comparison } from '../../../core/comparison.ts'
import type { TitleValue } from '../../../core/value.ts'
import { isOffice } from '../heads.ts'
import { loweringRank } from '../ranks.ts'
import { compareBodies } from './compare-owners.ts'
import { atOneTime, officeText } from './office.ts'
import { outcome } from './outcome.ts'

/** Professions of which one person often holds two: "chief economist and strategist". */
const families: readonly ReadonlySet<string>[] = [
  'economist strategist analyst adviser investor trader',
  'engineer designer architect technologist developer builder',
  'editor reporter correspondent writer critic columnist commentator anchor',
  'scientist researcher meteorologist forecaster investigator physicist seismologist geologist author',
  'surgeon physician doctor medic',
  'negotiator spokesperson delegate lobbyist strategist campaigner organizer fundraiser',
  'instructor trainer pilot teacher coach',
].map(line => new Set(line.split(' ')))

/** Those who look after a collection; a house has a director besides. */
const keepers = new Set(['curator', 'conservator', 'archivist', 'librarian', 'keeper', 'restorer'])

/** Whoever runs a whole house. */
const directors = new Set(['director', 'head', 'director general', 'chief executive', 'managing director'])

/** "the gallery’s", "the firm’s": named by what it is, so that it is the one the story is about. */
const isPlain = ({ organisation, full }: TitleValue): boolean =>
  organisation === null ? /^\p{Ll}+['’]s |\bthe place$/u.test(full) : !/\p{Lu}/u.test(organisation)

/** Do both titles name one body, or the one that the story is about? */
const ofOneBody = (a: TitleValue, b: TitleValue): boolean => {
  const relation = compareBodies(a.organisation, b.organisation)
  if (relation === 'same' && a.organisation !== null) return true
  return relation !== 'apart' && isPlain(a) && isPlain(b)
}

/** One of a body is its chief engineer; a "lead engineer" leads some team of it. */
const leads = /\b(?:chief|principal)\b/iu

/** "the council's chief engineer", "the ferry's captain": the one person that a body puts before the others. */
const isPost = ({ head, rank, full }: TitleValue): boolean =>
  (rank.length > 0 && leads.test(full) && !isOffice(head) && head !== 'officer') || head === 'captain'

const areTwoPosts = (a: TitleValue, b: TitleValue): boolean =>
  a.head !== b.head &&
  isPost(a) &&
  isPost(b) &&
  !families.some(family => family.has(a.head) && family.has(b.head))

const runsAndKeeps = (a: TitleValue, b: TitleValue): boolean => {
  const [top, keeper] = keepers.has(b.head) ? [a, b] : [b, a]
  const whole = directors.has(top.head) && top.portfolio.length === 0 && loweringRank(top.rank).length === 0
  return whole && keepers.has(keeper.head) && keeper.rank.some(word => word !== 'top')
}

const lawyers = new Set(['lawyer', 'counsel', 'attorney', 'barrister', 'solicitor'])

/** The defence and the prosecution, or the bench, of one trial. */
const areTwoSides = (a: TitleValue, b: TitleValue): boolean => {
  const [defence, other] = lawyers.has(a.head) ? [a, b] : [b, a]
  const defends = lawyers.has(defence.head) && defence.portfolio.some(matter => /^defen[cs]e$/u.test(matter))
  return defends && (other.head === 'prosecutor' || other.head === 'judge')
}

/** Compares two posts of one body, each of one person: its "chief engineer" and its "chief planner"; null for others. */
export const comparePosts = (a: TitleValue, b: TitleValue): Comparison | null => {
  if (!atOneTime(a, b)) return null
  const posts = (areTwoPosts(a, b) || runsAndKeeps(a, b)) && ofOneBody(a, b)
  if (!posts && !areTwoSides(a, b)) return null
  return outcome('contradiction', 'title-head', 0.7, officeText(a), officeText(b))
}
