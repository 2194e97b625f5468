/** Least share of capitalised words that makes a line Title Case. */
const share = 0.6
/** Least number of words for a line to be judged at all. */
const leastWords = 4

const wordPattern = /\p{L}[\p{L}’'-]*/gu

/** Words that an article writes in lower case somewhere. */
export const lowerWords = (text: string): ReadonlySet<string> =>
  new Set((text.match(wordPattern) ?? []).filter(word => word === word.toLowerCase()))

const isTitleCase = (line: string): boolean => {
  const words = (line.match(wordPattern) ?? []).filter(word => word.length > 3)
  const capitals = words.filter(word => word[0] !== word[0]?.toLowerCase())
  return words.length >= leastWords && capitals.length >= share * words.length
}

/**
 * Writes the ordinary words of a Title Case or all-caps headline in lower case, so that the tagger does not
 * take them for names: a word counts as ordinary when the article also writes it in lower case.
 *
 * "Ferry Sinks Off Coast, Dozens Missing" → "Ferry sinks off coast, dozens missing"
 *
 * @param line one line
 * @param lower words the article writes in lower case
 * @returns text of the same length
 */
export const truecase = (line: string, lower: ReadonlySet<string>): string => {
  if (!isTitleCase(line)) return line
  return line.replace(wordPattern, (word, at: number) => {
    const plain = word.toLowerCase()
    return at > 0 && lower.has(plain) && plain.length === word.length ? plain : word
  })
}
