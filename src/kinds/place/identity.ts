import type { PlaceValue } from '../../core/value.ts'
import { divisionKey } from '../../world/division-key.ts'
import { placeKey } from '../../world/place-key.ts'
import { cityKey } from '../../world/places.ts'
import { transliterationKey } from '../../world/transliteration-key.ts'
import { candidatesOf } from './candidates.ts'
import type { PlaceParts } from './place-parts.ts'
import { districtOf } from './read-district.ts'
import { sideOf } from './read-side.ts'
import { siteKey, sortOf } from './site-key.ts'

const siteIdentity = (name: string): string | null => {
  const { isNamed, words } = siteKey(name)
  return isNamed && words.length > 0 ? transliterationKey(words.join(' ')) : null
}

/**
 * What two spellings of one place share, or null where the words do not say which place it is: "Pärnu" and "Parnu", "Va."
 * and "Virginia", "Estadio de la Ribera" and "Ribera stadium"; "Ribera" may be the stadium for short. A fourth floor is one of many.
 */
export const placeIdentity = (place: PlaceValue): string | null => {
  const { level, name } = place
  if (level === 'floor' || sideOf(name) !== null) return null
  if (level === 'district') return `${districtOf(name).noun} ${districtOf(name).number}`
  if (level === 'site') return siteIdentity(name)
  if (level === 'area') return placeKey(name)
  const [only, ...others] = candidatesOf(place).filter(candidate => candidate.level === level)
  if (level === 'country' || level === 'region')
    return only !== undefined && others.length === 0
      ? `${only.country} ${only.division ?? ''}`
      : divisionKey(name)
  return transliterationKey(cityKey(name))
}

/**
 * What a place answers to, where the words around it need not say: a hospital, a floor, a destination and where the way
 * there begins, a landfall. Nothing for a place where something merely is.
 */
export const placeAspects = (
  { level, name, relation }: PlaceValue,
  { event = null }: PlaceParts,
): readonly string[] => {
  if (level === 'floor') return ['floor']
  if (level === 'district') return [districtOf(name).noun]
  const sort = sideOf(name)?.noun ?? (level === 'site' ? sortOf(siteKey(name)) : null)
  if (sort !== null) return [sort]
  // "From" is no origin by itself: "12 miles from the port", "a teacher from the village".
  return [...(relation === 'to' ? ['destination'] : []), ...(event === null ? [] : [event])]
}
