import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fitLogistic } from '../../scripts/train/logistic.mjs'
import { passagesOf } from '../../src/align/passages/passages.ts'
import { canonical, check, read } from '../../src/check.ts'
import { kindOf } from '../../src/kinds/index.ts'

const conflicts = (a: string, b: string) =>
  check([
    { path: 'a.txt', text: `${a}\n` },
    { path: 'b.txt', text: `${b}\n` },
  ])
    .findings.filter(({ verdict }) => verdict === 'contradiction')
    .map(({ mentions }) => mentions.map(({ text }) => text))

/** The claims of two articles, and how alike their passages are. */
const laidSideBySide = (a: string, b: string) => {
  const { articles } = canonical([
    { path: 'a.txt', text: `${a}\n` },
    { path: 'b.txt', text: `${b}\n` },
  ])
  const { claims, sentenceOf } = read(articles, ['figure', 'date', 'place'])
  const of = (path: string, text: string) => {
    const found = claims.find(
      ({ mention }) => articles[mention.articleId]?.path === path && mention.text === text,
    )
    if (!found) throw new Error(`${path} has no claim ${text}`)
    return found
  }
  return { of, passages: passagesOf(articles, claims, sentenceOf) }
}

describe('sentences that differ in one value', () => {
  it.each([
    [
      'a scale',
      'The ministry said in June that the dam had cost €3.4 billion so far.',
      'The ministry said in June that the dam had cost €3.4 million so far.',
    ],
    [
      'a zero',
      'The valley was settled 7,000 years ago, said Ilse Brandvik of the museum in Torsby.',
      'The valley was settled 70,000 years ago, said Ilse Brandvik of the museum in Torsby.',
    ],
    [
      'a decimal point',
      'The rate of failure of the new valve is 0.04 percent.',
      'The rate of failure of the new valve is 4 percent.',
    ],
    [
      'nothing that looks like a slip',
      'In 2019, 640 people were hurt on the forest roads of the province.',
      'In 2019, 95 people were hurt on the forest roads of the province.',
    ],
    [
      'a day',
      'The notice stood in the parish paper on Sept. 12.',
      'The notice stood in the parish paper on Sept. 14.',
    ],
    [
      'a bound',
      'The price of hay is expected to rise by more than two-thirds in five years.',
      'The price of hay is expected to rise by more than a third in five years.',
    ],
    [
      'a month and a day',
      'The deadline for petitions to the parish of Holm is May 13.',
      'The deadline for petitions to the parish of Holm is April 22.',
    ],
  ])('contradict each other, however far apart: %s', (_, a, b) => {
    expect(conflicts(a, b)).toHaveLength(1)
  })

  it('contradict each other in another order of their words', () => {
    expect(
      conflicts(
        'The council held back €250 billion in aid for Torsby that the ministry had approved in May.',
        'In May the ministry approved aid of €250 million for Torsby, but the council held the money back.',
      ),
    ).toHaveLength(1)
  })

  it('do not where the values are of two things', () => {
    expect(
      conflicts(
        'The storm killed 4 people in Torsby on Monday, police said.',
        'The storm injured 40 people in Torsby on Monday, police said.',
      ),
    ).toEqual([])
  })

  it('do not where a copy says "today" on another day', () => {
    const told = 'The ferry to Torsby sails again today after a week in the dock.'
    const at = (day: string, path: string) => ({ path, text: `---\ndate: ${day}\n---\n${told}\n` })
    const { findings } = check([at('2024-03-04', 'a.md'), at('2024-03-05', 'b.md')])
    expect(findings.filter(({ verdict }) => verdict === 'contradiction')).toEqual([])
  })
})

describe('a sentence that says all that another says', () => {
  it.each([
    [
      'in another order',
      'The shipyard had a million visitors when it was opened in 2014.',
      'When it was opened in 2014, the shipyard had 40 million visitors.',
    ],
    [
      'and who said so',
      'The quarry at Torsby employs 900 masons.',
      'The quarry at Torsby employs 160 masons, Brandvik added.',
    ],
  ])('contradicts it with another value: %s', (_, a, b) => {
    expect(conflicts(a, b)).toHaveLength(1)
  })

  it('does not where one word stands in the place of another', () => {
    const [a, b] = ['The quarry at Torsby employs 900 masons.', 'The quarry at Lunde employs 160 masons.']
    expect(conflicts(a, b)).toEqual([])
  })
})

