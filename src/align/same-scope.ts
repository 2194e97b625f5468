import type { Claim } from '../core/claim.ts'
import { kindOf } from '../kinds/index.ts'

/** Confidence from which two places are held to be two. */
const sure = 0.8

/** Why two claims cannot be about the same thing. */
export type ScopeGate =
  | 'other-time'
  | 'other-place'
  | 'part-of-whole'
  | 'other-role'
  | 'earlier'
  | 'other-thing-counted'

/** Year the story of a claim's article is set in, or null where nobody says. */
export type StoryYear = (claim: Claim) => string | null

/** Year of an EDTF expression, or null where it states none. */
export const yearOf = (edtf: string | null): string | null => /\d{4}/u.exec(edtf ?? '')?.[0] ?? null
const monthOf = (edtf: string | null): string | null => /\d{4}-\d\d/u.exec(edtf ?? '')?.[0] ?? null

/** What a claim counts: "people" in "seven people". */
const countedOf = (claim: Claim): string | undefined =>
  claim.subject.terms.find(term => term.role === 'counted')?.lemma

const isTold = (claim: Claim, lemma: string): boolean =>
  claim.subject.terms.some(term => term.lemma === lemma && term.role !== 'context')

const isCount = ({ value }: Claim): boolean => value.type === 'figure' && value.dimension === 'count'

/** Counted things differ and neither claim names the other's: "four children" and "11 flats". */
const countsOther = (a: Claim, b: Claim): boolean => {
  const [x, y] = [countedOf(a), countedOf(b)]
  if (!isCount(a) || x === undefined || y === undefined || x === y) return false
  return !isTold(a, y) && !isTold(b, x)
}

/**
 * Do the claims hold at different times? A claim without a year of its own is about its story's year; "in 2019
 * a fire killed two" is not, and agrees only with another claim about 2019.
 */
const otherTime = (a: Claim, b: Claim, storyYear: StoryYear): boolean => {
  const [yearA, yearB] = [yearOf(a.scope.time) ?? storyYear(a), yearOf(b.scope.time) ?? storyYear(b)]
  if (yearA && yearB && yearA !== yearB) return true
  const [monthA, monthB] = [monthOf(a.scope.time), monthOf(b.scope.time)]
  return monthA !== null && monthB !== null && monthA !== monthB
}

/** Surely not in one place: "14 died in Lyon" and "17 died in Toledo". */
const otherPlace = (a: Claim, b: Claim): boolean => {
  if (a.kind === 'place' || a.scope.place === null || b.scope.place === null) return false
  const { verdict, confidence } = kindOf('place').compare(a.scope.place, b.scope.place)
  return verdict === 'contradiction' && confidence >= sure
}

/**
 * The first thing that keeps two claims apart, or null where their scopes agree. The value of a date is its
 * time, so dates are not kept apart by when they are.
 */
export const scopeGate = (a: Claim, b: Claim, storyYear: StoryYear): ScopeGate | null => {
  if (a.kind === 'date') return null
  if (otherTime(a, b, storyYear)) return 'other-time'
  if (otherPlace(a, b)) return 'other-place'
  if (a.scope.partitive !== b.scope.partitive) return 'part-of-whole'
  if (a.scope.role !== b.scope.role) return 'other-role'
  if (a.modality.past !== b.modality.past) return 'earlier'
  return countsOther(a, b) ? 'other-thing-counted' : null
}
