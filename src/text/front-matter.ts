import type { Span } from '../core/span.ts'

/** Most characters front matter may take. */
const limit = 4_000

/**
 * Finds YAML front matter: a first line `---` and everything to the next such line, both included.
 *
 * @returns its span, or null where the text has none
 */
export const frontMatterSpan = (text: string): Span | null => {
  const open = /^\s*---[ \t]*\r?\n/u.exec(text.slice(0, limit))
  if (!open) return null
  const close = /^---[ \t]*(?:\r?\n|$)/mu.exec(text.slice(open[0].length, limit))
  return close ? { start: 0, end: open[0].length + close.index + close[0].length } : null
}
