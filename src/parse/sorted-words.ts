/**
 * Many words in one text: 90,000 strings take longer to make than a short article to read, and most of them are never asked
 * for.
 */
export interface SortedWords {
  /** The words in the order of `sort`, with a space behind each but the last; none holds one. */
  readonly text: string
  /** Where each word begins, and where one more would. */
  readonly starts: Int32Array
}

/** @param words in the order of `sort` */
export const sortedWords = (words: readonly string[]): SortedWords => {
  const starts = new Int32Array(words.length + 1)
  for (const [i, word] of words.entries()) starts[i + 1] = (starts[i] as number) + word.length + 1
  return { text: words.join(' '), starts }
}

/** Place of a word in the list, -1 for none. It is looked for by halves. */
export const placeOfWord = ({ text, starts }: SortedWords, word: string): number => {
  let from = 0
  let to = starts.length - 1
  while (from < to) {
    const middle = (from + to) >>> 1
    const found = text.slice(starts[middle], (starts[middle + 1] as number) - 1)
    if (found === word) return middle
    if (found < word) from = middle + 1
    else to = middle
  }
  return -1
}
