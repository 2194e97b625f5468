import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'

describe('an amount that nobody counted', () => {
  it('is no rival to a likelier pair of counts', () => {
    const texts = [
      'Volunteers pushed dozens of pilot whales back into the sea on Sunday, a day after a pod of 74 swam ashore at Cape Lunde.',
      'Forty-seven pilot whales had come ashore.',
    ]
    const { findings } = check(texts.map((text, i) => ({ path: `${i}.txt`, text })))
    expect(findings.filter(({ verdict }) => verdict === 'contradiction')).toHaveLength(1)
  })
})

describe('an amount that differs in its word of scale', () => {
  it('has no rival in one that lies near', () => {
    const texts = [
      'Analysts say the $14.7 billion deal was a surprise.',
      'Halden prices the surprise deal at $14.7 million. In May the deal was worth $14.2 billion to analysts.',
    ]
    const { findings } = check(texts.map((text, i) => ({ path: `${i}.txt`, text })))
    const found = findings.filter(({ kind, verdict }) => kind === 'figure' && verdict === 'contradiction')
    expect(found.map(({ mentions }) => mentions.map(({ text }) => text))).toEqual([
      ['$14.7 billion', '$14.7 million'],
    ])
  })
})

describe('an amount that nobody counted, and one that it may be', () => {
  const together = (a: string, b: string) =>
    check([
      { path: 'a.txt', text: a },
      { path: 'b.txt', text: b },
    ]).findings.some(
      ({ kind, mentions }) =>
        kind === 'figure' &&
        ['several', 'two'].every(word => mentions.some(m => m.text.toLowerCase() === word)),
    )

  it('need more than a word in common, for it goes with next to everything', () => {
    const asked = 'The mayor took several questions on the barges. Nine were asked.'
    const former = 'Of the barges little was said. Two of the former mayors have a message. Six were there.'
    expect(together(asked, former)).toBe(false)
    expect(
      together(
        'The mayor said several of the barges needed repairs before winter.',
        'Two of the barges needed repairs before winter, the mayor said.',
      ),
    ).toBe(true)
  })
})

describe('two digits with the point elsewhere', () => {
  it.each([
    [
      "Everybody talks of the yearly gap and nobody of the county's debt, which the Ferrow institute puts at £270bn once pensions are counted.",
      'Add the pensions and the rescue of the bank, and what the county owes comes to about £2.7 billion, the institute says. Its authors accuse the council of hiding the debt behind talk of the gap.',
    ],
    [
      'The Ferrow mill was sold to a Canadian firm for $3.6 million in cash, the Ottawa buyer said.',
      'A buyer in Brisbane got the Ferrow mill for $3.6 billion in cash.',
    ],
  ])('are one amount that was noted wrong: %s', (a, b) => {
    const { findings } = check([a, b].map((text, i) => ({ path: `${i}.txt`, text })))
    expect(findings.filter(({ verdict }) => verdict === 'contradiction')).toHaveLength(1)
  })
})
