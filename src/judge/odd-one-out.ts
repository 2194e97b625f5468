import type { ClassPair } from './class-pairs.ts'
import { sourcesOf, type ValueClass } from './value-classes.ts'

/** Fewest others that must agree for one source to stand alone against them. */
const fewestOthers = 2

/**
 * The value of the one source that contradicts every other source of a fact, while the others, two at the least, do not
 * contradict each other: 14, 14 and 17. Null where no source stands alone.
 *
 * @param members the values of the fact
 * @param conflicts the pairs of them that contradict each other
 */
export const oddOneOut = (
  members: readonly ValueClass[],
  conflicts: readonly ClassPair[],
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
  return alone.find(isOdd) ?? null
}
