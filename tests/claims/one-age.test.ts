import { describe, expect, it } from 'vitest'
import { figureConflicts } from '../support/figure-conflicts.ts'

const now = 'Dario Farias, 44, was charged on Monday.'

describe('the age of somebody whom others are told of with', () => {
  it.each([
    'Dario Farias was the father of the 15-year-old’s child, a court heard on Monday.',
    'Dario Farias met the 15-year-old at a party, a court heard on Monday.',
    'A court heard on Monday a recording of Dario Farias talking to the 15-year-old.',
    'Dario Farias is accused of meeting two girls, ages 12 and 15, a court heard on Monday.',
    'A court heard on Monday of the marriage of Dario Farias with the 15-year-old.',
    'Dario Farias was sentenced on Monday for his assault on the 15-year-old.',
  ])('is not that of whoever does something to them: %s', other => {
    expect(figureConflicts(now, other)).toEqual([])
    expect(figureConflicts(other, now)).toEqual([])
  })

  it('is no other than the one that the article gives', () => {
    const both = `${now} With Farias was the 15-year-old, who was let go.`
    expect(figureConflicts('Dario Farias, 45, was charged on Monday.', both)).toEqual([['44', '45']])
    expect(figureConflicts('Dario Farias, 15, was charged on Monday.', both)).toEqual([['15', '44']])
  })

  it.each([
    'Police found Dario Farias on Monday and charged the 46-year-old with fraud.',
    'Dario Farias was charged on Monday, and the 46-year-old will appear in court.',
    'Dario Farias has died aged 46, his family said on Monday.',
  ])('is held against another that is told of them: %s', other => {
    expect(figureConflicts(now, other)).toHaveLength(1)
  })
})
