import type { Claim } from '../core/claim.ts'

/** Year of an EDTF expression, or null where it states none. */
const yearOf = (edtf: string | null): string | null => /^\d{4}/u.exec(edtf ?? '')?.[0] ?? null
const monthOf = (edtf: string | null): string | null => /^\d{4}-\d\d/u.exec(edtf ?? '')?.[0] ?? null

/** Why two claims cannot be about the same thing. */
export type ScopeGate =
  | 'other-time'
  | 'part-of-whole'
  | 'other-role'
  | 'forecast'
  | 'hypothetical'
  | 'earlier'
  | 'other-thing-counted'

/** What a claim counts: "people" in "seven people". */
const countedOf = (claim: Claim): string | undefined =>
  claim.subject.terms.find(term => term.role === 'counted')?.lemma

/** Words under which anybody may be counted. */
const anybody = new Set(['person', 'victim'])

const isTold = (claim: Claim, lemma: string): boolean =>
  claim.subject.terms.some(term => term.lemma === lemma && term.role !== 'context')

/** Counted things differ and neither claim names the other's: "four children" and "11 people". */
const countsOther = (a: Claim, b: Claim): boolean => {
  const [x, y] = [countedOf(a), countedOf(b)]
  if (x === undefined || y === undefined || x === y) return false
  if (anybody.has(x) && anybody.has(y)) return false
  return !isTold(a, y) && !isTold(b, x)
}

/**
 * The first thing that keeps two claims apart, or null where their scopes agree.
 *
 * A claim without a date of its own is about the story's own time; one with a date from another year or month
 * is not ("in 2019 a fire killed two").
 *
 * @param storyTime publication date of each claim's article, in EDTF or null
 */
export const scopeGate = (
  a: Claim,
  b: Claim,
  storyTime: (claim: Claim) => string | null,
): ScopeGate | null => {
  const [timeA, timeB] = [a.scope.time ?? storyTime(a), b.scope.time ?? storyTime(b)]
  const [yearA, yearB] = [yearOf(timeA), yearOf(timeB)]
  if (yearA && yearB && yearA !== yearB) return 'other-time'
  if (a.scope.time && b.scope.time) {
    const [monthA, monthB] = [monthOf(a.scope.time), monthOf(b.scope.time)]
    if (monthA && monthB && monthA !== monthB) return 'other-time'
  }
  if (a.scope.partitive !== b.scope.partitive) return 'part-of-whole'
  if (a.scope.role !== b.scope.role) return 'other-role'
  if (a.modality.forecast !== b.modality.forecast) return 'forecast'
  if (a.modality.hypothetical !== b.modality.hypothetical) return 'hypothetical'
  if (a.modality.past !== b.modality.past) return 'earlier'
  return countsOther(a, b) ? 'other-thing-counted' : null
}
