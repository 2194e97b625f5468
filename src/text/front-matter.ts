import type { Span } from '../core/span.ts'

/** Most characters front matter may take; what is longer is an article between two rules. */
const limit = 8_000

/** A first line of three dashes, and a first entry: "title: Ferry runs aground". */
const opening = /^---[ \t]*\r?\n(?=(?:[ \t]*(?:#[^\n]*)?\r?\n)*[\w-]{1,60}[ \t]*:)/u

/** The line that closes it. */
const closing = /^(?:---|\.\.\.)[ \t]*\r?$/mu

/**
 * Finds YAML front matter: a first line `---`, entries, and the next line `---` or `...`, fences included.
 * It says what the article is, but is not text of the article.
 *
 * @returns its span with the line end of the closing fence, or null where the text has none
 */
export const frontMatterSpan = (text: string): Span | null => {
  const head = text.slice(0, limit)
  const open = opening.exec(head)
  if (!open) return null
  const from = open[0].length
  const close = closing.exec(head.slice(from))
  if (!close) return null
  const end = from + close.index + close[0].length
  return { start: 0, end: text[end] === '\n' ? end + 1 : end }
}
