import type { Comparison } from '../../../core/comparison.ts'
import type { TitleValue } from '../../../core/value.ts'
import { toldByVerb } from '../../../lang/en/titles.ts'
import { isOffice, isPublicOffice } from '../heads.ts'
import { loweringRank } from '../ranks.ts'
import { areOfTwoLevels, compareCharge, leavesOpen, levelOf } from './compare-charge.ts'
import {
  areHalves,
  areTwoOfSort,
  areTwoParties,
  compareBodies,
  comparePlaces,
  isParty,
  type OwnerRelation,
} from './compare-owners.ts'
import { isPost } from './compare-posts.ts'
import { atOneSchool } from './ladders.ts'
import type { MatterRelation } from './matters.ts'
import { atOneTime, isLongForm, officeOf, officeText } from './office.ts'
import { hasOneEmployer } from './one-employer.ts'
import { outcome } from './outcome.ts'
import { ranksGoTogether } from './ranks-go-together.ts'
import { sameWording } from './wording.ts'

/** How two titles of one office stand to each other, part by part. */
interface Parts {
  readonly matters: MatterRelation
  readonly bodies: OwnerRelation
  readonly places: OwnerRelation
  /** One is a deputy, acting or assistant, and the other is not. */
  readonly otherRank: boolean
  /** Both can be held by one person at a time only, and are meant for one time. */
  readonly exclusive: boolean
}

