import { setFlagsFromString } from 'node:v8'

/** Characters of all articles from which on memory counts for more than time, and from which on it counts for all. */
const [much, veryMuch] = [1_000_000, 5_000_000]

/**
 * Keeps the heap close to what is in use where a run reads very much. By itself V8 lets garbage pile up until the heap is two to
 * four times as large: 200 articles of 50 kB took more than 4 GB that way, of which the words were less than one.
 */
export const spareMemory = (texts: readonly { readonly text: string }[]): void => {
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0)
  if (characters > much) setFlagsFromString(`--heap-growing-percent=${characters > veryMuch ? 10 : 20}`)
}