describe('the passages of two values', () => {
  const { of, passages } = laidSideBySide(
    'The fire at the Torsby mill killed 14 people on Monday.',
    'The fire at the Torsby mill killed 17 people on Monday.',
  )

  it('are compared without the values', () => {
    const features = passages.between(of('a.txt', '14'), of('b.txt', '17'))
    expect(features).toMatchObject({ identical: 1, adjoining: 1, gaps: 0, conflicting: 0, elsewhere: 0 })
    expect(features?.agreeing).toBeGreaterThan(0)
  })

  it('are the same from either side', () => {
    const [a, b] = [of('a.txt', '14'), of('b.txt', '17')]
    expect(passages.between(b, a)).toEqual(passages.between(a, b))
    expect([...passages.partnersOf(a)]).toContain(b)
  })

  it('are not compared where the sentences share next to nothing', () => {
    const other = laidSideBySide('The fire killed 14 people.', 'A choir of 17 sang in the cathedral.')
    expect(other.passages.between(other.of('a.txt', '14'), other.of('b.txt', '17'))).toBeNull()
  })
})

describe('the trained model', () => {
  const data = (file: string) =>
    JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'))

  it('comes with a card of what it was trained on, and is right as often as it says', () => {
    const card = data('passages.card.json')
    expect(card.data.pairs).toBeGreaterThan(5_000)
    for (const kind of ['figure', 'date', 'place'])
      for (const [band, counts] of Object.entries<string>(card.calibration[kind])) {
        const [right = 0, all = 0] = counts.split(' of ').map(Number)
        const from = Number(band.replace('from ', ''))
        if (all >= 50) expect(right / all).toBeGreaterThan(from - 0.1)
      }
  })

  it('weighs slips that newsrooms correct above other differences', () => {
    const { figure, date } = data('passages.json').differences
    expect(figure.scale).toBeGreaterThan(figure.digit)
    expect(figure.digit).toBeGreaterThan(figure.other)
    expect(date.day).toBeGreaterThan(date.other)
  })

  it('is fitted by a regression that separates what can be separated, and stays at its prior without examples', () => {
    const rows = [
      [1, 0],
      [1, 0.2],
      [1, 0.8],
      [1, 1],
    ].map(row => Float64Array.from(row))
    const [start = 0, slope = 0] = fitLogistic(rows, [0, 0, 1, 1], [1, 1, 1, 1], [0.01, 0.01], [0, 0])
    expect(start).toBeLessThan(0)
    expect(start + slope).toBeGreaterThan(0)
    expect([...fitLogistic([], [], [], [1, 1], [0.5, -2])]).toEqual([0.5, -2])
  })
})

describe('how two values differ', () => {
  /** What the first claim of a kind differs in between two sentences. */
  const difference = (kind: 'figure' | 'date', a: string, b: string): string | undefined => {
    const [x, y] = [a, b].map(text => {
      const { articles } = canonical([{ path: 'a.txt', text: `${text}\n` }])
      return read(articles, [kind]).claims[0]
    })
    if (!x || !y) throw new Error('nothing was read')
    return kindOf(kind).difference?.(x.value, y.value)
  }

  it.each([
    ['scale', 'It cost €3.4 billion.', 'It cost €3.4 million.'],
    ['shift', 'The rate is 0.025 percent.', 'The rate is 2.5 percent.'],
    ['power', 'It is 6,000 years old.', 'It is 60,000 years old.'],
    ['digit', 'It drew 1,482 visitors.', 'It drew 1,842 visitors.'],
    ['digit-of-two', 'It drew 46 visitors.', 'It drew 45 visitors.'],
    ['unit', 'It covers 1.1 million acres.', 'It covers 1.1 million square miles.'],
    ['near', 'It drew 7,270 visitors.', 'It drew 7,037 visitors.'],
    ['other', 'It drew 900 visitors.', 'It drew 107 visitors.'],
  ])('of figures: %s', (name, a, b) => {
    expect(difference('figure', a, b)).toBe(name)
  })

  it.each([
    ['day', 'It opened on 3 March 2021.', 'It opened on 13 March 2021.'],
    ['year', 'It opened in 1988.', 'It opened in 1998.'],
    ['weekday', 'It opened on Monday.', 'It opened on Tuesday.'],
    ['other', 'It opened in 1988.', 'It opened on 3 March 2021.'],
  ])('of dates: %s', (name, a, b) => {
    expect(difference('date', a, b)).toBe(name)
  })
})
