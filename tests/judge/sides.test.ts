import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'

const of = (...texts: readonly string[]) =>
  check(texts.map((text, i) => ({ path: `${'abcd'[i]}.txt`, text }))).findings

const storm = 'The storm crossed the coast near Lowmoor with sustained winds of'

describe('the sides of a finding', () => {
  it.each([
    [`${storm} 165 km/h (103 mph).`, `${storm} 185 km/h.`],
    [`${storm} 165 km/h (103 mph).`, `${storm} 185 km/h.`, `${storm} 103 mph, and rain.`],
  ])('hold together what does not conflict: one speed in two units against another', (...texts) => {
    const found = of(...texts).filter(({ verdict }) => verdict === 'contradiction')
    expect(found.map(({ message }) => message)).toEqual([
      'figures exclude each other: 165 kilometres per hour ≠ 185 kilometres per hour',
    ])
  })

  it('leave a value that two sources write differently a finding of its own', () => {
    const found = of(
      'The ferry fire killed 14 people.',
      'Fourteen people were killed in the ferry fire.',
      'The ferry fire killed 17 people.',
    )
    expect(found.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(['contradiction', 'notation']))
  })

  it('leave two sources that agree to the letter their agreement beside one that writes it otherwise', () => {
    const told = 'The ferry fire killed 14 people.'
    const found = of(told, told, 'The ferry fire killed fourteen people.').filter(
      ({ kind }) => kind === 'figure',
    )
    expect(found.map(({ verdict, mentions }) => [verdict, mentions.length])).toEqual([
      ['notation', 3],
      ['agreement', 2],
    ])
    const two = of(told, 'The ferry fire killed fourteen people. The 14 people were sailors.')
    expect(two.filter(({ kind, verdict }) => kind === 'figure' && verdict === 'agreement')).toEqual([])
  })

  it.each([
    ['a one-year deal', 'a one year deal'],
    ['some 60% of the fruit', 'about 60% of the fruit'],
  ])('are no notation for a hyphen or another word for about: %j, %j', (a, b) => {
    const found = of(`The port signed ${a} on Monday.`, `On Monday the port signed ${b}.`)
    expect(found.filter(({ kind, verdict }) => kind === 'figure' && verdict === 'notation')).toEqual([])
  })
})
