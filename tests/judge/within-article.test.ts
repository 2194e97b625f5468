import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'

const other = { path: 'b.txt', text: 'It rained in the hills.', published: '2024-09-06' }

/** What is found to contradict itself in one article. */
const within = (text: string) =>
  check([{ path: 'a.txt', text, published: '2024-09-06' }, other]).findings.filter(
    ({ verdict }) => verdict === 'contradiction',
  )

const messages = (text: string) => within(text).map(({ message }) => message)

describe('an article that contradicts itself', () => {
  it('is found with one source, headline first', () => {
    const [found, ...more] = within(
      'Fire at apartment building kills 9\n\nEleven people were killed when fire tore through an apartment building on Tuesday, officials said.\n',
    )
    expect(found?.mentions.map(({ source, text }) => `${source}: ${text}`)).toEqual([
      'a.txt: 9',
      'a.txt: Eleven',
    ])
    expect(found?.message).toBe('headline against text, figures exclude each other: 9 ≠ 11')
    expect(more).toEqual([])
  })

  it.each([
    [
      'Norvale buys Brightwell in $4.8bn deal\n\nNorvale bought Brightwell in a deal worth $4.3bn, it said on Monday.',
      'headline against text, figures exclude each other: USD 4,800,000,000 ≠ USD 4,300,000,000',
    ],
    [
      'Council votes to sack 140 staff\n\nThe council voted on Monday to dismiss 160 staff.',
      'headline against text, figures exclude each other: 140 ≠ 160',
    ],
    [
      'Actor Edward Holt dies at 87\n\nThe actor Edward Holt has died aged 89, his family said on Monday.',
      'headline against text, figures exclude each other: 87 years ≠ 89 years',
    ],
    [
      'Article Summary\nMaren Holtby, the White House homeland security adviser, will visit Bergen.\n\nTalks go on in Bergen\n\nMaren Holtby, the White House national security adviser, will visit Bergen on Monday.',
      'summary against text, portfolio differs: homeland security ≠ national security',
    ],
    [
      '---\ntitle: Ferry runs aground\nsummary: The ferry accident injured 17 people.\n---\n\nFourteen people were injured in an accident of a ferry on Friday.',
      'summary against text, figures exclude each other: 17 ≠ 14',
    ],
  ])('is found in %j', (text, message) => {
    expect(messages(text)).toEqual([message])
  })
})

describe('an article does not contradict itself', () => {
  it.each([
    [
      'by rounding',
      'Fire kills 20 in Bergen\n\nTwenty-three people were killed in a fire on Tuesday, officials said.',
    ],
    [
      'by adding up',
      'Fire kills 11 in Bergen\n\nTwo people were killed at the scene and nine people were killed in a second fire.',
    ],
    [
      'by telling what came before',
      'Fire kills 9 in Bergen\n\nA fire broke out in Bergen on Tuesday. A fire in 2019 killed 11 people.',
    ],
    [
      'by a count that has grown',
      'Toll of fire climbs to 11\n\nOn Tuesday the fire had killed nine people, the police said.',
    ],
    [
      'by what somebody is quoted as saying',
      'Fire kills 9 in Bergen\n\n“Eleven people were killed in the fire,” said Maren Holtby, who lives there.',
    ],
    [
      'by a heading further down, which may announce another story',
      'Fire kills 9\n\nNine people were killed in a fire on Tuesday.\n\nRead more: Fire kills 11 in Lyon\n\nThe police are looking into it.',
    ],
    [
      'by an office held before',
      'Adviser Maren Holtby resigns\n\nMaren Holtby, a former transport minister, resigned on Monday.',
    ],
    [
      'where it says both',
      'Fire kills 9\n\nNine people were killed in a fire; the mayor spoke of 11 people killed.',
    ],
  ])('%s', (_, text) => {
    expect(messages(text)).toEqual([])
  })

  it('and does not contradict another that states one of its two values', () => {
    const text =
      'Fire at apartment building kills 9\n\nEleven people were killed when fire tore through an apartment building on Tuesday, officials said.\n'
    const { findings } = check([
      { path: 'a.txt', text },
      { path: 'b.txt', text: 'A fire in an apartment building killed 11 people on Tuesday.' },
    ])
    const alarms = findings.filter(({ verdict }) => verdict === 'contradiction')
    expect(alarms.map(({ mentions }) => [...new Set(mentions.map(({ source }) => source))])).toEqual([
      ['a.txt'],
    ])
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'figure', reason: expect.objectContaining({ code: 'figure-same' }) }),
    )
  })
})
