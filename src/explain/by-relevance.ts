import type { Claim } from '../core/claim.ts'
import type { PairTrace, TraceOutcome } from '../core/trace.ts'
import { kindNames } from '../core/value.ts'
import { verdicts } from '../core/verdict.ts'

type Trace = PairTrace<Claim>

/** Outcomes from the one that came nearest to a finding to the one that was farthest from it. */
const nearness: Readonly<Record<TraceOutcome<Claim>['code'], number>> = {
  joined: 0,
  together: 0,
  'same-person': 0,
  'within-article': 0,
  'one-fact': 0,
  rival: 1,
  taken: 1,
  'group-disagrees': 1,
  'below-threshold': 1,
  'other-story': 2,
  gate: 2,
  'other-topic': 2,
  'same-article': 3,
  'not-indexed': 3,
  'other-person': 4,
  'person-and-event': 4,
  nobody: 4,
  unrelated: 5,
}

const rankOf = ({ outcome, finding, names, values }: Trace): readonly number[] => [
  finding ? verdicts.indexOf(finding.verdict) : verdicts.length,
  values.verdict === 'unrelated' ? 1 : 0,
  nearness[outcome.code],
  names && names.verdict !== 'unrelated' ? 0 : 1,
]

/** Orders traces: in one finding, the worst first; then by how near they came to be; then by score and kind. */
export const byRelevance = (a: Trace, b: Trace): number => {
  const [left, right] = [rankOf(a), rankOf(b)]
  const at = left.findIndex((rank, i) => rank !== right[i])
  if (at >= 0) return (left[at] ?? 0) - (right[at] ?? 0)
  return (b.score ?? 0) - (a.score ?? 0) || kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind)
}
