import type { Comparison } from '../../core/comparison.ts'
import type { AttributionValue } from '../../core/value.ts'
import { stockPhrases } from '../../lang/en/speech.ts'
import { compareWordings } from '../../text/wording/compare-wordings.ts'

/** Share of the telling words that two quotes must have in common, in order, to be one utterance. */
const sameUtterance = 0.8
/** Fewer words than this, of all and of those that tell something, are a phrase that two people may well both use. */
const least = { words: 5, telling: 3 }
/** With as many telling words nobody uses the same by chance, nor with as many words of any sort. */
const telling = 5
const many = 8

const surnameOf = (speaker: string): string => speaker.split(' ').at(-1)?.toLowerCase() ?? speaker

/** Do quoted words name somebody by surname? */
const names = (words: string, speaker: string): boolean =>
  words.toLowerCase().split(' ').includes(surnameOf(speaker))

/** The same words given to one speaker or to two. A speaker who is not known by name contradicts nobody. */
export const compareAttributions = (a: AttributionValue, b: AttributionValue): Comparison => {
  const { sharedWords, shared, likeness, isDivergent } = compareWordings(
    a.words.split(' '),
    b.words.split(' '),
  )
  const args = { left: a.speaker, right: b.speaker }
  const unrelated: Comparison = {
    verdict: 'unrelated',
    reason: { code: 'attribution-other', args },
    confidence: 1,
  }
  const isPhrase = sharedWords < least.words || (shared < least.telling && sharedWords < many)
  if (isPhrase || likeness < sameUtterance || isDivergent) return unrelated
  if (a.person !== null && a.person === b.person)
    return { verdict: 'agreement', reason: { code: 'attribution-same', args: {} }, confidence: 1 }
  if (stockPhrases.test(a.words)) return unrelated
  if (a.person === null || b.person === null)
    return { verdict: 'compatible', reason: { code: 'attribution-unnamed', args }, confidence: 0.6 }
  // "According to Ines Tollan, “…”": the one quotes the other.
  if (names(a.words, b.speaker) || names(b.words, a.speaker)) return unrelated
  // Two of one family, or one person whose first name is told in two ways.
  if (surnameOf(a.speaker) === surnameOf(b.speaker)) return unrelated
  const confidence = shared >= telling ? 0.85 : 0.7
  return { verdict: 'contradiction', reason: { code: 'attribution-other', args }, confidence }
}
