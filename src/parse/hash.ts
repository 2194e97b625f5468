/** FNV-1a over the UTF-16 units of a text, 32 bits. Source: Fowler, Noll and Vo, http://isthe.com/chongo/tech/comp/fnv/ */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}

/** Adds a number to a hash, and stirs it so that all bits depend on all bits. The constants are MurmurHash3's. */
export const mix = (hash: number, value: number): number => {
  let h = Math.imul(Math.imul(hash + 0x2545f491, 0x9e3779b1) ^ value, 0xcc9e2d51)
  h = (h << 15) | (h >>> 17)
  h = Math.imul(h, 0x1b873593)
  return h ^ (h >>> 16)
}

/**
 * Makes features of the values from `from` up to `to`, so that one value is another feature in each place: mixes the first with the
 * number `template`, the next with the one behind it, and so on. It takes one loop, for the compiler puts `mix` in a few places only.
 */
export const stir = (values: Int32Array, from: number, to: number, template: number): void => {
  for (let i = from; i < to; i++) values[i] = mix(template + i - from, values[i] as number)
}
