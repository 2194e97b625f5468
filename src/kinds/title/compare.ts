import type { Comparison } from '../../core/comparison.ts'
import type { ReasonCode } from '../../core/reason.ts'
import type { TitleValue } from '../../core/value.ts'
import { compareBodies, comparePlaces, type OwnerRelation } from './compare-owners.ts'
import { canCoexist, isInformal, isOffice, matterOf } from './heads.ts'
import { compareMatters } from './matters.ts'
import { loweringRank } from './ranks.ts'
import { sameWording } from './wording.ts'

const outcome = (
  verdict: Comparison['verdict'],
  code: ReasonCode,
  confidence: number,
  left?: string,
  right?: string,
): Comparison => ({
  verdict,
  reason: { code, args: left === undefined || right === undefined ? {} : { left, right } },
  confidence,
})

/** "secretary" and "minister" name one office where each is in charge of something. */
const officeOf = ({ head, portfolio }: TitleValue): string =>
  head === 'secretary' && portfolio.length > 0 ? 'minister' : head

/** Roles that are one but for the word: the head of a department is its director. */
const interchangeable = new Set(['head', 'director', 'boss', 'chief', 'chief officer'])

/** Ranks of a service, lowest first; newsrooms shorten "Lt. Col." to "Col.". */
const ranks = new Set(
  'private corporal sergeant lieutenant major colonel brigadier general admiral captain'.split(' '),
)

/** Offices that are often shortened to their last word: "executive director", "incident commander". */
const shortened = /^(?:executive|managing|general|incident|head) (director|manager|commander|coach)$/u

const sameOffice = (a: TitleValue, b: TitleValue): boolean => {
  const [left, right] = [officeOf(a), officeOf(b)]
  if (left === right || shortened.exec(left)?.[1] === right || shortened.exec(right)?.[1] === left)
    return true
  return (
    interchangeable.has(left) &&
    interchangeable.has(right) &&
    a.portfolio.length > 0 &&
    b.portfolio.length > 0
  )
}

const shown = (words: readonly string[], empty = 'none'): string =>
  words.length === 0 ? empty : words.join(' and ')

/** "deputy fire chief" */
const officeText = (value: TitleValue): string =>
  [...value.rank, value.portfolio.join(' and '), value.head].filter(word => word !== '').join(' ')

/** The year in which both titles say that they ended: "until 2019". */
const endYear = (value: TitleValue): string | null =>
  /\b(?:until|till|to) ((?:19|20)\d\d)$/u.exec(value.full)?.[1] ?? null

/** Former offices follow each other; they exclude each other only where both ended in one year. */
const atOneTime = (a: TitleValue, b: TitleValue): boolean =>
  a.tenure === b.tenure && (a.tenure !== 'former' || (endYear(a) !== null && endYear(a) === endYear(b)))

/** "second-in-command": the deputy of whoever is at the top. */
const isSecond = (value: TitleValue): boolean => value.head === 'second-in-command'

const compareSecond = (a: TitleValue, b: TitleValue): Comparison => {
  const other = isSecond(a) ? b : a
  const bodies = compareBodies(a.organisation, b.organisation)
  const top = isOffice(other.head) && loweringRank(other.rank).length === 0 && !ranks.has(other.head)
  return top && bodies === 'same' && atOneTime(a, b)
    ? outcome('contradiction', 'title-rank', 0.85, officeText(a), officeText(b))
    : outcome('compatible', 'title-more-specific', 0.8)
}

const matters = ({ head, portfolio }: TitleValue): readonly string[] =>
  portfolio.length > 0 ? portfolio : matterOf(head)

/** Can both titles be one person's: two offices held together, or "chief" and the office that is meant? */
const mayBeOne = (a: TitleValue, b: TitleValue): boolean => {
  if (!isInformal(a.head) && !isInformal(b.head)) return canCoexist(officeOf(a), officeOf(b))
  return compareMatters(matters(a), matters(b)) !== 'apart' || canCoexist(officeOf(a), officeOf(b))
}

