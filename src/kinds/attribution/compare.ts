import type { Comparison } from '../../core/comparison.ts'
import type { AttributionValue } from '../../core/value.ts'
import { wordDifference } from '../../text/word-difference.ts'

/** Share of words two quotes must have in common, in order, to be one utterance. */
const sameUtterance = 0.8
/** Fewer words than this are a phrase that two people may well both use. */
const leastWords = 5

/** What many say in the same words after a death, a verdict or an accident. */
const stock =
  /\b(?:thoughts|prayers|hearts? (?:go|goes|is|are)|condolences|sympath(?:y|ies)|top priority|first priority|cooperating (?:fully )?with|no comment|justice (?:has been|was|is) (?:done|served)|rest in peace|too early to)\b/u

/** The same words given to one speaker or to two. A speaker who is not known by name contradicts nobody. */
export const compareAttributions = (a: AttributionValue, b: AttributionValue): Comparison => {
  const [left, right] = [a.words.split(' '), b.words.split(' ')]
  const args = { left: a.speaker, right: b.speaker }
  const difference = wordDifference(left, right)
  const isExcerpt = difference.left.length === 0 || difference.right.length === 0
  const shared = Math.min(left.length, right.length)
  if (shared < leastWords || (difference.likeness < sameUtterance && !isExcerpt))
    return { verdict: 'unrelated', reason: { code: 'attribution-other', args }, confidence: 1 }
  if (a.person !== null && a.person === b.person)
    return { verdict: 'agreement', reason: { code: 'attribution-same', args: {} }, confidence: 1 }
  if (stock.test(a.words))
    return { verdict: 'unrelated', reason: { code: 'attribution-other', args }, confidence: 1 }
  if (a.person === null || b.person === null)
    return { verdict: 'compatible', reason: { code: 'attribution-unnamed', args }, confidence: 0.6 }
  return { verdict: 'contradiction', reason: { code: 'attribution-other', args }, confidence: 0.9 }
}
