import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'

/** The values that contradict each other, of articles of one day. */
const conflicts = (...texts: string[]) =>
  check(texts.map((text, i) => ({ path: `${i}.txt`, text, published: '2025-05-23' })))
    .findings.filter(({ verdict }) => verdict === 'contradiction')
    .map(({ mentions }) => mentions.map(({ text }) => text).toSorted())

describe('ages', () => {
  it('are those of two people where the nouns for them cannot be of one', () => {
    expect(
      conflicts(
        'A 23-year-old man was charged on Friday with the killing of his mother.',
        'The man was charged on Friday with the killing of his 28-year-old mother.',
      ),
    ).toEqual([])
  })

  it('of one noun are held against each other', () => {
    expect(
      conflicts(
        'A 23-year-old man was charged on Friday with the killing of Oda Brenn.',
        'A 28-year-old man was charged on Friday with the killing of Oda Brenn.',
      ),
    ).toEqual([['23-year-old', '28-year-old']])
  })

  it('of somebody to whom something is done are not those of who did it', () => {
    expect(
      conflicts(
        'Prosecutors played a recording of Anders Holm striking the 11-year-old girl.',
        'Anders Holm, 55, was led away by two officers.',
      ),
    ).toEqual([])
  })

  it('of people whom an article tells apart by them are held against no third one', () => {
    const two = 'Holm was convicted on Friday of attacking a 12-year-old girl and a 16-year-old boy.'
    const third = 'On Friday Holm was convicted in Varn of the abuse of a 14-year-old girl.'
    expect(conflicts(two, third)).toEqual([])
  })

  it('that are yet to come are not those of today', () => {
    expect(
      conflicts(
        'Anders Holm, who turns 29 in June, has not signed yet.',
        'The club has offered Anders Holm, 28, two years.',
      ),
    ).toEqual([])
  })
})

describe('figures', () => {
  it('of a result agree only where the same side won', () => {
    const findings = (a: string, b: string) =>
      check([
        { path: 'a.txt', text: a },
        { path: 'b.txt', text: b },
      ]).findings.map(({ kind, verdict }) => `${kind} ${verdict}`)
    const corley = 'Corley beat Dornby 3-1 in the final on Friday.'
    expect(findings(corley, 'In the final on Friday Corley beat Dornby 3-1.')).toContain('figure agreement')
    const swapped = findings(corley, 'Dornby beat Corley 3-1 in the final on Friday.')
    expect(swapped).not.toContain('figure agreement')
    expect(swapped).toContain('polarity contradiction')
  })

  it('of which no word is told alike are nobody’s contradiction, however near they lie', () => {
    expect(
      conflicts(
        'Horvath, 34, was walking home when shots rang out.',
        'Nearby a 31-year-old Tavira driver escaped with a graze.',
      ),
    ).toEqual([])
  })

  it('that tell models apart are held against no third one', () => {
    expect(
      conflicts(
        'The 11-inch and 13-inch Veka tablets go on sale on Monday in Oslo.',
        'The 13-inch and 15-inch Veka tablets go on sale on Monday in Oslo.',
      ),
    ).toEqual([])
  })

  it('that each article has one of are held against each other', () => {
    expect(
      conflicts(
        'The 11-inch Veka tablet goes on sale on Monday in Oslo.',
        'The 15-inch Veka tablet goes on sale on Monday in Oslo.',
      ),
    ).toEqual([['11-inch', '15-inch']])
  })

  it('of which one is denied may both be true', () => {
    const texts = ['The Corley mill is not laying off 140 weavers.', 'The Corley mill laid off 160 weavers.']
    const { findings } = check(
      texts.map((text, i) => ({ path: `${i}.txt`, text })),
      { kinds: ['figure'] },
    )
    expect(findings.filter(({ verdict }) => verdict === 'contradiction')).toEqual([])
  })
})

describe('places', () => {
  it('of which the articles put one into the other are no contradiction', () => {
    const town = 'A man was charged with the killing of two weavers in Ostrel.'
    const county = 'A man was charged with the killing of two weavers in Vard.'
    expect(conflicts(town, county)).toEqual([['Ostrel', 'Vard']])
    expect(conflicts(town, county, 'The weavers lived in a house in Ostrel, Vard, for years.')).toEqual([])
  })

  it('are one site, whoever has it and however short its name is', () => {
    expect(
      conflicts(
        'Holm was rushed to Tavira’s Mount Orrin Hospital on Friday.',
        'Holm was rushed to Corley’s Mt. Orrin Hospital on Friday.',
      ),
    ).toEqual([])
  })

  it('to which somebody does not go leave open where he went', () => {
    expect(
      conflicts(
        'Holm not headed to Lisbon\n\nAnders Holm hit 33 home runs last season.',
        'Anders Holm was traded from Madrid to Oslo in July.',
      ),
    ).toEqual([])
  })
})

