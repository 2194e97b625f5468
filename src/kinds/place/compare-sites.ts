import type { PlaceValue } from '../../core/value.ts'
import { countriesOf } from './candidates.ts'
import type { Outcome } from './outcome.ts'
import { isWithinName, siteKey, sortOf } from './site-key.ts'

const unrelated: Outcome = ['unrelated', 'place-other', 1]

const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some(code => b.has(code))

const isSite = ({ level }: PlaceValue): boolean => level === 'site'

const compareTwo = (a: PlaceValue, b: PlaceValue, samePart: boolean): Outcome => {
  const [left, right] = [siteKey(a.name), siteKey(b.name)]
  // A school in a park, a hotel on an avenue.
  if (sortOf(left) !== sortOf(right)) return unrelated
  if (isWithinName(left, right) || isWithinName(right, left))
    return ['compatible', 'place-more-specific', 0.7]
  if (!left.isNamed || !right.isNamed) return unrelated
  return samePart ? ['contradiction', 'place-other', 0.75] : unrelated
}

/** Compares sites ("Harrow Middle School") with each other and with what may hold them. */
export const compareSites = (a: PlaceValue, b: PlaceValue, samePart: boolean): Outcome | null => {
  if (!isSite(a) && !isSite(b)) return null
  if (isSite(a) && isSite(b)) return compareTwo(a, b, samePart)
  const [site, other] = isSite(a) ? [a, b] : [b, a]
  if (disjoint(countriesOf(site), countriesOf(other)))
    return samePart ? ['contradiction', 'place-other', 0.7] : unrelated
  // "Ribera" for "Ribera stadium"
  if (other.level === 'unknown')
    return isWithinName(siteKey(other.name), siteKey(site.name))
      ? ['compatible', 'place-more-specific', 0.6]
      : unrelated
  return other.level === 'city' ? ['compatible', 'place-more-specific', 0.4] : unrelated
}
