import type { Claim } from '../core/claim.ts'
import type { ClassPair } from './class-pairs.ts'
import { sourcesOf, type ValueClass } from './value-classes.ts'

/** The words of a claim's sentence, apart from how they are printed. */
export type WordingOf = (claim: Claim) => string

/** Fewest others that must agree for one source to stand alone against them. */
const fewestOthers = 2

/** How many articles state something in words of their own: two copies of one agency's text are one. */
const ownWordings = (claims: readonly Claim[], wordingOf: WordingOf): number =>
  new Set(
    [...sourcesOf(claims)].flatMap(id => {
      const first = claims.find(({ mention }) => mention.articleId === id)
      return first ? wordingOf(first) : []
    }),
  ).size

/**
 * The value of the one source that contradicts every other source of a fact, while the others, two at the least, do not
 * contradict each other: 14, 14 and 17. Null where no source stands alone.
 *
 * @param members the values of the fact
 * @param conflicts the pairs of them that contradict each other
 * @param wordingOf the words of a claim's sentence
 */
export const oddOneOut = (
  members: readonly ValueClass[],
  conflicts: readonly ClassPair[],
  wordingOf: WordingOf,
): ValueClass | null => {
  const sources = new Set(members.flatMap(claims => [...sourcesOf(claims)]))
  if (sources.size <= fewestOthers) return null
  const alone = members.filter(claims => sourcesOf(claims).size === 1)
  const isOdd = (member: ValueClass): boolean => {
    const [source] = sourcesOf(member)
    const against = new Set<number>()
    for (const { a, b } of conflicts) {
      const [own, other] = a === member ? [a, b] : [b, a]
      if (own !== member || sourcesOf(other).has(source ?? -1)) return false
      for (const id of sourcesOf(other)) against.add(id)
    }
    return against.size === sources.size - 1
  }
  const isOutvoted = (member: ValueClass): boolean =>
    ownWordings(members.filter(other => other !== member).flat(), wordingOf) >= fewestOthers
  return alone.find(member => isOdd(member) && isOutvoted(member)) ?? null
}
