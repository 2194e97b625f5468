import type { Claim } from '../core/claim.ts'
import type { Finding } from '../core/finding.ts'
import type { LedgerEntry } from '../core/resolution.ts'
import type { Value } from '../core/value.ts'
import { severityOf } from '../core/verdict.ts'
import { kindOf } from '../kinds/index.ts'
import type { Match } from './find-matches.ts'
import { speaksOf } from './same-subject.ts'
import { newAmong } from './same-values.ts'
import { claimsOf } from './told.ts'

/** Least likeness of two values that report one thing, where nothing but their sentences links them. */
const likely = 0.2

/** The value that an entry accepts, or null where it accepts none. */
const acceptedBy = ({ accepted, values, bound }: LedgerEntry): Value | null =>
  accepted === null ? null : (bound.values[values.indexOf(accepted)] ?? null)

/** Said of the thing itself, now: not of a part of it, of another time, or of what may be. */
const isPlain = ({ scope, modality }: Claim): boolean =>
  !scope.partitive && scope.role === 'level' && !Object.values(modality).some(Boolean)

/** How surely a claim of the finding is about what the entry accepts, from 0 to 1. */
const sureness = (claim: Claim, { told, known }: Match, entry: LedgerEntry, accepted: Value): number => {
  if (known > 0) return 1
  const { likeness } = kindOf(entry.kind)
  const isLikely = isPlain(claim) && (likeness?.(claim.value, accepted) ?? 1) >= likely
  return isLikely ? speaksOf(claim, told.words.get(claim) ?? new Set(), entry) : 0
}

/**
 * Holds a finding against the value that an entry accepts, which is a known fact. A source that states a value which the
 * editor has not seen, and which cannot be true beside the accepted one, contradicts the ledger, even where it stands
 * alone. What the editor knew when deciding is no news.
 *
 * @returns null where the finding does not deviate
 */
export const deviationFrom = (
  match: Match,
  entry: LedgerEntry,
  describe: (value: Value) => string,
): Finding | null => {
  const accepted = acceptedBy(entry)
  if (accepted === null) return null
  const { finding } = match.told
  const deviating = claimsOf(finding)
    .filter(({ value }) => newAmong([value], entry.bound.values).length > 0)
    .map(claim => {
      const { verdict, confidence } = kindOf(entry.kind).compare(claim.value, accepted)
      const sure = verdict === 'contradiction' ? confidence * sureness(claim, match, entry, accepted) : 0
      return { value: claim.value, sure }
    })
  const [worst] = deviating.toSorted((a, b) => b.sure - a.sure)
  if (!worst || worst.sure === 0) return null
  const before = finding.verdict === 'contradiction' ? finding.confidence : 0
  return {
    ...finding,
    verdict: 'contradiction',
    severity: severityOf.contradiction,
    confidence: Math.max(before, Math.round(100 * worst.sure) / 100),
    reason: {
      code: 'ledger-accepted',
      args: { left: describe(worst.value), right: describe(accepted), entry: entry.id },
    },
  }
}
