import type { Span } from '../core/span.ts'
import { frontMatterSpan } from './front-matter.ts'

/** A line of front matter that is read like text: the headline, or what sums the article up. */
export interface FrontMatterLine {
  readonly span: Span
  readonly role: 'headline' | 'summary'
}

const titles = /^(?:title|headline)$/iu
const summaries =
  /^(?:summary|description|excerpt|subtitle|subheading|standfirst|deck|dek|abstract|lede|teaser|intro)$/iu

/** "summary: 'A ferry ran aground.'", "description: >" */
const entry =
  /^(?<key>[\w-]{1,60})[ \t]*:[ \t]*(?:"(?<double>[^"\\]*)"|'(?<single>[^']*)'|(?<block>[>|])|(?<bare>[^\s"'#[{&*!|>].*))/u

/** "Ferry runs aground # working title" → what stands before the comment */
const withoutComment = (value: string): string => {
  const at = value.search(/\s#/u)
  return at < 0 ? value : value.slice(0, at)
}

/** Lines of the front matter between its fences, without their line ends. */
const linesOf = (text: string, end: number): readonly Span[] => {
  const lines: Span[] = []
  for (let start = text.indexOf('\n') + 1; start > 0 && start < end; ) {
    const newline = text.indexOf('\n', start)
    const stop = newline < 0 || newline >= end ? end : newline
    lines.push({ start, end: text[stop - 1] === '\r' ? stop - 1 : stop })
    start = stop + 1
  }
  return lines
}

const trimmed = (text: string, { start, end }: Span): Span => {
  const line = text.slice(start, end)
  const lead = start + line.length - line.trimStart().length
  return { start: lead, end: lead + line.trim().length }
}

/** Lists what an article's front matter says in words: its title, its summary, line by line. */
export const frontMatterLines = (text: string): readonly FrontMatterLine[] => {
  const front = frontMatterSpan(text)
  if (!front) return []
  const found: FrontMatterLine[] = []
  let block: FrontMatterLine['role'] | null = null
  for (const line of linesOf(text, front.end)) {
    const written = text.slice(line.start, line.end)
    const isIndented = /^[ \t]+\S/u.test(written)
    if (block !== null && isIndented) found.push({ span: trimmed(text, line), role: block })
    if (isIndented) continue
    block = null
    const groups = entry.exec(written)?.groups ?? {}
    const { key = '', double, single, bare } = groups
    const role = titles.test(key) ? 'headline' : summaries.test(key) ? 'summary' : null
    if (role === null) continue
    if (groups['block'] !== undefined) block = role
    const value = double ?? single ?? withoutComment(bare ?? '')
    const start = line.start + written.indexOf(value, key.length)
    if (value.trim() !== '') found.push({ span: trimmed(text, { start, end: start + value.length }), role })
  }
  return found
}

/** The text with its front matter blanked out, but for what it says in words; as long as the text. */
export const withoutFrontMatter = (text: string, lines: readonly FrontMatterLine[]): string => {
  const end = frontMatterSpan(text)?.end ?? 0
  let kept = ''
  for (const { span } of lines)
    kept += text.slice(kept.length, span.start).replace(/[^\n]/gu, ' ') + text.slice(span.start, span.end)
  return kept + text.slice(kept.length, end).replace(/[^\n]/gu, ' ') + text.slice(end)
}
