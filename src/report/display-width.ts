/** A character as a reader sees it, with the columns it takes on a terminal. */
export interface Grapheme {
  readonly text: string
  readonly width: number
}

/** Latin letters, punctuation and dashes: every UTF-16 unit is a character of one column. */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/u
const wide =
  /\p{Emoji_Presentation}|\ufe0f|\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}|[\u3000-\u303e\uff01-\uff60]/u
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]+$/u

/** Splits a text into its characters. The segmenter is made only where one is needed: that takes time. */
export const graphemes = (text: string): readonly Grapheme[] =>
  plain.test(text)
    ? Array.from(text, character => ({ text: character, width: 1 }))
    : Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => ({
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
