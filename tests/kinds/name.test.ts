import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NameValue } from '../../src/core/value.ts'
import { name } from '../../src/kinds/name/index.ts'
import { parseName } from '../../src/kinds/name/parse-name.ts'

const verdict = (a: string, b: string) => {
  const { verdict: found, reason } = name.compare(parseName(a), parseName(b))
  return `${found} ${reason.code}`
}

const given = fc.constantFrom(
  'Edward',
  'Ed',
  'Maren',
  'J.',
  'José',
  'William',
  'Bill',
  'Sergei',
  'Sergey',
  'Anna Maria',
)
const family = fc.constantFrom(
  'Holtby',
  'Holtbye',
  'van den Heuvel',
  'Pardo Leal',
  'Pardo',
  'Vasquez-Orr',
  'Müller',
  'Mueller',
)
const anyName: fc.Arbitrary<NameValue> = fc.tuple(given, family).map(([a, b]) => parseName(`${a} ${b}`))

describe('parts of a name', () => {
  it('are given names, surname with particles, and suffix', () => {
    expect(parseName('Pieter van den Heuvel')).toMatchObject({ given: ['Pieter'], family: 'van den Heuvel' })
    expect(parseName('Martin Lusk Jr.')).toMatchObject({ given: ['Martin'], family: 'Lusk', suffix: 'Jr.' })
    expect(parseName('William P. “Bill” Orton')).toMatchObject({
      given: ['William', 'P.', 'Bill'],
      family: 'Orton',
    })
    expect(parseName('Park Min-ho')).toMatchObject({ given: ['Min-ho'], family: 'Park' })
    expect(parseName('Holtby')).toMatchObject({ given: [], family: 'Holtby' })
  })
})

describe('comparing names', () => {
  it('sees through accents, hyphens and romanisation', () => {
    expect(verdict('Juergen Mueller', 'Jürgen Müller')).toBe('notation name-spelling')
    expect(verdict('Lena Vasquez-Orr', 'Lena Vasquez Orr')).toBe('notation name-spelling')
    expect(verdict('Sergei Volkov', 'Sergey Volkov')).toBe('notation name-spelling')
  })

  it('tells short forms from other names', () => {
    expect(verdict('J. T. Marlowe', 'John Marlowe')).toBe('notation name-short-form')
    expect(verdict('Holtby', 'Maren Holtby')).toBe('compatible name-short-form')
    expect(verdict('Penn', 'Ben Penn')).toBe('compatible name-short-form')
    expect(verdict('Martin Lusk', 'Martin Lusk Jr')).toBe('compatible name-short-form')
    expect(verdict('Hector Castaldo Ibáñez', 'Hector Castaldo')).toBe('notation name-short-form')
    expect(verdict('Bill Orton', 'William Orton')).toBe('notation name-nickname')
    expect(verdict('Clara Bustillo', 'Inés Bustillo')).toBe('contradiction name-given-differs')
  })

  it('is surer of a typing error than of another first name, which may be somebody else’s', () => {
    const slip = name.compare(parseName('Edward Whitford'), parseName('Edward Whitforde'))
    const other = name.compare(parseName('Clara Bustillo'), parseName('Inés Bustillo'))
    expect(slip.verdict).toBe('contradiction')
    expect(slip.confidence).toBeGreaterThan(other.confidence)
  })

  it('has one verdict both ways, and every name agrees with itself', () => {
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        const [there, back] = [name.compare(a, b), name.compare(b, a)]
        expect([there.verdict, there.reason.code]).toEqual([back.verdict, back.reason.code])
        expect(name.compare(a, a).verdict).toBe('agreement')
      }),
    )
  })
})
