/** Whole numbers as bytes: small ones take one, larger ones two or more, seven bits each, the lowest first. */
export class ByteWriter {
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

/** Packs numbers from 0 on. */
export const packNumbers = (numbers: ArrayLike<number>): Uint8Array => {
  const writer = new ByteWriter()
  for (let i = 0; i < numbers.length; i++) writer.write(numbers[i] as number)
  return writer.bytes()
}

/** Reads `count` numbers that `packNumbers` wrote. */
export const unpackNumbers = (bytes: Uint8Array, count: number): Int32Array => {
  const numbers = new Int32Array(count)
  let at = 0
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++] as number
    let number = byte & 127
    for (let bits = 7; byte > 127; bits += 7) {
      byte = bytes[at++] as number
      number |= (byte & 127) << bits
    }
    numbers[i] = number
  }
  return numbers
}
