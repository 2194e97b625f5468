import type { Claim, TermRole } from '../../core/claim.ts'
import type { PolarityValue } from '../../core/value.ts'
import { motions } from '../../lang/en/outcomes.ts'
import { isKindOf, sameSense } from '../../world/wordnet.ts'
import type { Predicate } from './predicate.ts'

/** A claim that something did or did not happen, or went one way or the other. */
export type Polar = Claim<PolarityValue>

/** What was read of the claim's verb group. */
export const partsOf = (claim: Polar): Predicate => claim.mention.parts as Predicate

/** The words of a claim's subject in some roles. */
export const lemmas = (claim: Polar, ...roles: readonly TermRole[]): readonly string[] => [
  ...new Set(claim.subject.terms.filter(t => roles.includes(t.role)).map(t => t.lemma)),
]

/** The words for what it happened to. */
export const theme = (claim: Polar): readonly string[] => lemmas(claim, 'counted', 'modifier')

/** The words of the claim's sentence. */
export const spoken = (claim: Polar): readonly string[] =>
  lemmas(claim, 'counted', 'modifier', 'agent', 'object', 'entity', 'context')

const isSame = (a: string, b: string): boolean => a === b || sameSense(a, b, 'noun')

/** How two lists of words stand: they share one, they share none, or one of them is empty. */
export const meet = (a: readonly string[], b: readonly string[]): 'same' | 'differs' | 'unknown' => {
  if (a.length === 0 || b.length === 0) return 'unknown'
  return a.some(x => b.some(y => isSame(x, y))) ? 'same' : 'differs'
}

/** Words that stand in both lists. */
export const sharedBy = (a: readonly string[], b: readonly string[]): readonly string[] => {
  const inB = new Set(b)
  return a.filter(lemma => inB.has(lemma))
}

/** Each has a word that the other lacks: "the fire union" and "the police union". */
export const eachHasOwn = (a: readonly string[], b: readonly string[]): boolean =>
  a.some(x => !b.some(y => isSame(x, y))) && b.some(x => !a.some(y => isSame(x, y)))

/** Of people who could be anybody it says little that both are men. */
const isAnybody = (words: readonly string[]): boolean => words.every(word => word === 'person')

/** True where it happened to somebody. */
export const isSomebody = (claim: Polar): boolean =>
  lemmas(claim, 'counted').some(word => /^p\d+$/u.test(word) || isKindOf(word, 'person'))

/**
 * How near two themes are: they have one head ("the water bill", "the bill"), the head of one is a word of the other ("the
 * port", "the sale of the port"), they share another word, none, or one of them is unknown.
 */
export type About = 'head' | 'word' | 'side' | 'differs' | 'unknown'

const areMotions = (...heads: readonly (readonly string[])[]): boolean =>
  heads.every(words => words.some(word => motions.has(word)))

const themeOf = (a: Polar, b: Polar): About => {
  const [x, y] = [lemmas(a, 'counted'), lemmas(b, 'counted')]
  if (meet(x, y) === 'same' && !(isAnybody(x) && isAnybody(y))) return 'head'
  const words = meet(theme(a), theme(b))
  if (words !== 'same') return words
  const isHeld = meet(x, theme(b)) === 'same' || meet(y, theme(a)) === 'same'
  return isHeld || areMotions(x, y) ? 'word' : 'side'
}

/** How near the themes of two claims are. "Nobody" is everybody there: passengers, tenants, or people of any sort. */
export const aboutOf = (a: Polar, b: Polar): About => {
  if (!partsOf(a).ofAll && !partsOf(b).ofAll) return themeOf(a, b)
  return isSomebody(partsOf(a).ofAll ? b : a) ? 'word' : 'unknown'
}
