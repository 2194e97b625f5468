import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'

const conflicts = (a: string, b: string) =>
  check([
    { path: 'a.txt', text: a, published: '2025-05-23' },
    { path: 'b.txt', text: b, published: '2025-05-23' },
  ])
    .findings.filter(({ verdict, kind }) => verdict === 'contradiction' && kind === 'figure')
    .map(({ mentions }) => mentions.map(({ text }) => text))

const now = 'Orla Venning, 44, was elected on Monday.'

describe('an age at an event in the past', () => {
  it.each([
    'Orla Venning was elected on Monday. She was 22 when she joined the navy.',
    'Orla Venning, who was only 22 when she joined the navy, was elected on Monday.',
    'Orla Venning, who joined the navy aged 22, was elected on Monday.',
    'Orla Venning joined the navy at the age of 22.',
    'Orla Venning, then 22, joined the navy.',
    'Orla Venning was 11 when her mother died.',
    'Orla Venning was 22 when she was convicted of theft in 2003.',
    'Orla Venning, who moved to the coast when she was 12, was elected on Monday.',
    'Orla Venning, whose parents let her sail when she turned 16, was elected on Monday.',
  ])('is not the age now: %s', then => {
    expect(conflicts(now, then)).toEqual([])
  })

  it('is held against another age at that event', () => {
    expect(
      conflicts(
        'Orla Venning was 22 when she joined the navy.',
        'Orla Venning was 24 when she joined the navy.',
      ),
    ).toEqual([['22', '24']])
  })

  it.each(['Orla Venning, 46, was elected on Monday.', 'Orla Venning, who was elected on Monday, is 46.'])(
    'leaves the age now as it is: %s',
    other => {
      expect(conflicts(now, other)).toHaveLength(1)
    },
  )

  it('is the age now where it is that of what befell them', () => {
    expect(
      conflicts('Orla Venning, 44, died on Monday.', 'Orla Venning was 46 when she died on Monday.'),
    ).toEqual([['44', '46']])
  })
})

describe('an age of people of their own', () => {
  it.each([
    'Orla Venning, who was walking home, and a 12-year-old girl were hurt.',
    'Orla Venning spoke of colleagues in their 70s.',
  ])('is not that of somebody named before: %s', other => {
    expect(conflicts(now, other)).toEqual([])
  })

  it('is that of whom it says who they are', () => {
    expect(conflicts(now, 'Orla Venning is a 46-year-old sailor.')).toHaveLength(1)
    expect(conflicts(now, 'Orla Venning, a 46-year-old sailor, was elected on Monday.')).toHaveLength(1)
  })
})
