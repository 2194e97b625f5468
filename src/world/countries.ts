// Names and demonyms come from world-countries 5.1.0 (ODbL 1.0, kept up since 2012), the only package with both
// names and English demonyms: i18n-iso-countries and countries-list (MIT) have no demonyms. It is 22 MB and takes
// 24 ms to load, so scripts/build-data.mjs writes the 24 kB that are needed to data/places.json.
import { countryKey } from './country-key.ts'
import { countryAbbreviations, ordinaryWords } from './country-words.ts'
import { placeTable } from './read-tables.ts'
import { findLine } from './sorted-lines.ts'

/** A country as the data has it. */
export interface Country {
  /** ISO 3166-1 alpha-3: `EST`; `XKX` for Kosovo. */
  readonly code: string
  readonly name: string
  /** Continent in the United Nations' sense: Africa, Americas, Antarctic, Asia, Europe, Oceania. */
  readonly continent: string
  /** "Caribbean", "South-Eastern Asia". */
  readonly subregion: string
  readonly capitals: readonly string[]
}

const isCapitalised = (word: string): boolean => /^(?:the )?\p{Lu}/u.test(word)

const look = (word: string, tables: readonly ('countryNames' | 'demonyms')[]): string | null => {
  const abbreviation = countryAbbreviations.get(word.replace(/^the /i, '').replace(/\./g, ''))
  if (abbreviation !== undefined) return tables.includes('countryNames') ? abbreviation : null
  const key = countryKey(word)
  if (ordinaryWords.has(key) && !isCapitalised(word)) return null
  for (const table of tables) {
    const code = findLine(placeTable(table), key)
    if (code !== null) return code
  }
  return null
}

/**
 * The country that a name, abbreviation, demonym or adjective stands for, as an ISO 3166-1 alpha-3 code, or null.
 * Give the word as written, without a possessive: "US" is a country and "us" is not, nor is "polish" or "turkey".
 * `countryOf('Mexican')` and `countryOf('Mexico')` are `MEX`, `countryOf('U.K.')` and `countryOf('Scottish')` `GBR`.
 * "Georgia" is `GEO`; whoever means a place should ask `placesNamed` too, which knows the state.
 */
export const countryOf = (word: string): string | null => look(word, ['countryNames', 'demonyms'])

/** The country of a name or abbreviation ("Turkey", "U.S."), leaving out demonyms ("Turkish"). */
export const countryNamed = (word: string): string | null => look(word, ['countryNames'])

/** True for the adjective of a country or a noun for its people: "Dutch", "Spaniard", "South Korean". */
export const isDemonym = (word: string): boolean => look(word, ['demonyms']) !== null

const readCountry = (code: string, row: string): Country => {
  const [name = '', continent = '', subregion = '', capitals = ''] = row.split('|')
  return { code, name, continent, subregion, capitals: capitals === '' ? [] : capitals.split(';') }
}

/** What the data holds of an ISO 3166-1 alpha-3 code, or null. */
export const countryByCode = (code: string): Country | null => {
  const row = findLine(placeTable('countries'), code)
  return row === null ? null : readCountry(code, row)
}

/** The common English name of an ISO 3166-1 alpha-3 code, or null: `countryName('NLD')` is `Netherlands`. */
export const countryName = (code: string): string | null => countryByCode(code)?.name ?? null

/** All countries, by code. */
export const allCountries = (): readonly Country[] =>
  placeTable('countries')
    .trim()
    .split('\n')
    .map(row => readCountry(row.slice(0, 3), row.slice(4)))
