import type { Claim } from '../core/claim.ts'
import type { Finding, Side } from '../core/finding.ts'
import type { Reason } from '../core/reason.ts'
import { severityOf, type Verdict } from '../core/verdict.ts'
import { findingId, type Setting } from './finding-id.ts'

/** Characters that a label had best have: less tells little, more is no line. */
const goodLength = 40

/** What a finding is about, whatever the order of its claims: the clearest label, of two the one of a good length; the first key. */
const subjectOf = (claims: readonly Claim[]): { key: string; label: string } => {
  const subjects = claims.map(claim => claim.subject)
  const [key = ''] = subjects.map(subject => subject.key).toSorted()
  const [best] = subjects.toSorted(
    (a, b) =>
      b.clarity - a.clarity ||
      Math.abs(a.label.length - goodLength) - Math.abs(b.label.length - goodLength) ||
      (a.label < b.label ? -1 : 1),
  )
  return { key, label: best?.label ?? '' }
}

/** What was made of the values of a finding. */
export interface Outcome {
  readonly verdict: Verdict
  readonly reason: Reason
  readonly confidence: number
}

/**
 * Makes a finding of what was judged.
 *
 * @param score how sure it is that the sides are about one thing, from 0 to 1
 */
export type ToFinding = (sides: readonly Side[], outcome: Outcome, score: number) => Finding

/** Makes the function that makes findings of the claims of a run. */
export const findingMaker =
  (setting: Setting): ToFinding =>
  (sides, outcome, score) => {
    const claims = sides.flatMap(side => side.claims)
    const [first] = claims
    if (!first) throw new Error('a finding needs a claim')
    const { key, label } = subjectOf(claims)
    return {
      id: findingId(first.kind, key, claims, setting),
      kind: first.kind,
      verdict: outcome.verdict,
      severity: severityOf[outcome.verdict],
      subject: label,
      reason: outcome.reason,
      confidence: Math.round(100 * score * outcome.confidence) / 100,
      sides,
    }
  }
