import { always, type Claim, type UpdateCue } from '../core/claim.ts'
import type { Comparison } from '../core/comparison.ts'
import type { ValueClass } from './value-classes.ts'

/** Day of publication of an article by its id, in EDTF, or null where nobody states it. */
export type PublishedOf = (articleId: number) => string | null

const dayOf = (published: string | null): string | null =>
  /^\d{4}-\d\d-\d\d/u.exec(published ?? '')?.[0] ?? null

/** The amount of an exact figure, or null: a bound or a range is no count that another could replace. */
const amountOf = ({ value }: Claim): number | null =>
  value.type === 'figure' && value.low !== null && value.low === value.high ? value.low : null

const allows = (cue: UpdateCue | null, from: number, to: number): boolean =>
  cue === 'revised' || (cue === 'lower' ? to < from : cue !== null && to > from)

/** The end of the time that a claim holds at: "2024-06-30" for "as of June 30", or null. */
const heldAt = ({ scope }: Claim): string | null => {
  const end = scope.time?.split('/').at(-1) ?? ''
  return /^\d{4}/u.test(end) ? end.slice(0, 10) : null
}

/** A count as of a day before the earlier article was written is no news to that article. */
const isStale = (claim: Claim, day: string): boolean => {
  if (claim.scope.update !== 'as-of') return false
  const held = heldAt(claim)
  return held !== null && held < day.slice(0, held.length)
}

/** Both say how things stood on one day: "as of Friday, 14", "as of Friday, 17". */
const sameMoment = (a: Claim, b: Claim): boolean =>
  a.scope.update === 'as-of' && b.scope.update === 'as-of' && heldAt(a) !== null && heldAt(a) === heldAt(b)

/** A count that its words give as that of a moment: "by Sunday morning 27", "27 so far". */
const isInterim = ({ scope }: Claim): boolean =>
  scope.update === 'as-of' || (scope.time?.startsWith('../') === true && scope.time !== always)

const day = 24 * 60 * 60 * 1000

/** From a week on, a birthday is likelier to lie between two articles than an age that one of them has wrong. */
const birthday = 7 * day

/** "Ines Tollan, 26", and in the paper of a month later "Tollan, 27". */
const isOlder = (later: Claim, earlier: Claim, published: string, before: string): boolean => {
  const [to, from] = [amountOf(later), amountOf(earlier)]
  const isAge = [later, earlier].every(
    ({ value }) => value.type === 'figure' && value.dimension === 'age' && value.unit === 'year',
  )
  const years = to === null || from === null ? null : to - from
  return isAge && years === 1 && Date.parse(published) - Date.parse(before) >= birthday
}

/**
 * Does one claim bring another up to date? On a later day any cue will do, also that the earlier count was only of its
 * moment: "by Sunday morning 27 had been pulled out". Within one day only a change that the words tell of, "has risen to
 * 17", held against a count that is not told as the latest itself.
 */
const replaces = (later: Claim, earlier: Claim, publishedOf: PublishedOf): boolean => {
  const [published, before] = [later, earlier].map(({ mention }) => dayOf(publishedOf(mention.articleId)))
  const [to, from] = [amountOf(later), amountOf(earlier)]
  if (!published || !before || to === null || from === null) return false
  if (isOlder(later, earlier, published, before)) return true
  const { update } = later.scope
  if (update === null && isInterim(earlier)) return published > before && to > from
  if (!allows(update, from, to) || isStale(later, before) || sameMoment(later, earlier)) return false
  return published > before || (published === before && update !== 'as-of' && earlier.scope.update === null)
}

const isOrdered = (earlier: ValueClass, later: ValueClass, publishedOf: PublishedOf): boolean => {
  const days = (claims: ValueClass) => claims.map(({ mention }) => dayOf(publishedOf(mention.articleId)))
  const [last, first] = [days(earlier).toSorted().at(-1), days(later).toSorted()[0]]
  return !days(earlier).includes(null) && !days(later).includes(null) && (last ?? '') <= (first ?? '')
}

const updateFrom = (earlier: ValueClass, later: ValueClass, publishedOf: PublishedOf): Comparison | null => {
  if (!isOrdered(earlier, later, publishedOf)) return null
  const newest = later.find(claim => earlier.every(other => replaces(claim, other, publishedOf)))
  const [from, to] = [amountOf(earlier[0]), newest ? amountOf(newest) : null]
  if (!newest || from === null || to === null || newest.value.type !== 'figure') return null
  const { unit } = newest.value
  const published = dayOf(publishedOf(newest.mention.articleId)) ?? ''
  return {
    verdict: 'compatible',
    reason: { code: 'updated', args: { earlier: from, later: to, ...(unit && { unit }), published } },
    confidence: 0.9,
  }
}

/**
 * The verdict on two counts of which one brings the other up to date, or null where neither does: 14 dead on Friday,
 * and in Saturday's paper "the toll has risen to 17".
 */
export const compareUpdated = (a: ValueClass, b: ValueClass, publishedOf: PublishedOf): Comparison | null =>
  updateFrom(a, b, publishedOf) ?? updateFrom(b, a, publishedOf)
