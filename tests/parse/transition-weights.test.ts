import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packWeights } from '../../src/parse/packed-weights.ts'
import { LooseWeights, ReadWeights, unpackRows } from '../../src/parse/transition-weights.ts'

const rows = 8

it('adds up the same from read weights as from those of training, however large a weight is', () => {
  const step = fc.oneof(
    fc.constant(0),
    fc.integer({ min: -130, max: 130 }),
    fc.constantFrom(-128, 127, 128, -32_767, 32_767),
  )
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 4 * rows, maxLength: 4 * rows }),
      fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
      (steps, hashes) => {
        const features = Int32Array.from(hashes)
        const loose = new LooseWeights({ classes: 4, mask: rows - 1, weights: Int16Array.from(steps) })
        const packed = packWeights(
          steps.map(weight => weight * 0.4),
          1,
        )
        const [expected, sums] = [new Float64Array(8), new Float64Array(8)]
        loose.add(features, features.length, expected, 4)
        new ReadWeights(unpackRows(packed, rows)).add(features, features.length, sums, 4)
        expect(sums).toEqual(expected)
      },
    ),
  )
})
