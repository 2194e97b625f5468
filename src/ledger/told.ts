import type { Claim } from '../core/claim.ts'
import type { Finding } from '../core/finding.ts'
import type { Value } from '../core/value.ts'
import { distinctValues } from './same-values.ts'
import { tellingWords } from './telling-words.ts'

/** What a finding tells, as the ledger compares it. */
export interface Told {
  readonly finding: Finding
  readonly values: readonly Value[]
  /** The telling words of each claim's sentence. */
  readonly words: ReadonlyMap<Claim, ReadonlySet<string>>
}

/** The claims of a finding, side by side. */
export const claimsOf = ({ sides }: Finding): readonly Claim[] => sides.flatMap(({ claims }) => claims)

/** Reads a finding for the ledger. */
export const toldBy = (finding: Finding, sentenceOf: (claim: Claim) => string): Told => {
  const claims = claimsOf(finding)
  return {
    finding,
    values: distinctValues(claims.map(({ value }) => value)),
    words: new Map(claims.map(claim => [claim, tellingWords(sentenceOf(claim), claim.mention.text)])),
  }
}
