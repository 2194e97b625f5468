import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'

const conflicts = (a: string, b: string) =>
  check([
    { path: 'a.txt', text: a, published: '2025-05-23' },
    { path: 'b.txt', text: b, published: '2025-05-23' },
  ])
    .findings.filter(finding => finding.verdict === 'contradiction')
    .map(finding => finding.mentions.map(mention => mention.text).toSorted())

describe('dates', () => {
  it('keeps apart what happens to two things under one verb', () => {
    expect(
      conflicts(
        'The clinic will close its burns unit on 1 September.',
        'The quay will be closed to lorries in November.',
      ),
    ).toEqual([])
  })

  it('still compares the dates of one thing', () => {
    expect(
      conflicts(
        'The clinic will close its burns unit on 1 September.',
        'The burns unit of the clinic will close on 3 September.',
      ),
    ).toEqual([['1 September', '3 September']])
  })

  it('keeps since when somebody holds an office apart from how long a deal runs', () => {
    expect(
      conflicts(
        'The yard has sold eight boats until 2027.',
        'Boats are sold at a loss, says the head of the yard since 2021.',
      ),
    ).toEqual([])
  })
})

describe('places', () => {
  it('takes where prices fell for a limit, not for an event', () => {
    expect(
      conflicts('Rents in Velmora fell last month.', 'In Greater Askeby the fall was steeper last month.'),
    ).toEqual([])
  })
})

describe('figures', () => {
  it('does not take a number and a tenth of it for a slip of the pen', () => {
    expect(conflicts('A clerk, 29, was treated for cuts.', 'The dose cut attacks by 2.9 a month.')).toEqual(
      [],
    )
  })

  it('takes swapped digits for a slip of the pen', () => {
    expect(conflicts('The match drew 61,482 spectators.', 'The match drew 64,182 spectators.')).toEqual([
      ['61,482', '64,182'],
    ])
  })
})
