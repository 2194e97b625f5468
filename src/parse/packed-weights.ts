import { ByteWriter } from './byte-numbers.ts'

/**
 * Weights as bytes: for each weight that is not 0, how many were skipped, and its value as a whole number of steps, whose sign is its
 * lowest bit.
 */
export interface PackedWeights {
  readonly gaps: Uint8Array
  readonly values: Uint8Array
}

/** Tenths to a step. */
const stepSize = 4

/**
 * Packs weights: rounded to tenths; those below `least` tenths dropped, for they decide little and are most of them; the others in
 * steps of four tenths. Only the order of scores matters, so the unit is lost.
 */
export const packWeights = (weights: ArrayLike<number>, least: number): PackedWeights => {
  const gaps = new ByteWriter()
  const values = new ByteWriter()
  let last = -1
  for (let i = 0; i < weights.length; i++) {
    const tenths = Math.round((weights[i] as number) * 10)
    if (Math.abs(tenths) < least) continue
    const steps = Math.max(-32767, Math.min(32767, Math.round(tenths / stepSize)))
    if (steps === 0) continue
    gaps.write(i - last - 1)
    values.write(steps < 0 ? -2 * steps - 1 : 2 * steps)
    last = i
  }
  return { gaps: gaps.bytes(), values: values.bytes() }
}

/** Reads what `packWeights` wrote: the weights that are not 0, one after the other. */
export class WeightReader {
  /** Place and value of the present weight. */
  index = -1
  value = 0
  readonly #gaps: Uint8Array
  readonly #values: Uint8Array
  #g = 0
  #v = 0

  constructor({ gaps, values }: PackedWeights) {
    this.#gaps = gaps
    this.#values = values
  }

  /** Goes on to the next weight; false where there is none. */
  next(): boolean {
    if (this.#g === this.#gaps.length) return false
    let byte = this.#gaps[this.#g++] as number
    let gap = byte & 127
    for (let bits = 7; byte > 127; bits += 7) {
      byte = this.#gaps[this.#g++] as number
      gap |= (byte & 127) << bits
    }
    byte = this.#values[this.#v++] as number
    let value = byte & 127
    for (let bits = 7; byte > 127; bits += 7) {
      byte = this.#values[this.#v++] as number
      value |= (byte & 127) << bits
    }
    this.index += gap + 1
    this.value = value & 1 ? -(value >> 1) - 1 : value >> 1
    return true
  }
}

/** The same as a table of so many weights. */
export const unpackWeights = (packed: PackedWeights, length: number): Int16Array => {
  const weights = new Int16Array(length)
  const reader = new WeightReader(packed)
  while (reader.next()) weights[reader.index] = reader.value
  return weights
}
