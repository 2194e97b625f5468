import type { LinearModel } from './linear-model.ts'
import { type PackedWeights, WeightReader } from './packed-weights.ts'

/** What the scores of the four transitions are summed up from: a row of four weights for each hash. */
export interface TransitionWeights {
  /** Adds the rows of the first features to the four sums from `at` on. */
  add(features: Int32Array, count: number, sums: Float64Array, at: number): void
}

/** Weights that training still changes. */
export class LooseWeights implements TransitionWeights {
  readonly #model: LinearModel

  constructor(model: LinearModel) {
    this.#model = model
  }

  add(features: Int32Array, count: number, sums: Float64Array, at: number): void {
    const { mask, weights } = this.#model
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (let i = 0; i < count; i++) {
      const row = ((features[i] as number) & mask) << 2
      a += weights[row] as number
      b += weights[row + 1] as number
      c += weights[row + 2] as number
      d += weights[row + 3] as number
    }
    ;(sums[at] as number) += a
    ;(sums[at + 1] as number) += b
    ;(sums[at + 2] as number) += c
    ;(sums[at + 3] as number) += d
  }
}

/** Stands for a row with a weight that takes more than a byte; no other row holds -128. */
const large = 0x80808080 | 0

/**
 * Weights that are only read, a byte each, the four of a row in one number. Rows are read in no order, so what takes time is to fetch
 * them: the smaller the table, the more of it is at hand. The few rows with a weight that takes more than a byte are kept beside.
 */
export class ReadWeights implements TransitionWeights {
  readonly #rows: Int32Array
  readonly #large = new Map<number, Int32Array>()

  /** @param count of rows; a power of two */
  constructor(packed: PackedWeights, count: number) {
    const rows = new Int32Array(count)
    const reader = new WeightReader(packed)
    while (reader.next()) {
      const { index, value } = reader
      if (value < -127 || value > 127) this.#largeRow(index >> 2)[index & 3] = value
      else (rows[index >> 2] as number) |= (value & 255) << ((index & 3) << 3)
    }
    for (const [number, row] of this.#large) {
      const small = rows[number] as number
      for (let k = 0; k < 4; k++) (row[k] as number) += (small << (24 - 8 * k)) >> 24
      rows[number] = large
    }
    this.#rows = rows
  }

  #largeRow(number: number): Int32Array {
    const row = this.#large.get(number) ?? new Int32Array(4)
    this.#large.set(number, row)
    return row
  }

  add(features: Int32Array, count: number, sums: Float64Array, at: number): void {
    const rows = this.#rows
    const mask = rows.length - 1
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (let i = 0; i < count; i++) {
      const number = (features[i] as number) & mask
      const row = rows[number] as number
      if (row === large) {
        this.#addLarge(number, sums, at)
        continue
      }
      a += (row << 24) >> 24
      b += (row << 16) >> 24
      c += (row << 8) >> 24
      d += row >> 24
    }
    ;(sums[at] as number) += a
    ;(sums[at + 1] as number) += b
    ;(sums[at + 2] as number) += c
    ;(sums[at + 3] as number) += d
  }

  #addLarge(number: number, sums: Float64Array, at: number): void {
    const row = this.#large.get(number) as Int32Array
    for (let k = 0; k < 4; k++) (sums[at + k] as number) += row[k] as number
  }
}
