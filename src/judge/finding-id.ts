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

/** "f-12ab34cd-2": an id that was numbered. */
const numbered = /^(?<id>[a-z]-[0-9a-f]{8})-\d{1,9}$/u

/**
 * Makes ids unique within a run: findings that share one are numbered in order, "f-12ab34cd-2". Numbers that findings
 * bring along, from a part of the run, are given anew.
 */
export const numberRepeats = <F extends { readonly id: string }>(findings: readonly F[]): readonly F[] => {
  const seen = new Map<string, number>()
  return findings.map(finding => {
    const id = numbered.exec(finding.id)?.groups?.['id'] ?? finding.id
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return { ...finding, id: times === 1 ? id : `${id}-${times}` }
  })
}
