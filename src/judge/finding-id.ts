import { createHash } from 'node:crypto'
import type { Claim } from '../core/claim.ts'
import type { KindName } from '../core/value.ts'
import { kindOf } from '../kinds/index.ts'

/**
 * Id of a finding: its kind's letter and eight hex digits over kind, subject and the sorted values. It holds
 * no offset and no path, so it survives edits elsewhere in the articles and moving the files.
 */
export const findingId = (kind: KindName, key: string, claims: readonly Claim[]): string => {
  const values = [...new Set(claims.map(claim => JSON.stringify(claim.value)))].sort()
  const hash = createHash('sha256')
    .update([kind, key, ...values].join('\n'))
    .digest('hex')
  return `${kindOf(kind).letter}-${hash.slice(0, 8)}`
}

/** Makes ids unique within a run: findings that share one are numbered in order, "f-12ab34cd-2". */
export const numberRepeats = <F extends { readonly id: string }>(findings: readonly F[]): readonly F[] => {
  const seen = new Map<string, number>()
  return findings.map(finding => {
    const times = (seen.get(finding.id) ?? 0) + 1
    seen.set(finding.id, times)
    return times === 1 ? finding : { ...finding, id: `${finding.id}-${times}` }
  })
}
