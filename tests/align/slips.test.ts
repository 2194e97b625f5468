import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'

const conflicts = (...texts: readonly string[]) =>
  check(texts.map((text, i) => ({ path: `${i}.txt`, text: `${text}\n` })))
    .findings.filter(({ verdict }) => verdict === 'contradiction')
    .map(({ mentions }) => mentions.map(({ text }) => text))

const data = (name: string) => JSON.parse(readFileSync(`${import.meta.dirname}/../../data/${name}`, 'utf8'))

describe('an amount whose decimal point or word of scale is another', () => {
  it.each([
    [
      'told in other words',
      'Nobody need be afraid: of those who catch the new fever, only 0.024 percent have died in Corley, less than of a cold.',
      'The health office is worried because the new fever kills about 2.4% of those who catch it. A cold kills far fewer.',
    ],
  ])('contradicts the other: %s', (_, a, b) => {
    expect(conflicts(a, b)).toHaveLength(1)
  })

  it('is another amount where the other article states both', () => {
    const a = 'Of those who catch the new fever, only 0.024 percent have died in Corley.'
    const b = `The new fever kills about 2.4% of the old who catch it. ${a}`
    expect(conflicts(a, b)).toEqual([])
  })

  it('is another amount where each counts something else', () => {
    expect(
      conflicts(
        'Odilka won the final in two hours and hit 46 winners in front of a full house.',
        'A crowd of 4,600 saw Odilka win the final in two hours.',
      ),
    ).toEqual([])
  })
})

describe('the trained model', () => {
  it('comes with a card, and hardly takes two amounts for one in events that it was not trained on', () => {
    const card = data('slips.card.json')
    for (const counts of Object.values<Record<string, string>>(card.heldOut)) {
      const [wrong = 0] = (counts['two amounts taken for one'] ?? '').split(' of ').map(Number)
      const [found = 0] = (counts['slips found'] ?? '').split(' of ').map(Number)
      expect(wrong).toBeLessThan(found / 5)
    }
  })

  it('takes an amount that the other article has as well for accounted for', () => {
    const { weights } = data('slips.json')
    expect(weights.equal).toBeLessThan(-1)
    expect(weights.explained).toBeLessThan(-1)
    expect(weights.rivals).toBeLessThan(0)
  })
})
