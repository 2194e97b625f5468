/**
 * What follows `key|` in a text of lines sorted by code unit, or null. The text starts and ends with a line
 * break. Searching the text itself costs nothing at start-up, where a map of 24,000 cities would.
 */
export const findLine = (text: string, key: string): string | null => {
  let low = 0
  let high = text.length - 1
  while (low < high) {
    const start = text.lastIndexOf('\n', (low + high) >> 1) + 1
    const end = text.indexOf('\n', start)
    if (end < 0 || start >= text.length) return null
    const bar = text.indexOf('|', start)
    const found = text.slice(start, bar)
    if (found === key) return text.slice(bar + 1, end)
    if (found < key) low = end
    else high = start - 1
  }
  return null
}