describe('where somebody goes', () => {
  it('is not where another goes', () => {
    expect(
      conflicts(
        'Oda Tarn was heading to Bergen on Friday to go on with her campaign, a day after a talk with Marek Holt.',
        'Marek Holt is heading to Oslo after the talk with Oda Tarn.',
      ),
    ).toEqual([])
  })

  it('is held against where the same one goes, by another article', () => {
    expect(
      conflicts(
        'Oda Tarn flew to Bergen on Monday to meet the harbour board.',
        'Oda Tarn flew to Oslo on Monday to meet the harbour board.',
      ),
    ).toEqual([['Bergen', 'Oslo']])
  })
})

describe('dates', () => {
  it('of what is traded are of every day', () => {
    expect(
      conflicts(
        'Shares of Brackwell closed at $38.05 on Thursday.',
        'Shares of Brackwell closed at $37.05 on Friday.',
      ),
    ).toEqual([])
  })

  it('on which an outlet reported something are not those of what it reported', () => {
    expect(
      conflicts(
        'Guards attacked the outpost at Lunde on 17 November.',
        'Guards attacked the outpost at Lunde, local media reported on 24 November.',
      ),
    ).toEqual([])
    expect(
      conflicts(
        'Guards attacked the outpost at Lunde on 17 November.',
        'Guards attacked the outpost at Lunde on 24 November, local media reported.',
      ),
    ).toEqual([['17 November', '24 November']])
  })

  it.each([
    ['today', 0],
    ['on 18 May', 1],
  ])('that count from the day of writing are no two dates: this morning, %s', (day, count) => {
    const hearing = 'A hearing for Oda Tarn took place at Corley Crown Court'
    const { findings } = check([
      { path: 'a.txt', text: `${hearing} this morning.`, published: '2025-05-12' },
      { path: 'b.txt', text: `${hearing} ${day}.`, published: '2025-05-18' },
    ])
    expect(findings.filter(({ verdict }) => verdict === 'contradiction')).toHaveLength(count)
  })

  it('told as today by articles of two days do not contradict each other', () => {
    const findings = check([
      {
        path: 'a.txt',
        text: 'Marchers asked the guards how many they would kill today.',
        published: '2025-05-23',
      },
      {
        path: 'b.txt',
        text: 'Dozens asked the guards how many more they would kill today.',
        published: '2025-05-25',
      },
    ]).findings
    expect(findings.filter(({ verdict }) => verdict === 'contradiction')).toEqual([])
  })
})

describe('what did or did not happen', () => {
  it('is denied of one thing only', () => {
    expect(
      conflicts(
        'By contrast, Anders Holm never spoke about the tunnel before the vote.',
        'In contrast, the tunnel had backers two days after Anders Holm spoke.',
      ),
    ).toEqual([])
  })

  it('is denied before it happened by an article that was written before', () => {
    const denied = 'The results of the blood test of Marek Holt have not been released.'
    const told = 'The results of the blood test of Marek Holt were released on 2 April 2025.'
    const on = (day: string) =>
      check([
        { path: 'a.txt', text: denied, published: day },
        { path: 'b.txt', text: told, published: '2025-04-03' },
      ]).findings.filter(({ verdict }) => verdict === 'contradiction')
    expect(on('2025-02-04')).toEqual([])
    expect(on('2025-04-03')).toHaveLength(1)
  })

  it('is another deed that is allowed or forbidden', () => {
    expect(
      conflicts(
        'The rule prohibits the agency from weighing the harm to the marsh.',
        'The rule allowed the agency to drain the marsh.',
      ),
    ).toEqual([])
  })

  it('was before what opens a sentence says so', () => {
    expect(
      conflicts(
        'The new rules do not require owners to seek advice from the marsh office.',
        'Previously, owners were required to ask the marsh office for advice.',
      ),
    ).toEqual([])
  })
})
