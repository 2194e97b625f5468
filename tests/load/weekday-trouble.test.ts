import { describe, expect, it } from 'vitest'
import { toArticle } from '../../src/load/to-article.ts'
import { weekdayTrouble } from '../../src/load/weekday-trouble.ts'

const troubleIn = (text: string, published = '2024-05-06') =>
  weekdayTrouble(toArticle({ path: 'a.txt', text, published }, 0))

const fire = (when: string) =>
  `Fire at the mill of Osk\n\nThe mill burned down on ${when}, the fire service said.\n`

describe('a weekday that does not go with the day of publication', () => {
  it.each([
    ['Thursday, May 4', 'Saturday'],
    ['Thursday 4 May', 'Saturday'],
    ['Thursday the 4th of May', 'Saturday'],
    ['Tues. April 29', 'Monday'],
  ])('is told: %s', (when, weekday) => {
    expect(troubleIn(fire(when))).toEqual({ text: when, weekday })
  })

  it('is told of a line that says when the article appeared', () => {
    expect(troubleIn(`Mill burns down in Osk\nTuesday 4 May\n\nIt burned.\n`)).toMatchObject({
      text: 'Tuesday 4 May',
    })
  })

  it('is that of the year nearest to it', () => {
    expect(troubleIn(fire('Sunday, Dec. 31'), '2024-01-03')).toBeNull()
    expect(troubleIn(fire('Tuesday, Dec. 31'), '2024-01-03')).toMatchObject({ weekday: 'Sunday' })
  })

  it.each([
    fire('Saturday, May 4'),
    fire('Saturday'),
    // Another day shows that the publication is right: the writer made a slip.
    `${fire('Thursday, May 4')}\nIt was still smoking on Sunday, May 5.`,
    // Of other years, or too far away to tell.
    fire('Thursday, May 4, 2023'),
    fire('Thursday, 4 May 2023'),
    fire('Thursday, May 4 of last year'),
    'On the anniversary of Thursday, May 4, they met again in Osk.',
    fire('Thursday, November 4'),
    // No days at all.
    fire('Thursday, March 44'),
  ])('is not told of what may well be: %j', text => {
    expect(troubleIn(text)).toBeNull()
  })

  it('needs a whole day of publication', () => {
    expect(troubleIn(fire('Thursday, May 4'), '2024-05')).toBeNull()
    expect(weekdayTrouble(toArticle({ path: 'a.txt', text: fire('Thursday, May 4') }, 0))).toBeNull()
  })
})
