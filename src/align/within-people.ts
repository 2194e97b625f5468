import type { Claim } from '../core/claim.ts'
import { areEqual, type Comparison } from '../core/comparison.ts'
import type { ReasonCode } from '../core/reason.ts'
import { kindOf } from '../kinds/index.ts'
import { type StoryYear, scopeGate } from './same-scope.ts'

/** Differences that no shortening for a headline explains. */
const exclusive: ReadonlySet<ReasonCode> = new Set(['title-portfolio', 'title-head', 'figure-disjoint'])
/** Surest that two values of a person exclude each other. */
const sure = 0.9

/** Most ways in which one value is written. */
const mostWritings = 8

/** The value is told as it is now; what is said of the holder of a title does not touch the title. */
const isSettled = ({ kind, modality }: Claim): boolean =>
  kind === 'title' || !(modality.negated || modality.forecast || modality.hypothetical || modality.past)

const compareClaims = (a: Claim, b: Claim): Comparison => kindOf(a.kind).compare(a.value, b.value)

const excludes = (a: Claim, b: Claim, storyYear: StoryYear): boolean => {
  if (a.kind === 'figure' && scopeGate(a, b, storyYear) !== null) return false
  const { verdict, reason, confidence } = compareClaims(a, b)
  return verdict === 'contradiction' && exclusive.has(reason.code) && confidence >= sure
}

/** One claim of each value; more than a few are no one value anyway. */
const distinct = (claims: readonly Claim[]): readonly Claim[] =>
  [...new Map(claims.map(claim => [JSON.stringify(claim.value), claim])).values()].slice(0, mostWritings)

const isOneValue = (claims: readonly Claim[]): boolean =>
  claims.every(a => claims.every(b => areEqual(compareClaims(a, b))))

/**
 * Do headline and text say of one person what cannot both be true: "homeland security adviser" and "national security
 * adviser", 87 and 89? Each must say one thing only.
 *
 * @param head claims of one kind about one person, above the text
 * @param body the same in the text
 */
export const personConflict = (
  head: readonly Claim[],
  body: readonly Claim[],
  storyYear: StoryYear,
): boolean => {
  if (head.length === 0 || body.length === 0 || ![...head, ...body].every(isSettled)) return false
  const [above, below] = [distinct(head), distinct(body)]
  return (
    isOneValue(above) && isOneValue(below) && above.every(a => below.every(b => excludes(a, b, storyYear)))
  )
}
