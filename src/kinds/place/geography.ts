import type { PlaceValue } from '../../core/value.ts'
import { placeKey } from '../../world/place-key.ts'
import { distanceBetween, type PlaceCandidate } from '../../world/places.ts'
import { regionHolds, regionsMeet } from '../../world/world-regions.ts'
import { candidatesOf, countriesOf } from './candidates.ts'
import { containersNamed, holds } from './read-container.ts'

/** Kilometres within which a town may be meant by the city beside it, and beyond which nothing is near. */
const beside = 60
const beyond = 150

/** A city is meant for the towns around it when it has four times their people. */
const larger = 2

const nearest = (a: readonly PlaceCandidate[], b: readonly PlaceCandidate[]): number | null => {
  let least: number | null = null
  for (const x of a)
    for (const y of b) {
      const distance = distanceBetween(x, y)
      if (distance !== null && (least === null || distance < least)) least = distance
    }
  return least
}

/** What `within` names may be the outer place itself: "Heron Island, Va." lies in "Virginia". */
const isNamedWithin = (inner: PlaceValue, outer: readonly PlaceCandidate[]): boolean => {
  if (inner.within === null) return false
  return containersNamed(inner.within).some(container =>
    outer.some(
      place =>
        place.country === container.country &&
        (place.level === 'country' || place.division === container.division),
    ),
  )
}

/** True when data or the article puts the inner place in the outer one: "Porto" in "Portugal". */
export const isContained = (inner: PlaceValue, outer: PlaceValue): boolean => {
  if (outer.level === 'area') {
    if (inner.level === 'area') return regionsMeet(inner.name, outer.name)
    return [...countriesOf(inner)].some(code => regionHolds(outer.name, code))
  }
  if (outer.level === 'floor' || outer.level === 'district' || outer.level === 'site') return false
  if (inner.within !== null && placeKey(inner.within) === placeKey(outer.name)) return true
  const places = candidatesOf(outer).filter(({ level }) => level !== 'city')
  if (isNamedWithin(inner, places)) return true
  return candidatesOf(inner).some(place => places.some(other => other !== place && holds(other, place)))
}

/** True when one is a town beside the other, a city of at least four times its size. */
export const isNeighbour = (a: PlaceValue, b: PlaceValue): boolean => {
  const cities = (place: PlaceValue) => candidatesOf(place).filter(({ level }) => level === 'city')
  return cities(a).some(x =>
    cities(b).some(y => Math.abs(x.size - y.size) >= larger && (distanceBetween(x, y) ?? beyond) <= beside),
  )
}

/** True when data knows both and they lie too far apart for one to be near the other. */
export const isFar = (a: PlaceValue, b: PlaceValue): boolean => {
  const distance = nearest(candidatesOf(a), candidatesOf(b))
  return distance !== null && distance > beyond
}
