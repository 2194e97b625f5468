import type { Claim } from '../core/claim.ts'
import { lemmaOf } from '../core/lemma-of.ts'

const countedIn = ({ subject }: Claim): string | null => lemmaOf(subject.terms, 'counted')

/** "Given *two* life terms for the murder of *two* bakers": does one sentence count two things by these claims? */
export const countOthers = (a: Claim, b: Claim): boolean => {
  const [x, y] = [countedIn(a), countedIn(b)]
  const isOneSentence =
    a.mention.articleId === b.mention.articleId && a.mention.sentence === b.mention.sentence
  return isOneSentence && x !== null && y !== null && x !== y
}
