import type { Claim, Term } from '../core/claim.ts'
import type { FigureValue } from '../core/value.ts'
import type { Background, Features } from './features.ts'
import { wordsIn } from './overlap.ts'

/** What the passages around two values have in common, the values themselves left out. */
export type PassageFeatures = Pick<
  Features,
  | 'passage'
  | 'sameSentence'
  | 'siblings'
  | 'samePeople'
  | 'bothLead'
  | 'distance'
  | 'competition'
  | 'everyday'
>

const isSaid = ({ role }: Term): boolean => role !== 'nearby'

const known = new WeakMap<Claim, ReadonlySet<string>>()

/** All words of a claim's sentence but the value's own. */
const sentenceOf = (claim: Claim): ReadonlySet<string> => {
  const found = known.get(claim)
  if (found) return found
  const words = new Set(claim.subject.terms.filter(isSaid).map(({ lemma }) => lemma))
  known.set(claim, words)
  return words
}

/** Words from which on two sentences can be nearly the same: shorter ones are alike by chance. */
const enough = 5

/** Sentences that open an article, in which the news stands. */
const leadSentences = 4

const isFigureWord = (word: string): boolean => /^\d/u.test(word)

/** "first", "two": what every article has several of. */
const isEveryday = ({ value }: Claim): boolean =>
  value.type === 'figure' &&
  (value.dimension === 'ordinal' || (value.dimension === 'count' && (value.high ?? value.low ?? 0) <= 10))

const isOf = ({ value }: Claim, dimension: FigureValue['dimension']): number =>
  Number(value.type === 'figure' && value.dimension === dimension)

/** Compares the passages of two claims. Symmetric; each feature lies between 0 and 1. */
export const passageFeatures = (
  a: Claim,
  b: Claim,
  { rarity, positionOf, rivalsOf }: Background,
): PassageFeatures => {
  const [wordsA, wordsB] = [sentenceOf(a), sentenceOf(b)]
  const weight = (words: Iterable<string>): number => {
    let sum = 0
    for (const word of words) sum += rarity(word) ** 2
    return sum
  }
  const shared = [...wordsA].filter(word => wordsB.has(word))
  const norm = Math.sqrt(weight(wordsA) * weight(wordsB))
  const passage = norm === 0 ? 0 : weight(shared) / norm
  const substance = Math.min(1, shared.length / enough)
  const people = [...wordsIn(a, 'entity')].filter(id => wordsIn(b, 'entity').has(id)).length
  const [x, y] = [positionOf(a), positionOf(b)]
  return {
    passage,
    // From three words in four on, the two are one sentence with another value.
    sameSentence: Math.max(0, (passage - 0.5) * 2) * substance,
    siblings: Math.min(1, shared.filter(isFigureWord).length / 2),
    samePeople: Math.min(1, people / 2),
    bothLead: Number(a.mention.sentence < leadSentences && b.mention.sentence < leadSentences),
    distance: Math.abs(x - y),
    competition: Math.min(1, Math.log(1 + rivalsOf(a) * rivalsOf(b)) / 6),
    ofAge: isOf(a, 'age'),
    ofMoney: isOf(a, 'money'),
    ofPercent: isOf(a, 'percent'),
    everyday: Number(isEveryday(a) || isEveryday(b)),
  }
}
