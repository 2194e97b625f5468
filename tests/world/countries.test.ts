import { describe, expect, it } from 'vitest'
import { countryName, countryNamed, countryOf, isDemonym } from '../../src/world/countries.ts'
import { continentOf, isWorldRegion, regionHolds, regionsMeet } from '../../src/world/world-regions.ts'

describe('countryOf', () => {
  it.each([
    ['Mexico', 'MEX'],
    ['Mexican', 'MEX'],
    ['British', 'GBR'],
    ['Scottish', 'GBR'],
    ['England', 'GBR'],
    ['Dutch', 'NLD'],
    ['the Netherlands', 'NLD'],
    ['Estonian', 'EST'],
    ['Spaniard', 'ESP'],
    ['South Korean', 'KOR'],
    ['Türkiye', 'TUR'],
    ['Turkey', 'TUR'],
    ['Czech Republic', 'CZE'],
    ['Côte d’Ivoire', 'CIV'],
    ['St. Lucia', 'LCA'],
    ['Nigerien', 'NER'],
    ['Nigerian', 'NGA'],
    ['Russian Federation', 'RUS'],
    ['Kosovo', 'XKX'],
    ['POLAND', 'POL'],
  ])('knows %s', (word, code) => {
    expect(countryOf(word)).toBe(code)
  })

  it.each(['US', 'U.S.', 'USA', 'United States', 'America', 'American'])(
    'knows %s as the United States',
    word => {
      expect(countryOf(word)).toBe('USA')
    },
  )

  it.each([
    ['us', 'the pronoun'],
    ['turkey', 'the bird'],
    ['polish', 'what shoes need'],
    ['china', 'crockery'],
    ['Congo', 'one of two states'],
    ['Korea', 'one of two states'],
    ['Washington', 'a city, however it is used'],
    ['Atlantis', 'no country'],
    ['', 'nothing'],
  ])('takes %j for no country: %s', word => {
    expect(countryOf(word)).toBeNull()
  })

  it('tells a country from its people', () => {
    expect(isDemonym('Dutch')).toBe(true)
    expect(isDemonym('Netherlands')).toBe(false)
    expect(countryNamed('Dutch')).toBeNull()
    expect(countryNamed('U.K.')).toBe('GBR')
  })

  it('gives overseas lands neither the adjective nor the people of their country', () => {
    expect(countryOf('French')).toBe('FRA')
    expect(countryOf('Norwegian')).toBe('NOR')
  })
})

describe('parts of the world', () => {
  it('knows names and continents of codes', () => {
    expect(countryName('NLD')).toBe('Netherlands')
    expect(countryName('ZZZ')).toBeNull()
    expect(continentOf('EST')).toBe('Europe')
    expect(continentOf('ZZZ')).toBeNull()
  })

  it.each([
    ['Western Hemisphere', 'MEX', true],
    ['Latin America', 'MEX', true],
    ['Latin America', 'USA', false],
    ['the Caribbean', 'CUB', true],
    ['Europe', 'EST', true],
    ['Middle East', 'JOR', true],
    ['Southeast Asia', 'VNM', true],
    ['the Balkans', 'ESP', false],
  ])('%s holds %s: %s', (region, code, expected) => {
    expect(regionHolds(region, code)).toBe(expected)
  })

  it('knows which parts of the world share a country', () => {
    expect(regionsMeet('Latin America', 'Western Hemisphere')).toBe(true)
    expect(regionsMeet('Scandinavia', 'Balkans')).toBe(false)
    expect(isWorldRegion('Latin America')).toBe(true)
    expect(isWorldRegion('Lisbon')).toBe(false)
  })
})
