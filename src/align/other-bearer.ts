import type { Claim } from '../core/claim.ts'
import { lemmaOf } from '../core/lemma-of.ts'
import type { Value } from '../core/value.ts'
import { genderedNouns, relationNouns } from '../lang/en/relations.ts'
import { conceptOf, isAnybody, isState } from '../text/concepts.ts'
import { sameSense } from '../world/wordnet.ts'
import type { Background } from './features.ts'

const isAge = (value: Value): boolean => value.type === 'figure' && value.dimension === 'age'

/** The noun for who or what has an age: "pupil" in "a 14-year-old pupil"; null where only what became of them is told. */
const bearerOf = ({ value, subject }: Claim): string | null => {
  const noun = isAge(value) ? lemmaOf(subject.terms, 'counted') : null
  return noun === null || isState(noun) ? null : noun
}

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

/**
 * Ages of people whom nobody names, which nothing shows to be one: "the 26-year-old fired", "a 23-year-old woman"; "a 14-year-old
 * girl", "her 19-year-old cousin". Nor are they one where an article knows somebody of the other's age as well: "a 12-year-old girl",
 * "girls aged 12 and 15".
 */
export const areTwoAged = (a: Claim, b: Claim, { knowsAge }: Background): boolean => {
  if (!isAge(a.value) || !isAge(b.value)) return false
  const [x, y] = [bearerOf(a), bearerOf(b)]
  if (x === null || y === null || !sameSense(x, y, 'noun')) return true
  return knowsAge(a, b.value) || knowsAge(b, a.value)
}