const compareOtherOffice = (a: TitleValue, b: TitleValue): Comparison => {
  if (a.tenure !== b.tenure) return outcome('compatible', 'title-tenure', 0.8)
  const [left, right] = [officeOf(a), officeOf(b)]
  const bothRanks = ranks.has(left) && ranks.has(right)
  if (!isOffice(left) || !isOffice(right) || mayBeOne(a, b) || !atOneTime(a, b))
    return outcome('compatible', 'title-other-role', 0.7)
  const stated = a.portfolio.length > 0 && b.portfolio.length > 0
  return outcome(
    'contradiction',
    'title-head',
    bothRanks ? 0.7 : stated ? 0.8 : 0.75,
    officeText(a),
    officeText(b),
  )
}

/** "its CEO", "the company's founder": the owner is meant and not named. */
const isImplied = ({ full, organisation }: TitleValue): boolean =>
  /^(?:its|their|his|her|our) /u.test(full) ||
  (organisation !== null && !/\p{Lu}/u.test(organisation)) ||
  /^\p{Ll}[\p{L} ]*['’]s /u.test(full)

/** Compares owners; one that is only implied is the other's. */
const compareOwners = (a: TitleValue, b: TitleValue): OwnerRelation => {
  const relation = compareBodies(a.organisation, b.organisation)
  return relation === 'wider' && (isImplied(a) || isImplied(b)) ? 'same' : relation
}

/** A role told by a verb that may mean several offices. */
const leads = /^(?:leads|led|lead|runs|ran) /u

/** Ranks as one text, where "vice" and "deputy" are one. */
const rankKey = (rank: readonly string[]): string =>
  rank
    .map(word => loweringRank([word])[0] ?? word)
    .sort()
    .join(' ')

/** One office: its portfolio, rank, owner and time decide. */
const compareOneOffice = (a: TitleValue, b: TitleValue): Comparison => {
  const matters = compareMatters(a.portfolio, b.portfolio)
  const office = isOffice(officeOf(a)) && isOffice(officeOf(b))
  const lowered = [loweringRank(a.rank).join(' '), loweringRank(b.rank).join(' ')]
  const otherRank = lowered[0] !== lowered[1]
  const bodies = compareOwners(a, b)
  const places = comparePlaces(a.place, b.place)
  if (a.tenure !== b.tenure)
    return outcome('compatible', matters === 'apart' || otherRank ? 'title-other-role' : 'title-tenure', 0.8)
  if (matters === 'apart')
    return office && atOneTime(a, b)
      ? outcome(
          'contradiction',
          'title-portfolio',
          otherRank ? 0.85 : 0.94,
          shown(a.portfolio),
          shown(b.portfolio),
        )
      : outcome('compatible', 'title-other-role', 0.7)
  if (otherRank) {
    const military = ranks.has(a.head) && !lowered.some(rank => /acting|shadow/u.test(rank))
    if (!office || military || !atOneTime(a, b)) return outcome('compatible', 'title-more-specific', 0.7)
    const certain = matters === 'same' && bodies !== 'apart' && places !== 'apart'
    return outcome('contradiction', 'title-rank', certain ? 0.92 : 0.82, officeText(a), officeText(b))
  }
  if (bodies === 'apart' || places === 'apart') {
    if (!office || !atOneTime(a, b)) return outcome('compatible', 'title-other-role', 0.6)
    const own = (value: TitleValue) => (bodies === 'apart' ? value.organisation : value.place) ?? 'none'
    return outcome('contradiction', 'title-organisation', 0.6, own(a), own(b))
  }
  const same =
    matters === 'same' &&
    bodies === 'same' &&
    places === 'same' &&
    rankKey(a.rank) === rankKey(b.rank) &&
    shortened.test(a.head) === shortened.test(b.head)
  // "leads the delegation" says less than "chief negotiator".
  const toldByVerb = leads.test(a.full) !== leads.test(b.full)
  if (!same || toldByVerb) return outcome('compatible', 'title-more-specific', 0.85)
  const wording = sameWording(a.full, b.full)
  if (wording === 'same') return outcome('agreement', 'title-same', 0.98)
  return outcome('notation', wording === 'spelling' ? 'title-spelling' : 'title-word-order', 0.95)
}

/**
 * Compares two titles of one person. Two offices that nobody holds together contradict each other, and so do two
 * ranks, portfolios or owners of one office; descriptions ("economist", "veteran") never do.
 */
export const compare = (a: TitleValue, b: TitleValue): Comparison => {
  if (isSecond(a) !== isSecond(b)) return compareSecond(a, b)
  return sameOffice(a, b) ? compareOneOffice(a, b) : compareOtherOffice(a, b)
}
