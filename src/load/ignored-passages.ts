import type { Document, Ignore } from '../core/article.ts'
import { asItStands, type MappedText } from '../core/mapped-text.ts'

/** A comment in Markdown or HTML: "<!-- factcheck-ignore-next -->" */
const asComment = /<!--\s{0,20}factcheck-ignore-(?<what>next|start|end)\s{0,20}-->/gu

/** A line of its own in plain text: "factcheck-ignore-next", or the comment; word processors make dashes of its hyphens. */
const asLine =
  /^[ \t]{0,40}(?:<!(?:--|[–—])[ \t]{0,20})?factcheck-ignore-(?<what>next|start|end)(?:[ \t]{0,20}(?:--|[–—])>)?[ \t]{0,40}\r?$/gmu

/** Plain text in which the lines that ask for something ignored are blank: nobody reads them as text of the article. */
export const withoutIgnoreLines = (text: string): string =>
  text.includes('factcheck-ignore-') ? text.replace(asLine, line => line.replace(/\S/gu, ' ')) : text

/** Where each line of a document that says something begins and ends in the file. */
const linesIn = ({
  text,
  spanOf,
}: MappedText): readonly { readonly start: number; readonly end: number }[] => {
  const lines: { start: number; end: number }[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const words = line.trim()
    const from = at + line.indexOf(words)
    if (words !== '') lines.push(spanOf({ start: from, end: from + words.length }))
    at += line.length + 1
  }
  return lines
}

/**
 * The passages of an article that its author wants ignored: the paragraph behind "factcheck-ignore-next", or all from
 * "factcheck-ignore-start" to "factcheck-ignore-end", or to the end where that is missing.
 *
 * @param isPlain whether it is plain text, where a line of its own says so
 */
export const ignoredPassages = (
  document: Pick<Document, 'file' | 'text' | 'spanOf'>,
  isPlain: boolean,
): readonly Ignore[] => {
  const { file } = document
  if (!file.includes('factcheck-ignore-')) return []
  const found = [...file.matchAll(isPlain ? asLine : asComment)].map(match => ({
    at: match.index + match[0].indexOf(match[0].trim()),
    end: match.index + match[0].length,
    what: match.groups?.['what'],
  }))
  const lines = linesIn(document)
  return found.flatMap(({ at, end, what }, i) => {
    if (what === 'end') return []
    if (what === 'start') {
      const close = found.slice(i + 1).find(one => one.what === 'end')
      return [{ at, start: end, end: close?.at ?? file.length }]
    }
    const next = lines.find(({ start }) => start >= end)
    return next ? [{ at, ...next }] : [{ at, start: end, end }]
  })
}

/** A text whose lines are all that is seen of its file, without those that ask for something ignored, and what they ask for. */
export const heedingLines = (text: string): Pick<Document, 'text' | 'ignores'> => {
  const words = withoutIgnoreLines(text)
  if (words === text) return { text }
  return { text: words, ignores: ignoredPassages({ file: text, ...asItStands(words) }, true) }
}

/** Words that ask for something ignored where nobody looks for them: in a sentence, in plain sight on a page. */
export const unheededIgnore = (text: string): { readonly start: number; readonly mark: string } | null => {
  const found = /factcheck-ignore-(?:next|start|end)\b/u.exec(text)
  return found && { start: found.index, mark: found[0] }
}
