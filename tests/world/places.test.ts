import { describe, expect, it } from 'vitest'
import { divisionKey } from '../../src/world/division-key.ts'
import { placeKey } from '../../src/world/place-key.ts'
import {
  capitalsOf,
  citiesNamed,
  cityKey,
  distanceBetween,
  divisionsNamed,
  placesNamed,
} from '../../src/world/places.ts'
import { findLine } from '../../src/world/sorted-lines.ts'
import { stateOf } from '../../src/world/states.ts'

const codes = (name: string): readonly string[] =>
  placesNamed(name).map(
    ({ level, country, division }) => `${level} ${country}${division ? `.${division}` : ''}`,
  )

describe('placesNamed', () => {
  it('gives every place of a name, cities largest first', () => {
    expect(codes('Portland')).toContain('city USA.OR')
    expect(codes('Portland').indexOf('city USA.OR')).toBeLessThan(codes('Portland').indexOf('city USA.ME'))
    expect(codes('Georgia')).toEqual(['country GEO', 'region USA.GA'])
    expect(codes('Paris')[0]).toBe('city FRA.11')
    expect(codes('Nowhereville')).toEqual([])
  })

  it.each([
    ['Parnu', 'Pärnu'],
    ['Gyor', 'Győr'],
    ['Saint Louis', 'St. Louis'],
    ['Sevilla', 'Seville'],
    ['Kyiv', 'Kiev'],
    ['Mumbai', 'Bombay'],
    ['Washington, D.C.', 'Washington DC'],
  ])('finds %s and %s in one place', (a, b) => {
    expect(citiesNamed(a)[0]).toEqual(citiesNamed(b)[0])
    expect(cityKey(a)).toBe(cityKey(b))
  })

  it('knows divisions by name, with or without what they call themselves, and by short form', () => {
    for (const name of ['Cauca', 'Cauca province', 'Cauca Department', 'the province of Cauca'])
      expect(divisionsNamed(name).map(({ country }) => country)).toEqual(['COL'])
    for (const name of ['Pennsylvania', 'Pa.', 'PA'])
      expect(divisionsNamed(name)).toMatchObject([{ country: 'USA', division: 'PA' }])
    expect(divisionsNamed('Northern Ireland')).toMatchObject([{ country: 'GBR' }])
    expect(divisionsNamed('Ontario')).toMatchObject([{ country: 'CAN' }])
    expect(divisionsNamed('NSW')).toMatchObject([{ country: 'AUS' }])
  })

  it('puts a city into its division', () => {
    const [popayan] = citiesNamed('Popayán')
    expect(popayan?.division).toBe(divisionsNamed('Cauca')[0]?.division)
    expect(capitalsOf('EST')).toEqual(['Tallinn'])
  })

  it('knows how far apart cities lie, to some 30 km', () => {
    const distance = (a: string, b: string): number => {
      const [x, y] = [citiesNamed(a)[0], citiesNamed(b)[0]]
      return x && y ? (distanceBetween(x, y) ?? -1) : -1
    }
    expect(Math.abs(distance('Porto', 'Lisbon') - 274)).toBeLessThan(30)
    expect(Math.abs(distance('Auckland', 'Santiago') - 9670)).toBeLessThan(1000)
    expect(distance('Oakland', 'San Francisco')).toBeLessThan(40)
  })
})

describe('stateOf', () => {
  it.each(['Va', 'In', 'Or', 'Miss', 'Wash', 'Me', 'pa.', 'EU'])('takes %s for a word', word => {
    expect(stateOf(word)).toBeNull()
  })
  it.each([
    ['Va.', 'VA'],
    ['N.Y.', 'NY'],
    ['Calif.', 'CA'],
    ['D.C.', 'DC'],
    ['W.Va.', 'WV'],
  ])('takes %s for %s', (short, division) => {
    expect(stateOf(short)).toEqual({ country: 'USA', division })
  })
})

describe('keys', () => {
  it('are what spellings of one place share', () => {
    expect(placeKey('St.-Étienne')).toBe('saint etienne')
    expect(placeKey('the Hague')).toBe('hague')
    expect(placeKey('O’Fallon')).toBe(placeKey("O'Fallon"))
    expect(divisionKey('Central Region')).toBe('central region')
  })
})

describe('findLine', () => {
  const lines = '\na|1\na b|2\nab|3\nb|4\n'
  it('finds every line and nothing else', () => {
    expect(['a', 'a b', 'ab', 'b'].map(key => findLine(lines, key))).toEqual(['1', '2', '3', '4'])
    expect(['', 'aa', 'c', 'a b c', '0'].map(key => findLine(lines, key))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
    expect(findLine('\n', 'a')).toBeNull()
    expect(findLine('', 'a')).toBeNull()
  })
})
