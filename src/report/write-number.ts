/** At most ten decimals, as JavaScript writes most numbers. */
const plain = /^-?\d+(?:\.\d{1,10})?$/u

/** "1234567" → "1,234,567" */
const grouped = (digits: string): string => {
  let end = digits.length
  let groups = ''
  for (; end > 3; end -= 3) groups = `,${digits.slice(end - 3, end)}${groups}`
  return `${digits.slice(0, end)}${groups}`
}

/**
 * Writes a number as American newspapers do: "1,234,567.5", to ten decimals. What ICU would write, without waking it
 * for ordinary numbers: that takes 11 ms, more than judging two articles.
 */
export const writeNumber = (n: number): string => {
  const text = String(n)
  if (!plain.test(text)) return n.toLocaleString('en-US', { maximumFractionDigits: 10 })
  const sign = text.startsWith('-') ? '-' : ''
  const [whole = '', fraction] = text.slice(sign.length).split('.')
  return `${sign}${grouped(whole)}${fraction === undefined ? '' : `.${fraction}`}`
}
