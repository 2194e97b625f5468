import type { Span } from '../core/span.ts'

const pairs: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"' }

/**
 * Finds the quoted passages of one paragraph, without their marks. A quote that is not closed runs to the
 * end of the paragraph, as newsrooms leave it when the quote goes on in the next one. Single quotes count
 * only where they open before a letter and close after punctuation or a letter and before a space.
 *
 * @param offset where the paragraph begins in its article
 */
export const readQuotes = (text: string, offset: number): readonly Span[] => {
  const quotes: Span[] = []
  let open = -1
  let close = ''
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? ''
    if (open < 0) {
      const single = char === '‘' && /\p{L}/u.test(text[i + 1] ?? '')
      if (pairs[char] !== undefined || single) {
        open = i + 1
        close = single ? '’' : (pairs[char] ?? '')
      }
    } else if (char === close && !(close === '’' && /\p{L}/u.test(text[i + 1] ?? ''))) {
      if (i > open) quotes.push({ start: offset + open, end: offset + i })
      open = -1
    }
  }
  if (open >= 0 && close !== '’' && open < text.length)
    quotes.push({ start: offset + open, end: offset + text.length })
  return quotes
}
