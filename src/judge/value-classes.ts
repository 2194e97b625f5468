import type { Claim } from '../core/claim.ts'
import { kindOf } from '../kinds/index.ts'

/** Claims that state one value, however written. */
export type ValueClass = readonly [Claim, ...Claim[]]

/** Two claims say the same when their values agree or differ only in notation. */
const saysSame = (a: Claim, b: Claim): boolean => {
  const { verdict } = kindOf(a.kind).compare(a.value, b.value)
  return verdict === 'agreement' || verdict === 'notation'
}

/** Splits claims by value; classes and the claims in them keep the order given. */
export const valueClasses = (claims: readonly Claim[]): readonly ValueClass[] => {
  const classes: [Claim, ...Claim[]][] = []
  for (const claim of claims) {
    const home = classes.find(members => saysSame(members[0], claim))
    if (home) home.push(claim)
    else classes.push([claim])
  }
  return classes
}
