import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { figureConflicts } from '../support/figure-conflicts.ts'

const depth = 'The quake struck near Lunde on Sunday at a depth of 35 km, the geological survey said.'
const clock =
  'The quake struck at 7:48 a.m., 75 km west of Lunde, and was felt along the coast, the survey said.'
const quarter = 'In its most recent quarter Brackwell reported revenue of $27.6 billion.'
const houses = 'The storm damaged 18 houses in Lunde, the mayor said.'

describe('two amounts of two things', () => {
  it.each([
    [
      'how far and how deep',
      depth,
      'The quake struck 75 km from Lunde on Sunday, the geological survey said.',
    ],
    [
      'a thing that the other counts as well',
      houses,
      'The storm damaged 14 hotels and more than 1,600 houses in Lunde, a spokesman said.',
    ],
    [
      'two stretches of time',
      quarter,
      'For the first six months of the year Brackwell reported $27.8 billion in revenue.',
    ],
    [
      'prices of two minutes',
      'Shares of Brackwell gained 8.1 percent to $38.05 before the market opened.',
      'Shares of Brackwell were up 5.1 percent at $37 in premarket trading on Friday.',
    ],
    [
      'closing prices of two days',
      'Shares of Brackwell gained a little on Wednesday to close at $38.05.',
      'Shares of Brackwell gained a little to close at $37 on Thursday.',
    ],
    [
      'scores of two minutes of one match',
      'Corley made it 19-12 with 11:43 left in the half, and led 30-28 at the break.',
      'Corley broke a 12-12 tie with a dunk.',
    ],
    [
      'two that happened hours apart',
      clock,
      'The quake struck at 4:43 a.m., 35 km west of Lunde, and was felt along the coast, the survey said.',
    ],
  ])('are no contradiction: %s', (_, a, b) => {
    expect(figureConflicts(a, b)).toEqual([])
    expect(figureConflicts(b, a)).toEqual([])
  })
})

describe('prices of shares in articles of no known day', () => {
  const undated = (a: string, b: string) =>
    check([
      { path: 'a.txt', text: a },
      { path: 'b.txt', text: b },
    ]).findings.filter(({ verdict, kind }) => verdict === 'contradiction' && kind === 'figure').length

  const named = 'Shares of Brackwell gained a little to close at $38.05 on Tuesday.'

  it.each([
    [0, 'Shares of Brackwell gained a little to close yesterday at $37.'],
    [0, 'Shares of Brackwell gained a little to close at $37.'],
    [1, 'Shares of Brackwell gained a little to close at $37 on Tuesday.'],
  ])('contradict each other only where the day is one: %i', (count, other) => {
    expect(undated(named, other)).toBe(count)
    expect(undated(other, named)).toBe(count)
  })
})

describe('two amounts of one thing', () => {
  it.each([
    [
      ['35 km', '53 km'],
      depth,
      'The quake struck near Lunde on Sunday at a depth of 53 km, the geological survey said.',
    ],
    [['14', '18'], houses, 'The storm damaged 14 houses and 16 hotels in Lunde, a spokesman said.'],
    [
      ['$26.7 billion', '$27.6 billion'],
      quarter,
      'For the quarter Brackwell reported $26.7 billion in revenue.',
    ],
    [
      ['$37', '$38.05'],
      'Shares of Brackwell gained a little to close at $38.05 on Friday.',
      'Shares of Brackwell gained a little to close at $37 on Friday.',
    ],
    [
      ['2-1', '3-1'],
      'Corley led 1-0 at the break and won 3-1 against Dornby in the final.',
      'Corley beat Dornby 2-1 in the final.',
    ],
    [
      ['57 km', '75 km'],
      clock,
      'The quake struck at 7:46 a.m., 57 km west of Lunde, and was felt along the coast, the survey said.',
    ],
  ])('are one: %s', (values, a, b) => {
    expect(figureConflicts(a, b)).toEqual([values])
    expect(figureConflicts(b, a)).toEqual([values])
  })
})
