import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'

const earlier = 'The ferry fire killed 14 people on Friday.'

/** How the figures of two articles, the first of 6 September 2024, stand to each other: verdict and message. */
const judged = (a: string, b: string, published: string | undefined = '2024-09-07', first = '2024-09-06') =>
  check([
    { path: 'a.txt', text: a, published: first },
    { path: 'b.txt', text: b, published },
  ])
    .findings.filter(({ kind, mentions }) => kind === 'figure' && mentions.length > 1)
    .map(({ verdict, message }) => `${verdict}: ${message}`)

const updated = ['compatible: later count: 14 → 17 (published 2024-09-07)']
const apart = ['contradiction: figures exclude each other: 14 ≠ 17']

describe('a later count', () => {
  it.each([
    'The death toll has risen to 17, the coast guard said.',
    'The death toll has climbed to 17, the coast guard said.',
    'The death toll from the ferry fire now stands at 17.',
    'As of Saturday, 17 people had been killed in the ferry fire.',
    'Ferry fire toll climbs to 17\n\nThe ferry fire killed 17 people on Friday.',
  ])('that is told as one is an update: %s', text => {
    expect(judged(earlier, text)).toEqual(updated)
  })

  it('without a word of it is a contradiction', () => {
    expect(judged(earlier, 'Seventeen people were killed in the ferry fire on Friday.')).toEqual(apart)
  })

  it('is an update in whichever order the articles are given', () => {
    const text = 'The death toll has risen to 17, the coast guard said.'
    expect(judged(text, earlier, '2024-09-06', '2024-09-07')).toEqual(updated)
  })

  it('may be lower where it says so', () => {
    expect(judged(earlier, 'The toll of the ferry fire was revised down to 12 people killed.')).toEqual([
      'compatible: later count: 14 → 12 (published 2024-09-07)',
    ])
    expect(
      judged('After the flood, 32 people were missing.', 'The number of missing fell to 23 after the flood.'),
    ).toEqual(['compatible: later count: 32 → 23 (published 2024-09-07)'])
  })

  it('is no update where it is lower and the words tell of a rise, or of none', () => {
    expect(judged(earlier, 'The ferry fire has now killed 12 people.')).toEqual([
      'contradiction: figures exclude each other: 14 ≠ 12',
    ])
  })
})

describe('a count of the same day', () => {
  it('is a contradiction without a cue, and where both give the latest', () => {
    expect(judged(earlier, 'The ferry fire killed 17 people on Friday.', '2024-09-06')).toEqual(apart)
    expect(
      judged(
        'The toll of the ferry fire has risen to 14.',
        'The toll of the ferry fire has risen to 17.',
        '2024-09-06',
      ),
    ).toEqual(apart)
  })

  it('is a contradiction where it only says how things stand', () => {
    expect(judged(earlier, 'The death toll from the ferry fire now stands at 17.', '2024-09-06')).toEqual(
      apart,
    )
  })

  it('is an update where a rise is told of', () => {
    expect(judged(earlier, 'The death toll has risen to 17.', '2024-09-06')).toEqual([
      'compatible: later count: 14 → 17 (published 2024-09-06)',
    ])
  })
})

describe('a count told as that of a moment', () => {
  it('is brought up to date by the higher one of a later day', () => {
    const interim = 'By Friday morning 14 people had been killed in the ferry fire.'
    expect(judged(interim, '17 people were killed in the ferry fire.')).toEqual([
      'compatible: later count: 14 → 17 (published 2024-09-07)',
    ])
  })
})

describe('an age', () => {
  const older = (published: string) =>
    judged('Ida Holm, 26, is to stand trial.', 'Ida Holm, 27, was cleared.', published)

  it('goes up by a year in the course of a story', () => {
    expect(older('2024-10-06')).toEqual(['compatible: later count: year 26 → 27 (published 2024-10-06)'])
  })

  it('hardly does so within days, nor goes down', () => {
    expect(older('2024-09-07')).toEqual(['contradiction: figures exclude each other: 26 years ≠ 27 years'])
    expect(older('2023-09-07')).toEqual(['contradiction: figures exclude each other: 26 years ≠ 27 years'])
  })
})

describe('what is no update', () => {
  it('is an earlier article that has the higher count', () => {
    expect(judged(earlier, 'The death toll has risen to 17.', '2024-09-05')).toEqual(apart)
  })

  it('is a count of articles whose day is not known', () => {
    const text = 'The death toll has risen to 17.'
    const findings = check([
      { path: 'a.txt', text: earlier },
      { path: 'b.txt', text, published: '2024-09-07' },
    ]).findings.filter(({ verdict }) => verdict === 'contradiction')
    expect(findings).toHaveLength(1)
  })

  it('is how things stood on a day before the earlier article was written', () => {
    const text = 'As of 4 September 2024, 17 people had been killed in the ferry fire.'
    expect(judged(earlier, text)).toEqual(apart)
  })

  it('is the staff that a firm now has', () => {
    expect(judged('The firm employs 2,300 people.', 'The firm now employs 3,200 people.')).toEqual([
      'contradiction: figures exclude each other: 2,300 ≠ 3,200',
    ])
  })

  it('is a profit that rose, which is no count that goes on', () => {
    expect(
      judged('Revenue rose to $2.8bn in the quarter.', 'Revenue rose to $3.1bn in the quarter.'),
    ).toEqual(['contradiction: figures exclude each other: USD 2,800,000,000 ≠ USD 3,100,000,000'])
  })
})
