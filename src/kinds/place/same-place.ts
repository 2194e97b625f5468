import type { PlaceValue } from '../../core/value.ts'
import { countryNamed } from '../../world/countries.ts'
import { divisionKey } from '../../world/division-key.ts'
import { placeKey } from '../../world/place-key.ts'
import { cityKey } from '../../world/places.ts'
import { transliterationKey } from '../../world/transliteration-key.ts'
import { candidatesOf } from './candidates.ts'
import { containersNamed, holds } from './read-container.ts'
import { type SiteKey, siteKey } from './site-key.ts'

/** Two containers exclude each other when nothing that one may be is, or lies in, what the other may be. */
const excludes = (a: string, b: string): boolean => {
  const [left, right] = [containersNamed(a), containersNamed(b)]
  if (left.length === 0 || right.length === 0) return false
  return !left.some(x =>
    right.some(
      y =>
        (x.country === y.country &&
          (x.level === 'country' || y.level === 'country' || x.division === y.division)) ||
        holds(x, y) ||
        holds(y, x),
    ),
  )
}

const nameMeets = (a: PlaceValue, b: PlaceValue): boolean => {
  if (placeKey(a.name) === placeKey(b.name)) return true
  if (a.level === 'site' || b.level === 'site') {
    const [left, right] = [siteKey(a.name), siteKey(b.name)]
    const isShort = (short: PlaceValue, key: SiteKey) => short.level === 'unknown' && key.sort === null
    const sameSort = a.level === b.level ? left.sort === right.sort : isShort(a, left) || isShort(b, right)
    return left.isNamed && right.isNamed && sameSort && left.words.join(' ') === right.words.join(' ')
  }
  const country = countryNamed(a.name)
  if (country !== null && country === countryNamed(b.name)) return true
  if (a.level === 'region' && b.level === 'region') return isSameDivision(a, b)
  if (cityKey(a.name) === cityKey(b.name)) return true
  return transliterationKey(a.name) === transliterationKey(b.name)
}

/** "Va." and "Virginia", "Cauca province" and "the department of Cauca" */
const isSameDivision = (a: PlaceValue, b: PlaceValue): boolean => {
  if (divisionKey(a.name) === divisionKey(b.name)) return true
  const [left, right] = [candidatesOf(a), candidatesOf(b)]
  return (
    left.length === 1 &&
    right.length === 1 &&
    left[0]?.country === right[0]?.country &&
    left[0]?.division === right[0]?.division
  )
}

/** True when both values name one place, however spelt: "Pärnu" and "Parnu", "Seville" and "Sevilla". */
export const isSamePlace = (a: PlaceValue, b: PlaceValue): boolean =>
  nameMeets(a, b) && !(a.within !== null && b.within !== null && excludes(a.within, b.within))

/** True when the names differ in nothing but case and the shape of quotes. */
export const isWrittenAlike = (a: PlaceValue, b: PlaceValue): boolean => {
  const plain = (name: string): string => name.toLowerCase().replace(/’/g, "'")
  return plain(a.name) === plain(b.name)
}
