import type { Claim } from '../core/claim.ts'

const plain = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ')

/** True when two claims state their value in the same words, but for case and the shape of quotes and spaces. */
export const writtenAlike = (a: Claim, b: Claim): boolean => plain(a.mention.text) === plain(b.mention.text)
