import { describe, expect, it } from 'vitest'
import { figureConflicts } from '../support/figure-conflicts.ts'

const hurt = 'A 12-year-old girl was hurt on Sunday in the fire at Brack Lane in Lunde, police said.'

describe('ages of people whom nobody names', () => {
  it('contradict each other where they are told of one', () => {
    const other = 'A 13-year-old girl was hurt on Sunday in the fire at Brack Lane in Lunde.'
    expect(figureConflicts(hurt, other)).toEqual([['12-year-old', '13-year-old']])
  })

  it.each([
    [
      'nothing says who one of them is',
      'On Sunday the 13-year-old was hurt in the fire at Brack Lane in Lunde, police said.',
    ],
    [
      'the other article knows somebody of that age',
      'A 13-year-old girl was hurt on Sunday in the fire at Brack Lane in Lunde. A boy of 12 was unhurt.',
    ],
    [
      'the other article names somebody of that age',
      'A 13-year-old girl was hurt on Sunday in the fire at Brack Lane in Lunde. Nils Ardal, 12, got out.',
    ],
  ])('are of two where %s', (_, other) => {
    expect(figureConflicts(hurt, other)).toEqual([])
    expect(figureConflicts(other, hurt)).toEqual([])
  })

  it('are of one in two copies of a sentence, whoever it is', () => {
    const copy = 'The 26-year-old fired all eleven shots before the sergeant reached the yard, police said.'
    expect(figureConflicts(copy, copy.replace('26', '28'))).toEqual([['26-year-old', '28-year-old']])
  })
})
