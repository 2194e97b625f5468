/**
 * Weights as bytes: for each weight that is not 0, how many were skipped, and its value as a whole number of steps. Small numbers
 * take one byte, larger ones two or three, seven bits each, the lowest first; a value's sign is its lowest bit.
 */
export interface PackedWeights {
  readonly gaps: Uint8Array
  readonly values: Uint8Array
}

/** Bytes that grow as numbers are written. */
class ByteWriter {
  #bytes = new Uint8Array(1 << 16)
  #length = 0

  write(number: number): void {
    if (this.#length + 5 > this.#bytes.length) {
      const longer = new Uint8Array(2 * this.#bytes.length)
      longer.set(this.#bytes)
      this.#bytes = longer
    }
    let rest = number
    for (; rest > 127; rest >>>= 7) this.#bytes[this.#length++] = (rest & 127) | 128
    this.#bytes[this.#length++] = rest
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }
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

/** Reads what `packWeights` wrote, into so many weights. */
export const unpackWeights = ({ gaps, values }: PackedWeights, length: number): Int16Array => {
  const weights = new Int16Array(length)
  let index = -1
  let v = 0
  for (let g = 0; g < gaps.length; ) {
    let byte = gaps[g++] as number
    let gap = byte & 127
    for (let bits = 7; byte > 127; bits += 7) {
      byte = gaps[g++] as number
      gap |= (byte & 127) << bits
    }
    byte = values[v++] as number
    let value = byte & 127
    for (let bits = 7; byte > 127; bits += 7) {
      byte = values[v++] as number
      value |= (byte & 127) << bits
    }
    index += gap + 1
    weights[index] = value & 1 ? -(value >> 1) - 1 : value >> 1
  }
  return weights
}
