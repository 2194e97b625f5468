import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fitLogistic } from '../../scripts/train/logistic.mjs'
import { slipOf } from '../../scripts/train/slip-of.mjs'
import { likelihood, weightsOf } from '../../src/align/likelihood.ts'
import { thresholdFor } from '../../src/align/threshold.ts'
import type { FigureValue } from '../../src/core/value.ts'
import { compare } from '../../src/index.ts'

const card = JSON.parse(readFileSync(new URL('../../data/link.card.json', import.meta.url), 'utf8'))

/** The findings on two texts, as verdict and values. */
const findingsOn = async (a: string, b: string) => {
  const { findings } = await compare([
    { path: 'a', text: a },
    { path: 'b', text: b },
  ])
  return findings.filter(({ kind }) => kind === 'figure').map(({ verdict }) => verdict)
}

describe('the trained model', () => {
  it('has a weight for everything that is weighed, of each kind', () => {
    const names = Object.keys(weightsOf('figure', true)).sort()
    for (const kind of ['figure', 'date', 'place'] as const)
      for (const isConflict of [true, false]) {
        expect(Object.keys(weightsOf(kind, isConflict)).sort()).toEqual(names)
        expect(Object.values(weightsOf(kind, isConflict)).every(Number.isFinite)).toBe(true)
      }
  })

  it('gives a likelihood', () => {
    const weights = weightsOf('figure', true)
    const nothing = Object.fromEntries(Object.keys(weights).map(name => [name, 0])) as never
    expect(likelihood(weights, nothing)).toBeGreaterThan(0)
    expect(likelihood(weights, nothing)).toBeLessThan(thresholdFor('figure', 'contradiction'))
  })

  it('comes with a card that says what on and how well', () => {
    expect(Object.keys(card.data).length).toBeGreaterThan(3)
    expect(card.conflict['slip figure'].averagePrecision).toBeGreaterThan(0.5)
    expect(card.match['labelled figure'].averagePrecision).toBeGreaterThan(0.5)
  })

  it('finds a scale word that is another, however far apart the amounts are', async () => {
    const told = (amount: string) =>
      `Veldring to buy rival pump maker\n\nThe pump maker Veldring said on Monday it would buy its rival Ostrow for ${amount} in cash.\n`
    expect(await findingsOn(told('€5.4 billion'), told('€5.4 million'))).toContain('contradiction')
    expect(await findingsOn(told('€5.4 billion'), told('€5.4 billion'))).not.toContain('contradiction')
  })
})

describe('what it is trained with', () => {
  it('separates what can be separated, and stays at its prior without examples', () => {
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

  it('makes slips that are the same on every machine', () => {
    const value = { type: 'figure', low: 1482, high: 1482, parts: null, dimension: 'count' } as FigureValue
    const slipped = slipOf(value, 'some event', 'digit')
    expect(slipped).toEqual(slipOf(value, 'some event', 'digit'))
    expect(slipped?.low).not.toBe(1482)
    expect(slipOf({ ...value, low: 5e6, high: 5e6 }, 'some event', 'digit')).toBeNull()
  })
})
