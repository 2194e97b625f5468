import type { Claim } from '../core/claim.ts'
import type { KindName } from '../core/value.ts'
import { kindOf } from '../kinds/index.ts'
import { tellingWords } from '../text/telling-words.ts'
import { hashOf } from './hash-of.ts'

/** Where the claims of a finding stand, as far as its id says so. */
export interface Setting {
  readonly sentenceOf: (claim: Claim) => string
  /** What the articles of some claims name before all else: "caldermouth"; empty where they name nothing. */
  readonly eventOf: (claims: readonly Claim[]) => string
}

/** Fewest telling words that tell one event from another by themselves. */
const fewestWords = 3

/**
 * Id of a finding: its kind's letter and eight hex digits over kind, subject, the sorted values, and the telling words of
 * the sentences that state them, which tell three dead in one town from three dead in another. Where these say next to
 * nothing, "It killed three people.", so does what the articles name first. It holds no offset and no path, so it survives
 * edits elsewhere in the articles and moving the files.
 */
export const findingId = (
  kind: KindName,
  key: string,
  claims: readonly Claim[],
  { sentenceOf, eventOf }: Setting,
): string => {
  const values = [...new Set(claims.map(claim => JSON.stringify(claim.value)))].sort()
  const words = new Set(claims.flatMap(claim => [...tellingWords(sentenceOf(claim), claim.mention.text)]))
  const event = words.size < fewestWords ? eventOf(claims) : ''
  const hash = hashOf([kind, key, ...values, [...words].sort().join(' '), event].join('\n'))
  return `${kindOf(kind).letter}-${hash}`
}
