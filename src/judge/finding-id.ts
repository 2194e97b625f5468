import { createHash } from 'node:crypto'
import type { Claim } from '../core/claim.ts'
import type { KindName } from '../core/value.ts'
import { kindOf } from '../kinds/index.ts'
import { tellingWords } from '../text/telling-words.ts'

/**
 * Id of a finding: its kind's letter and eight hex digits over kind, subject, the sorted values, and the telling words of
 * the sentences that state them, which tell three dead in one town from three dead in another. It holds no offset and no
 * path, and nothing of what else the articles say, so it survives edits elsewhere and moving the files.
 */
export const findingId = (
  kind: KindName,
  key: string,
  claims: readonly Claim[],
  sentenceOf: (claim: Claim) => string,
): string => {
  const values = [...new Set(claims.map(claim => JSON.stringify(claim.value)))].sort()
  const words = new Set(claims.flatMap(claim => [...tellingWords(sentenceOf(claim), claim.mention.text)]))
  const hash = createHash('sha256')
    .update([kind, key, ...values, [...words].sort().join(' ')].join('\n'))
    .digest('hex')
  return `${kindOf(kind).letter}-${hash.slice(0, 8)}`
}