/** "its CEO", "the company's founder": the owner is meant and not named. */
const isImplied = ({ full, organisation }: TitleValue): boolean =>
  /^(?:its|their|his|her|our) /u.test(full) ||
  (organisation !== null && !/\p{Lu}/u.test(organisation)) ||
  /^\p{Ll}[\p{L} ]*['’]s /u.test(full)

const wordsIn = (text: string): readonly string[] =>
  (text.match(/\p{Lu}\p{L}{2,}/gu) ?? []).map(word => word.toLowerCase().replace(/s$/u, ''))

/**
 * Does the one title, as it is written, hold a word of the body that was read in the other, or the name that its initials are
 * short for? Of "CHP officer" and "California Highway Patrol officer" one body was cut short.
 */
const namesBody = ({ organisation }: TitleValue, { full }: TitleValue): boolean => {
  if (organisation === null) return false
  const others = new Set(wordsIn(full))
  if (wordsIn(organisation).some(word => others.has(word))) return true
  const initials = (full.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('')
  return /^\p{Lu}{2,6}$/u.test(organisation) && initials.includes(organisation)
}

/** Two parties, or two halves of a county: nobody sits for both. */
const haveOtherSeat = (a: TitleValue, b: TitleValue): boolean => {
  const stated = (
    left: string | null,
    right: string | null,
    test: (x: string, y: string) => boolean,
  ): boolean => left !== null && right !== null && test(left, right)
  return (
    stated(a.organisation, b.organisation, areTwoParties) ||
    stated(a.organisation, b.organisation, areHalves) ||
    stated(a.place, b.place, areHalves)
  )
}

/** Compares bodies; one that is only implied is the other's. */
const compareImplied = (a: TitleValue, b: TitleValue): OwnerRelation => {
  const relation = compareBodies(a.organisation, b.organisation)
  if (areTwoOfSort(a.organisation ?? '', b.organisation ?? '')) return relation
  if (relation === 'apart' && !haveOtherSeat(a, b) && (namesBody(a, b) || namesBody(b, a))) return 'wider'
  return relation === 'wider' && (isImplied(a) || isImplied(b)) ? 'same' : relation
}

const loweredBy = ({ rank }: TitleValue): string => loweringRank(rank).join(' ')

const partsOf = (a: TitleValue, b: TitleValue): Parts => ({
  matters: compareCharge(a, b),
  bodies: compareImplied(a, b),
  places: comparePlaces(a.place, b.place, officeOf(a)),
  otherRank: loweredBy(a) !== loweredBy(b),
  exclusive: isOffice(officeOf(a)) && isOffice(officeOf(b)) && atOneTime(a, b),
})

const shown = (words: readonly string[]): string => (words.length === 0 ? 'none' : words.join(' and '))

/** "Professor of physics", "professor of chemistry" at one school: a chair of two subjects is told with both. */
const haveOneChair = (a: TitleValue, b: TitleValue): boolean =>
  a.head === 'professor' &&
  [a, b].every(({ portfolio }) => portfolio.length === 1) &&
  atOneTime(a, b) &&
  atOneSchool(a, b)

const comparePortfolio = (a: TitleValue, b: TitleValue, { exclusive, otherRank }: Parts): Comparison => {
  const isExcluded = exclusive && !leavesOpen(a) && !leavesOpen(b)
  if (!isExcluded && !haveOneChair(a, b)) return outcome('compatible', 'title-other-role', 0.7)
  const confidence = !isExcluded ? 0.7 : otherRank ? 0.85 : 0.94
  return outcome('contradiction', 'title-portfolio', confidence, shown(a.portfolio), shown(b.portfolio))
}

const compareRank = (
  a: TitleValue,
  b: TitleValue,
  { exclusive, matters, bodies, places }: Parts,
): Comparison => {
  // A body has one chief engineer, who is not the deputy.
  const isOnePost = isPost(a) && isPost(b) && atOneTime(a, b)
  if ((!exclusive && !isOnePost) || ranksGoTogether(a, b))
    return outcome('compatible', 'title-more-specific', 0.7)
  const certain = matters === 'same' && bodies !== 'apart' && places !== 'apart'
  return outcome('contradiction', 'title-rank', certain ? 0.92 : 0.82, officeText(a), officeText(b))
}

const compareOwner = (a: TitleValue, b: TitleValue, { exclusive, bodies }: Parts): Comparison => {
  const employed = bodies === 'apart' && a.tenure === 'current' && hasOneEmployer(a, b)
  if (!exclusive && !employed && !(atOneTime(a, b) && haveOtherSeat(a, b)))
    return outcome('compatible', 'title-other-role', 0.6)
  const own = (value: TitleValue) => (bodies === 'apart' ? value.organisation : value.place) ?? 'none'
  return outcome('contradiction', 'title-organisation', 0.6, own(a), own(b))
}

/** Ranks as one text, where "vice" and "deputy" are one. */
const rankKey = (rank: readonly string[]): string =>
  rank
    .map(word => loweringRank([word])[0] ?? word)
    .sort()
    .join(' ')

/** "Rep. Ann Bell of Ohio" is the "Ohio Democratic Rep. Ann Bell": whoever names the seat may leave out the party. */
const leavesOutParty = (a: TitleValue, b: TitleValue): boolean => {
  const [stated, ...more] = [a, b].flatMap(({ organisation }) => organisation ?? [])
  return more.length === 0 && stated !== undefined && isParty(stated) && a.place !== null && b.place !== null
}

/** The same office, whoever is named as its owner: "President", "the Polish president". */
const isSameButOwner = (a: TitleValue, b: TitleValue, { matters }: Parts): boolean =>
  matters === 'same' &&
  rankKey(a.rank) === rankKey(b.rank) &&
  isLongForm(a.head) === isLongForm(b.head) &&
  toldByVerb.test(a.full) === toldByVerb.test(b.full)

const isCountry = (place: string | null): boolean => place !== null && /^[A-Z]{3}$/u.test(place)

/**
 * Does one title leave out what the other says of its owner? "Sen. Holm" is "Iowa Sen. Holm", the office written shorter. Each country
 * has a president: who names the country says more.
 */
const leavesOutOwner = (a: TitleValue, b: TitleValue): boolean =>
  a.head === b.head &&
  isCountry(a.place) === isCountry(b.place) &&
  (a.place === b.place || a.place === null || b.place === null) &&
  (a.organisation === b.organisation || a.organisation === null || b.organisation === null)

const isSame = (a: TitleValue, b: TitleValue, parts: Parts): boolean =>
  isSameButOwner(a, b, parts) && (parts.bodies === 'same' || leavesOutParty(a, b)) && parts.places === 'same'

const compareWording = (a: TitleValue, b: TitleValue): Comparison => {
  const wording = sameWording(a.full, b.full)
  if (wording === 'same') return outcome('agreement', 'title-same', 0.98)
  return outcome('notation', wording === 'spelling' ? 'title-spelling' : 'title-word-order', 0.95)
}

/** "Chief information officer" is a title as it stands: one with another word in it is another office. */
const isFixedTitle = (a: TitleValue, b: TitleValue): boolean =>
  officeOf(a) === 'chief officer' && a.portfolio.length > 0 && b.portfolio.length > 0

/** Compares two titles of one office: time first, then portfolio, rank, owner and wording. */
export const compareOneOffice = (a: TitleValue, b: TitleValue): Comparison => {
  const parts = partsOf(a, b)
  const { matters, bodies, places, otherRank } = parts
  if (a.tenure !== b.tenure)
    return outcome('compatible', matters === 'apart' || otherRank ? 'title-other-role' : 'title-tenure', 0.8)
  if (areOfTwoLevels(a, b) && atOneTime(a, b))
    return outcome('contradiction', 'title-organisation', 0.85, levelOf(a) ?? 'none', levelOf(b) ?? 'none')
  if (matters === 'apart' || (matters === 'wider' && isFixedTitle(a, b))) return comparePortfolio(a, b, parts)
  if (otherRank) return compareRank(a, b, parts)
  if (bodies === 'apart' || places === 'apart') return compareOwner(a, b, parts)
  if (isSame(a, b, parts)) return compareWording(a, b)
  if (isPublicOffice(a.head) && leavesOutOwner(a, b) && isSameButOwner(a, b, parts))
    return { ...outcome('notation', 'title-short-form', 0.85), isPart: true }
  return outcome('compatible', 'title-more-specific', 0.85)
}
