const types = { Uint8Array, Int16Array, Int32Array }
type Numbers = Uint8Array | Int16Array | Int32Array

/** What stands in front of the numbers: whatever they need to be understood, and of each list its type and length. */
interface Front<Head> {
  readonly head: Head
  readonly lists: readonly { readonly type: keyof typeof types; readonly length: number }[]
}

/** Numbers lie where their size divides the place. */
const padded = (length: number): number => Math.ceil(length / 4) * 4

/**
 * Lays lists of numbers into a file as they lie in memory, so that reading the file is all there is to do: the length of what stands
 * in front, that as JSON, the lists. Their bytes are in the order of the machine.
 */
export const writeArrays = (head: unknown, arrays: readonly Numbers[]): Uint8Array => {
  const lists = arrays.map(array => ({
    type: array[Symbol.toStringTag],
    length: array.length,
  }))
  const front = new TextEncoder().encode(JSON.stringify({ head, lists }))
  const parts = [
    front,
    ...arrays.map(array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)),
  ]
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + padded(length), 4))
  new Int32Array(bytes.buffer)[0] = front.length
  let at = 4
  for (const part of parts) {
    bytes.set(part, at)
    at += padded(part.length)
  }
  return bytes
}

/**
 * Reads what `writeArrays` wrote; the lists are views of the bytes.
 *
 * @param bytes from their buffer's beginning
 */
export const readArrays = <Head>({
  buffer,
  byteOffset,
}: Uint8Array): { readonly head: Head; readonly arrays: readonly Numbers[] } => {
  const [length = 0] = new Int32Array(buffer, byteOffset, 1)
  const { head, lists } = JSON.parse(
    new TextDecoder().decode(new Uint8Array(buffer, byteOffset + 4, length)),
  ) as Front<Head>
  let at = byteOffset + 4 + padded(length)
  const arrays = lists.map(({ type, length }) => {
    const array = new types[type](buffer as ArrayBuffer, at, length)
    at += padded(array.byteLength)
    return array
  })
  return { head, arrays }
}
