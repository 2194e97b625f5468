import { describe, expect, it } from 'vitest'
import { fullGivenNames, sameGivenName } from '../../src/world/nicknames.ts'

describe('sameGivenName', () => {
  it.each([
    ['Bob', 'Robert'],
    ['Bill', 'William'],
    ['Bill', 'Will'],
    ['Liz', 'Elizabeth'],
    ['Pepe', 'José'],
    ['Paco', 'Francisco'],
    ['Nacho', 'Ignacio'],
    ['Gianni', 'Giovanni'],
    ['Fritz', 'Friedrich'],
    ['Misha', 'Mikhail'],
    ['Sasha', 'Alexander'],
    ['Sasha', 'Alexandra'],
    ['Kasia', 'Katarzyna'],
    ['Kate', 'Catherine'],
    ['Steven', 'Stephen'],
    ['Mohammed', 'Muhammad'],
    ['Tomás', 'Tomas'],
    ['BOB', 'bob'],
  ])('takes %s and %s for one', (a, b) => {
    expect(sameGivenName(a, b)).toBe(true)
    expect(sameGivenName(b, a)).toBe(true)
  })

  it.each([
    ['Elena', 'Irene'],
    ['Tomás', 'Tomé'],
    ['Katarzyna', 'Karolina'],
    ['Robert', 'Albert'],
    ['Alan', 'Albert'],
    ['Maria', 'Marie'],
    ['Maria', 'Mariana'],
    ['Edward', 'Edmund'],
    ['Alexander', 'Alexandra'],
    ['Jane', 'Joan'],
    ['Wilber', 'Wilson'],
    ['B.', 'Bob'],
    ['', 'Bob'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(sameGivenName(a, b)).toBe(false)
    expect(sameGivenName(b, a)).toBe(false)
  })

  it('knows every full name that a short form may stand for', () => {
    expect(fullGivenNames('Bert')).toEqual(expect.arrayContaining(['albert', 'robert', 'herbert']))
    expect(fullGivenNames('Xyz')).toEqual([])
  })
})
