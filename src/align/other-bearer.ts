import type { Claim } from '../core/claim.ts'
import { lemmaOf } from '../core/lemma-of.ts'
import { genderedNouns, relationNouns } from '../lang/en/relations.ts'
import { conceptOf, isAnybody } from '../text/concepts.ts'
import { sameSense } from '../world/wordnet.ts'

/** The noun for who or what has an age: "pupil" in "a 14-year-old pupil"; null where there is none. */
const bearerOf = ({ value, subject }: Claim): string | null =>
  value.type === 'figure' && value.dimension === 'age' ? lemmaOf(subject.terms, 'counted') : null

/** Does the noun say no more of somebody than "man", "girl" or "victim" do? */
const isAnyone = (noun: string): boolean =>
  isAnybody(conceptOf(noun)) || (genderedNouns.has(noun) && !relationNouns.has(noun))

/** "A 41-year-old teacher", "his 14-year-old daughter": two nouns that hardly stand for one person, most of all of two sexes. */
export const otherBearer = (a: Claim, b: Claim): boolean => {
  const [x, y] = [bearerOf(a), bearerOf(b)]
  if (x === null || y === null || sameSense(x, y, 'noun')) return false
  const [left, right] = [genderedNouns.get(x), genderedNouns.get(y)]
  if (left !== undefined && right !== undefined && left !== right) return true
  return !isAnyone(x) && !isAnyone(y)
}
