import type { Claim, TermRole } from '../core/claim.ts'
import type { FigureValue } from '../core/value.ts'
import { kindOf } from '../kinds/index.ts'
import type { Fact } from './fact.ts'
import { firstLimit, limitsOf, type StoryYear } from './same-scope.ts'

/** What newsrooms count, pay and measure once for a story; a score or a length may well be of several things. */
const dimensions: ReadonlySet<string> = new Set(['count', 'money', 'percent'])

const lemmasOf = ({ claims }: Fact, ...roles: readonly TermRole[]): ReadonlySet<string> =>
  new Set(
    claims.flatMap(({ subject }) =>
      subject.terms.flatMap(({ lemma, role }) => (roles.includes(role) ? [lemma] : [])),
    ),
  )

const share = (a: Fact, b: Fact, ...roles: readonly TermRole[]): boolean => {
  const lemmas = lemmasOf(a, ...roles)
  return [...lemmasOf(b, ...roles)].some(lemma => lemmas.has(lemma))
}

const counts = (fact: Fact): boolean => lemmasOf(fact, 'counted').size > 0

/** The same verb with one of its arguments: "firm to buy rival", "the firm will buy its rival". */
const sameDeed = (a: Fact, b: Fact): boolean =>
  share(a, b, 'verb') && share(a, b, 'agent', 'object', 'entity')

/** The same thing counted; where neither counts a thing, the same deed. */
const sameSubject = (a: Fact, b: Fact): boolean =>
  counts(a) || counts(b) ? share(a, b, 'counted') : sameDeed(a, b)

/** An exact amount without limits: no part, nobody's estimate, not the amount from before. */
const isPlain = ({ value, scope, modality }: Claim): boolean =>
  value.type === 'figure' &&
  dimensions.has(value.dimension) &&
  value.low !== null &&
  value.low === value.high &&
  !value.approximate &&
  !scope.partitive &&
  scope.role === 'level' &&
  scope.saidBy?.isEstimate !== true &&
  !(modality.negated || modality.hypothetical || modality.past)

/** One is a plan, the other what came of it; unless both tell of one deed: headlines leave out "will". */
const isPlanned = (head: Fact, body: Fact): boolean =>
  new Set([...head.claims, ...body.claims].map(({ modality }) => modality.forecast)).size > 1 &&
  !sameDeed(head, body)

/** "Toll rises to 14", "17 people had died": one may be the later count. */
const isUpdated = (head: Fact, body: Fact): boolean =>
  new Set([...head.claims, ...body.claims].map(({ scope }) => scope.update)).size > 1

/** The width of the last digit that is not zero: 10 for 20, 100 for 1,500. */
const grainOf = ({ low, precision }: FigureValue): number => {
  let grain = 1
  while (low !== null && low !== 0 && low % (grain * 10) === 0) grain *= 10
  return Math.max(grain, precision)
}

/** Headlines round: "20 dead" for 23, "1,500 jobs" for 1,462. */
const isRounded = ({ value: x }: Fact, { value: y }: Fact): boolean => {
  if (x.type !== 'figure' || y.type !== 'figure') return true
  const grain = Math.max(grainOf(x), grainOf(y))
  return grain > 1 && Math.abs((x.low ?? 0) - (y.low ?? 0)) < grain
}

const mayBeSame = (a: Fact, b: Fact): boolean =>
  ['agreement', 'notation', 'compatible'].includes(kindOf(a.kind).compare(a.value, b.value).verdict)

const sameDimension = (a: Fact, b: Fact): boolean =>
  a.value.type === 'figure' && b.value.type === 'figure' && a.value.dimension === b.value.dimension

/** Another amount of the thing, which could be the one that is meant. */
const isRival = (fact: Fact, of: Fact, storyYear: StoryYear): boolean =>
  sameDimension(fact, of) &&
  (counts(of) ? share(fact, of, 'counted') : true) &&
  fact.claims.some(claim => of.claims.some(other => firstLimit(limitsOf(claim, other, storyYear)) === null))

/**
 * Is it beyond doubt that the text gives another amount than the headline? Both tell of the same thing exactly, neither
 * says the other's amount anywhere, and no other amount of it comes into question.
 *
 * @param facts all the figures of the article, of headline and text
 */
export const figureConflict = (
  head: Fact,
  body: Fact,
  facts: readonly Fact[],
  storyYear: StoryYear,
): boolean => {
  if (![...head.claims, ...body.claims].every(isPlain)) return false
  if (!sameSubject(head, body) || isPlanned(head, body) || isUpdated(head, body)) return false
  if (isRounded(head, body)) return false
  return facts.every(fact => {
    if (fact === head || fact === body) return true
    const other = fact.articleId === head.articleId ? body : head
    return !mayBeSame(fact, other) && !isRival(fact, head, storyYear) && !isRival(fact, body, storyYear)
  })
}
