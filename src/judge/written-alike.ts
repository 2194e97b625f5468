import type { Claim } from '../core/claim.ts'
import { hedge } from '../lang/en/amounts.ts'

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[\s-]+/gu, ' ')
    .replace(hedge, '~ ')

/** True when two claims state their value in the same words, but for case, quotes, spaces, hyphens and "about" for "some". */
export const writtenAlike = (a: Claim, b: Claim): boolean => plain(a.mention.text) === plain(b.mention.text)
