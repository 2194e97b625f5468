import type { Claim } from '../core/claim.ts'
import { areEqual } from '../core/comparison.ts'
import { kindOf } from '../kinds/index.ts'

/** Claims that state one value, however written. */
export type ValueClass = readonly [Claim, ...Claim[]]

/** Ids of the articles that the claims stand in. */
export const sourcesOf = (claims: readonly Claim[]): ReadonlySet<number> =>
  new Set(claims.map(claim => claim.mention.articleId))

/** Two claims say the same when their values agree or differ only in notation. */
const saysSame = (a: Claim, b: Claim): boolean => areEqual(kindOf(a.kind).compare(a.value, b.value))

/**
 * Splits claims by value; classes and the claims in them keep the order given. A value met before goes where it went
 * then, so that a long article which repeats itself is not compared with itself again and again.
 */
export const valueClasses = (claims: readonly Claim[]): readonly ValueClass[] => {
  const classes: [Claim, ...Claim[]][] = []
  const homes = new Map<string, [Claim, ...Claim[]]>()
  for (const claim of claims) {
    const key = JSON.stringify(claim.value)
    const home = homes.get(key) ?? classes.find(members => saysSame(members[0], claim))
    if (home) {
      home.push(claim)
      homes.set(key, home)
    } else classes.push([claim])
  }
  return classes
}
