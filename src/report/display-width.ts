const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

const plain = /^[ -~]*$/u
const wide =
  /\p{Emoji_Presentation}|\ufe0f|\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}|[\u3000-\u303e\uff01-\uff60]/u
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]+$/u

/** Characters as a reader sees them, with the columns each takes on a terminal. */
export const graphemes = (text: string): readonly { readonly text: string; readonly width: number }[] =>
  [...segmenter.segment(text)].map(({ segment }) => ({
    text: segment,
    width: wide.test(segment) ? 2 : invisible.test(segment) ? 0 : 1,
  }))

/** How many columns a text takes on a terminal: two for emoji and East Asian characters, none for accents. */
export const displayWidth = (text: string): number =>
  plain.test(text) ? text.length : graphemes(text).reduce((sum, { width }) => sum + width, 0)

/** Shortens a text to so many columns, with an ellipsis where something is cut. */
export const clip = (text: string, columns: number): string => {
  // No grapheme takes part in the cut that far out, and splitting a very long text is dear.
  const head = text.slice(0, columns * 16)
  if (head.length === text.length && displayWidth(text) <= columns) return text
  let kept = ''
  let used = 1
  for (const grapheme of graphemes(head)) {
    used += grapheme.width
    if (used > columns) break
    kept += grapheme.text
  }
  return `${kept.trimEnd()}…`
}
