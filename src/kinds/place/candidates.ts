import type { PlaceLevel, PlaceValue } from '../../core/value.ts'
import { type PlaceCandidate, placesNamed } from '../../world/places.ts'
import { containersNamed, holds } from './read-container.ts'

const readCandidates = ({ name, level, within }: PlaceValue): readonly PlaceCandidate[] => {
  if (level === 'floor' || level === 'district' || level === 'site' || level === 'area') return []
  const candidates = placesNamed(name)
  if (within === null) return candidates
  const containers = containersNamed(within)
  if (containers.length === 0) return candidates
  return candidates.filter(candidate => containers.some(container => holds(container, candidate)))
}

/** Every value is compared with many others, and looking a name up costs more than all else. */
const known = new WeakMap<PlaceValue, readonly PlaceCandidate[]>()

/**
 * What a place may be, given what the article puts it in: "Portland" within "Maine" is one city of several. A
 * container that holds none of the candidates is taken at its word and leaves none.
 */
export const candidatesOf = (place: PlaceValue): readonly PlaceCandidate[] => {
  const held = known.get(place) ?? readCandidates(place)
  known.set(place, held)
  return held
}

/**
 * The countries a place may lie in; empty where nobody knows. For a site or an unknown name only what the article
 * puts it in speaks.
 */
export const countriesOf = (place: PlaceValue): ReadonlySet<string> => {
  const candidates = candidatesOf(place)
  const places = candidates.length > 0 || place.within === null ? candidates : containersNamed(place.within)
  return new Set(places.map(({ country }) => country))
}

/** Countries whose states and provinces news in English names without saying where they are. */
const home: ReadonlySet<string> = new Set(['AUS', 'CAN', 'GBR', 'USA'])

const isHomeRegion = ({ level, country }: PlaceCandidate): boolean => level === 'region' && home.has(country)

/**
 * What a bare name is first taken for: a country, a state of an English-speaking country ("Virginia"), else a city
 * ("Vienna", which is a region too), else a region. A state with a city of its name in it is the city: "New York".
 */
export const levelOf = (candidates: readonly PlaceCandidate[]): PlaceLevel => {
  const [first] = candidates
  const city = candidates.find(({ level }) => level === 'city')
  if (first === undefined || first.level === 'country' || city === undefined) return first?.level ?? 'unknown'
  const state = candidates.find(isHomeRegion)
  return state === undefined || (state.country === city.country && state.division === city.division)
    ? 'city'
    : 'region'
}

/** A city this many times larger (as a power of two) than its namesakes is the one a bare name means. */
const dominance = 3

/** The country that a bare name means: the only one, that of a state, or that of a city far larger than its namesakes. */
export const likelyCountry = (candidates: readonly PlaceCandidate[]): string | null => {
  const countries = new Set(candidates.map(({ country }) => country))
  const [only] = countries
  if (countries.size === 1) return only ?? null
  const country = candidates.find(({ level }) => level === 'country')
  const state = candidates.find(isHomeRegion)
  // "Georgia" may be either; a town of a country's name is hardly meant.
  if (country !== undefined) return state === undefined ? country.country : null
  if (state !== undefined) return state.country
  const [first, second] = candidates.filter(({ level }) => level === 'city')
  return first !== undefined && first.size >= (second?.size ?? 0) + dominance ? first.country : null
}
