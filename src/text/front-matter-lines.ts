import { asItStands, type MappedText, mappedText, type Piece } from '../core/mapped-text.ts'
import type { Span } from '../core/span.ts'
import { readFrontMatter } from './read-front-matter.ts'

/** A line of front matter that is read like text: the headline, or what sums the article up. */
export interface FrontMatterLine {
  readonly span: Span
  readonly role: 'headline' | 'summary'
}

const titles = /^(?:title|headline)$/u
const summaries =
  /^(?:summary|description|excerpt|subtitle|subheading|standfirst|deck|dek|abstract|lede|teaser|intro)$/u

const roleOf = (key: string): FrontMatterLine['role'] | null =>
  titles.test(key) ? 'headline' : summaries.test(key) ? 'summary' : null

/** Lists what an article's front matter says in words: its title, its summary, line by line. */
export const frontMatterLines = (text: string): readonly FrontMatterLine[] =>
  (readFrontMatter(text)?.entries ?? []).flatMap(({ key, lines }) => {
    const role = roleOf(key)
    return role === null ? [] : lines.map(span => ({ span, role }))
  })

/** The text with its front matter blanked out, but for what it says in words; as long as the text. */
export const withoutFrontMatter = (text: string, lines: readonly FrontMatterLine[]): string => {
  const end = readFrontMatter(text)?.end ?? 0
  let kept = ''
  for (const { span } of lines)
    kept += text.slice(kept.length, span.start).replace(/[^\n]/gu, ' ') + text.slice(span.start, span.end)
  return kept + text.slice(kept.length, end).replace(/[^\n]/gu, ' ') + text.slice(end)
}

/** The text with what its front matter says in words on one line each, as YAML reads it: a headline over two lines is one. */
export const withFoldedLines = (text: string): MappedText => {
  const pieces: Piece[] = []
  let copied = 0
  for (const { key, isFolded, lines } of readFrontMatter(text)?.entries ?? []) {
    if (!isFolded || roleOf(key) === null) continue
    for (const [i, { end }] of lines.slice(0, -1).entries()) {
      const next = lines[i + 1]?.start ?? end
      pieces.push({ start: copied, end }, { start: end, end: next, seen: ' ' })
      copied = next
    }
  }
  return copied === 0 ? asItStands(text) : mappedText(text, [...pieces, { start: copied, end: text.length }])
}
