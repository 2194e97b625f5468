import type { Span } from '../../core/span.ts'

/** Characters of a part from which on it ends where it may, and from which on where it must. */
const enough = 4_000
const tooMany = 8_000

/** What opens code or markup that blank lines do not end, and what ends it. */
const opening =
  /^ {0,3}(?:(?<fence>`{3,}|~{3,})|<(?<tag>script|pre|style|textarea)\b|(?<comment><!--)|(?<cdata><!\[CDATA\[)|(?<instruction><\?))/iu

const closingOf = ({
  fence,
  tag,
  comment,
  cdata,
}: Readonly<Record<string, string | undefined>>): RegExp | string => {
  if (fence !== undefined) return new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`, 'u')
  if (tag !== undefined) return `</${tag.toLowerCase()}>`
  return comment === undefined ? (cdata === undefined ? '?>' : ']]>') : '-->'
}

const closes = (line: string, closing: RegExp | string): boolean =>
  typeof closing === 'string' ? line.toLowerCase().includes(closing) : closing.test(line)

/**
 * Cuts Markdown where nothing of it goes on: before a line that is not indented, below a blank one. Its parser takes the square
 * of the time for twice as many quotes in one text. A list or a paragraph that goes on for pages is cut between two lines.
 */
export const markdownParts = (text: string): readonly Span[] => {
  const parts: Span[] = []
  let [start, isBelowBlank]: [number, boolean] = [0, false]
  let closing: RegExp | string | null = null
  for (const { 0: line, index } of text.matchAll(/[^\n]*\n|[^\n]+$/gu)) {
    const length = index - start
    const mayEnd = closing === null && /^[^\s|]/u.test(line)
    if (mayEnd && length > (isBelowBlank ? enough : tooMany)) {
      parts.push({ start, end: index })
      start = index
    }
    isBelowBlank = line.trim() === ''
    const groups = closing === null ? opening.exec(line)?.groups : undefined
    if (groups) {
      closing = closingOf(groups)
      // A comment may end in its line, a fence of code does not.
      if (typeof closing === 'string' && closes(line, closing)) closing = null
    } else if (closing !== null && closes(line.trimEnd(), closing)) closing = null
  }
  return [...parts, { start, end: text.length }]
}
