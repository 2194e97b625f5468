import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packWeights, unpackWeights } from '../../src/parse/packed-weights.ts'

it('reads back every weight that it wrote, in steps', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -32_767, max: 32_767 }))), steps => {
      const weights = steps.map(step => step * 0.4)
      expect([...unpackWeights(packWeights(weights, 1), weights.length)]).toEqual(steps)
    }),
  )
})

it('drops small weights and keeps a long gap', () => {
  const weights = new Float32Array(100_000)
  weights[3] = 1.6
  weights[50] = 1.3
  weights[99_999] = -8
  const read = unpackWeights(packWeights(weights, 14), weights.length)
  expect([read[3], read[50], read[99_999]]).toEqual([4, 0, -20])
})
