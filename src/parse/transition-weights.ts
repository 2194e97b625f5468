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

/** Rows of four weights, a byte each, in one number; those with a weight that takes more, by their place. */
export interface Rows {
  readonly rows: Int32Array
  readonly largeRows: readonly (readonly [number, readonly number[]])[]
}

/** @param count of rows; a power of two */
export const unpackRows = (packed: PackedWeights, count: number): Rows => {
  const rows = new Int32Array(count)
  const largeRows = new Map<number, number[]>()
  const reader = new WeightReader(packed)
  while (reader.next()) {
    const { index, value } = reader
    const number = index >> 2
    if (value >= -127 && value <= 127) (rows[number] as number) |= (value & 255) << ((index & 3) << 3)
    else {
      const row = largeRows.get(number) ?? [0, 0, 0, 0]
      row[index & 3] = value
      largeRows.set(number, row)
    }
  }
  for (const [number, row] of largeRows) {
    const small = rows[number] as number
    for (let k = 0; k < 4; k++) (row[k] as number) += (small << (24 - 8 * k)) >> 24
    rows[number] = large
  }
  return { rows, largeRows: [...largeRows] }
}

/**
 * Weights that are only read. Rows are read in no order, so what takes time is to fetch them: the smaller the table, the more of it is
 * at hand. The few rows with a weight that takes more than a byte are kept beside.
 */
export class ReadWeights implements TransitionWeights {
  readonly #rows: Int32Array
  readonly #large: ReadonlyMap<number, readonly number[]>

  constructor({ rows, largeRows }: Rows) {
    this.#rows = rows
    this.#large = new Map(largeRows)
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
    const row = this.#large.get(number) as readonly number[]
    for (let k = 0; k < 4; k++) (sums[at + k] as number) += row[k] as number
  }
}
