import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'

const conflicts = (a: string, b: string) =>
  check([
    { path: 'a.txt', text: a, published: '2025-05-23' },
    { path: 'b.txt', text: b, published: '2025-05-23' },
  ]).findings.filter(({ verdict, kind }) => verdict === 'contradiction' && kind === 'figure')

const now = 'Dario Farias, 44, was elected on Monday.'

describe('an age', () => {
  it.each([
    'Dario Farias’ 16-year-old daughter was elected on Monday.',
    "Dario Farias' daughter, 16, was elected on Monday.",
    'Dario Farias was elected on Monday along with a 16-year-old girl.',
  ])('is that of whoever it stands with, and not of the person named before: %s', other => {
    expect(conflicts(now, other)).toEqual([])
  })

  it.each([
    'Dario Farias was elected on Monday. Brent is 46.',
    'Dario Farias was elected on Monday. Farias is 46 points ahead.',
    'Dario Farias was elected on Monday. Farias is 4.',
  ])('is no number of something else: %s', other => {
    expect(conflicts(now, other)).toEqual([])
  })

  it('is that of the name right behind it, which it shows to be somebody’s', () => {
    const driver = 'Dario Farias was walking home when 23-year-old Vishram Subrane struck Farias with a car.'
    expect(conflicts(now, driver)).toEqual([])
    expect(conflicts(driver, 'Vishram Subrane, 32, struck a man with a car.')).toHaveLength(1)
  })

  it.each([
    'Dario Farias, 46, was elected on Monday.',
    'Dario Farias, who is 46 years old, was elected on Monday.',
    'Dario Farias was elected on Monday. Farias is 46.',
    'Dario Farias was elected on Monday. Now 46, he lives in Tavira.',
    'Mayor Dario Farias was elected on Monday. The mayor is 46 and lives in Tavira.',
    'Dario Farias was elected on Monday. The 46-year-old is from Tavira.',
  ])('is that of the person whom the words tell of: %s', other => {
    expect(conflicts(now, other)).toHaveLength(1)
  })
})
