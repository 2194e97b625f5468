// Names and demonyms come from world-countries 5.1.0 (ODbL 1.0, kept up since 2012), the only package with both
// names and English demonyms: i18n-iso-countries and countries-list (MIT) have no demonyms. It is 22 MB and takes
// 24 ms to load, so scripts/build-data.mjs writes the 24 kB that are needed to generated/countries.ts.
import { countryAbbreviations, countryWords, notCountries, ordinaryWords } from './country-words.ts'
import { fold } from './fold.ts'
import { countryRows } from './generated/countries.ts'

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

interface Index {
  readonly byCode: ReadonlyMap<string, Country>
  readonly names: ReadonlyMap<string, string>
  readonly demonyms: ReadonlyMap<string, string>
}

/** Lower case, no accents, no stops, "saint" written out, no leading article. */
const keyOf = (word: string): string =>
  fold(word).replace(/\./g, '').replace(/^the /, '').replace(/^st /, 'saint ').replace(/ & /g, ' and ')

const words = (list: string | undefined, separator: string): readonly string[] =>
  list ? list.split(separator) : []

const readIndex = (): Index => {
  const byCode = new Map<string, Country>()
  const names = new Map<string, string>()
  const demonyms = new Map<string, string>()
  for (const row of countryRows.trim().split('\n')) {
    const [code = '', name = '', people, others, continent = '', subregion = '', capitals] = row.split('|')
    byCode.set(code, { code, name, continent, subregion, capitals: words(capitals, ';') })
    for (const other of words(others, ';')) if (!notCountries.has(keyOf(other))) names.set(keyOf(other), code)
    for (const word of words(people, ';')) demonyms.set(keyOf(word), code)
    const own = countryWords[code]
    for (const word of words(own?.name, ',')) names.set(keyOf(word), code)
    for (const word of words(own?.adjective, ',')) demonyms.set(keyOf(word), code)
  }
  // Last, so that a country's own name wins over another's second name.
  for (const country of byCode.values()) names.set(keyOf(country.name), country.code)
  return { byCode, names, demonyms }
}

let index: Index | null = null
const data = (): Index => {
  index ??= readIndex()
  return index
}

const isCapitalised = (word: string): boolean => /^(?:the )?\p{Lu}/u.test(word)

const look = (word: string, maps: readonly ReadonlyMap<string, string>[]): string | null => {
  const abbreviation = countryAbbreviations[word.replace(/^the /i, '').replace(/\./g, '')]
  if (abbreviation !== undefined) return maps.includes(data().names) ? abbreviation : null
  const key = keyOf(word)
  if (ordinaryWords.has(key) && !isCapitalised(word)) return null
  for (const map of maps) {
    const code = map.get(key)
    if (code !== undefined) return code
  }
  return null
}

/**
 * The country that a name, abbreviation, demonym or adjective stands for, as an ISO 3166-1 alpha-3 code, or null.
 * Give the word as written, without a possessive: "US" is a country and "us" is not, nor is "polish" or "turkey".
 * `countryOf('Mexican')` and `countryOf('Mexico')` are `MEX`, `countryOf('U.K.')` and `countryOf('Scottish')` `GBR`.
 * "Georgia" is `GEO`; whoever means a place should ask `placesNamed` too, which knows the state.
 */
export const countryOf = (word: string): string | null => look(word, [data().names, data().demonyms])

/** The country of a name or abbreviation ("Turkey", "U.S."), leaving out demonyms ("Turkish"). */
export const countryNamed = (word: string): string | null => look(word, [data().names])

/** True for the adjective of a country or a noun for its people: "Dutch", "Spaniard", "South Korean". */
export const isDemonym = (word: string): boolean => look(word, [data().demonyms]) !== null

/** The common English name of an ISO 3166-1 alpha-3 code, or null: `countryName('NLD')` is `Netherlands`. */
export const countryName = (code: string): string | null => data().byCode.get(code)?.name ?? null

/** What the data holds of an ISO 3166-1 alpha-3 code, or null. */
export const countryByCode = (code: string): Country | null => data().byCode.get(code) ?? null

/** All countries, by code. */
export const allCountries = (): readonly Country[] => [...data().byCode.values()]
