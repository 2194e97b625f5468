/** Shortest word in which one wrong letter still leaves the word recognisable. */
const shortest = 4

/**
 * True where two words differ by what a typing error leaves: one letter more, less or other, or two
 * neighbours swapped ("Whitford", "Whitforde"). The first letter must be the same. Words are folded.
 */
export const differsByTypo = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < shortest || long.length - short.length > 1 || short[0] !== long[0] || a === b)
    return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  let end = 0
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++
  const left = short.slice(start, short.length - end)
  const right = long.slice(start, long.length - end)
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
  return right.length <= 1 || swapped
}
