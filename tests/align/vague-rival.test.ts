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
