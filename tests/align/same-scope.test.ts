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
  it('keeps the weather of two places apart, though neither is on a map', () => {
    expect(
      conflicts(
        'Temperatures reached 38°C in Wexmoor on Tuesday, the weather office said.',
        'It was 39°C in Tarnby on Tuesday, the weather office said.',
      ),
    ).toEqual([])
  })

  it('takes the one result of each article for one result', () => {
    expect(
      conflicts(
        'By 5 votes to 4, the council threw out plans for a marina.',
        'The marina was rejected 6-3 by councillors in Ardley.',
      ),
    ).toEqual([['5 votes to 4', '6-3']])
  })

  it('does not limit what a thing is by when something happens to it', () => {
    expect(
      conflicts(
        'The 640-seat theatre has been losing money since 2011.',
        'The Ardley theatre, a 460-seat theatre, reopens tonight.',
      ),
    ).toEqual([['460', '640']])
  })

  it('takes a price for that of whatever was bought', () => {
    expect(
      conflicts(
        'Harwick agreed to buy the chain Ostlers for 2.1 billion pounds on Monday.',
        'The deal puts a price tag of £2.4bn on the chain Ostlers, which Harwick will run.',
      ),
    ).toEqual([['2.1 billion pounds', '£2.4bn']])
  })

  it('takes an accounting year for the one in which it ends', () => {
    expect(
      conflicts(
        'Velmora Ferries made a net profit of 41.2 million euros in the year to June 2023.',
        'In 2023 Velmora Ferries made a net profit of 42.1 million euros.',
      ),
    ).toEqual([['41.2 million euros', '42.1 million euros']])
  })

  it('keeps the profit of a quarter apart from that of a year', () => {
    expect(
      conflicts(
        'Velmora Ferries made a net profit of 41 million euros in the year to June 2023.',
        'Velmora Ferries made a net profit of 14 million euros in the three months to June 2023.',
      ),
    ).toEqual([])
  })

  it('does not take a number and a tenth of it for a transcription error', () => {
    expect(conflicts('A clerk, 29, was treated for cuts.', 'The dose cut attacks by 2.9 a month.')).toEqual(
      [],
    )
  })

  it('takes swapped digits for a transcription error', () => {
    expect(conflicts('The match drew 61,482 spectators.', 'The match drew 64,182 spectators.')).toEqual([
      ['61,482', '64,182'],
    ])
  })
})

describe('figures', () => {
  it.each([
    [
      'The earthquake was centred 13 miles east of Corley.',
      'The earthquake was centred 23 miles north of Tavira.',
    ],
    ['Ana Ruel scored 13 points in the final.', 'Dario Tarn scored 17 points in the final.'],
    [
      'Ivo Tarn, 25, fell ill. He came back to find that his 23-year-old bride had left.',
      'Ivo Tarn, 25, fell ill at his wedding.',
    ],
    ['Ivo Tarn, 55, leads the sect.', 'Ivo Tarn is said to have 78 wives, 24 of them under age 17.'],
    ['The Terns (2-13) lost the match.', 'The Terns tied the match at 13-13.'],
  ])('are not at odds where they are of two things: %s / %s', (a, b) => {
    expect(conflicts(a, b)).toEqual([])
  })

  it.each([
    [
      'The ship sank 13 miles east of Corley.',
      'The ship sank 31 miles east of Corley.',
      ['13 miles', '31 miles'],
    ],
    ['Ana Ruel scored 13 points in the final.', 'Ana Ruel scored 17 points in the final.', ['13', '17']],
  ])('are at odds where they are of one: %s / %s', (a, b, values) => {
    expect(conflicts(a, b)).toEqual([values])
  })
})
