import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packWeights, unpackWeights } from '../../src/parse/packed-weights.ts'

it('reads back every weight that it wrote', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -32_767, max: 32_767 }))), weights => {
      expect([...unpackWeights(packWeights(weights, 1), weights.length)]).toEqual(weights)
    }),
  )
})

it('rounds to whole steps and keeps a long gap', () => {
  const weights = new Float32Array(100_000)
  weights[3] = 0.26
  weights[99_999] = -7.04
  weights[50] = 0.04
  const read = unpackWeights(packWeights(weights, 0.1), weights.length)
  expect([read[3], read[50], read[99_999]]).toEqual([3, 0, -70])
})
