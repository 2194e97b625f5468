import { readQuotations } from '../analyse/quotations/read-quotations.ts'
import { readSentence } from '../analyse/read-sentence.ts'
import type { Analyses, TaggedTree } from '../core/analysis.ts'
import type { Article } from '../core/article.ts'
import type { Sentence, SentenceRole, Token } from '../core/sentence.ts'
import type { Span } from '../core/span.ts'
import { readTree } from '../parse/read-tree.ts'
import { datelineEnd } from '../text/dateline.ts'
import { frontMatterSpan } from '../text/front-matter.ts'
import { frontMatterLines, withoutFrontMatter } from '../text/front-matter-lines.ts'
import { readQuotes } from '../text/read-quotes.ts'
import { readTokens } from '../text/read-tokens.ts'
import { sentenceEnds } from '../text/sentence-ends.ts'
import { lowerWords, truecase } from '../text/truecase.ts'
import { rolesOf } from './roles-of.ts'

/** Lines with text, trimmed, as spans. */
const linesOf = (text: string, from: number): readonly Span[] => {
  const lines: Span[] = []
  let start = from
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end)
    const trimmed = line.trim()
    if (trimmed !== '') {
      const lead = start + line.indexOf(trimmed)
      lines.push({ start: lead, end: lead + trimmed.length })
    }
    start = end + 1
  }
  return lines
}

/** Sentences of one line behind its dateline, as spans without the space between them. */
const sentencesOf = (text: string, line: Span, dateline: number): readonly Span[] => {
  const paragraph = text.slice(line.start, line.end)
  let start = dateline
  return sentenceEnds(paragraph).flatMap(end => {
    while (start < end && /\s/u.test(paragraph[start] ?? '')) start++
    const span = { start: line.start + start, end: line.start + end }
    start = Math.max(start, end)
    return span.end > span.start ? [span] : []
  })
}

/** Roles of lines that may begin with a dateline. */
const withDateline: ReadonlySet<SentenceRole> = new Set(['body', 'summary'])

/**
 * Splits an article into sentences. A line is a paragraph; headlines, headings and list items count as
 * sentences. Of front matter only its title and summary are read.
 *
 * @param analyses what earlier runs made of texts, so that this one need not
 */
export const segment = (article: Article, analyses?: Analyses): readonly Sentence[] => {
  const { text } = article
  const front = frontMatterLines(text)
  const from = frontMatterSpan(text)?.end ?? 0
  const written = withoutFrontMatter(text, front)
  const lower = lowerWords(written)
  const seen = written.replace(/[^\n]+/gu, line => truecase(line, lower))
  const known = analyses?.of(text)
  const tokens = known?.tokens ?? readTokens(seen, written, 0)
  const trees: TaggedTree[] = []
  const sentences: Sentence[] = []
  let next = 0
  const below = linesOf(text, from)
  const lines = [...front.map(({ span }) => span), ...below]
  const roles = [...front.map(({ role }) => role), ...rolesOf(article, below)]
  let isOpen = false
  for (const [paragraph, line] of lines.entries()) {
    const role = roles[paragraph] ?? 'body'
    const quotes = readQuotes(text.slice(line.start, line.end), line.start, isOpen)
    isOpen = quotes.at(-1)?.end === line.end
    const dateline = withDateline.has(role) ? datelineEnd(text.slice(line.start, line.end)) : 0
    for (const [i, span] of sentencesOf(text, line, dateline).entries()) {
      const own: Token[] = []
      for (let token = tokens[next]; token && token.span.start < span.end; token = tokens[++next]) {
        // A "word" of thousands of letters that goes on behind a cut is none.
        if (token.span.start >= span.start && token.span.end <= span.end) own.push(token)
      }
      const before = known?.trees[sentences.length]
      const tree =
        before?.heads.length === own.length
          ? before
          : readTree(seen.slice(span.start, span.end), span.start, own)
      trees.push(tree)
      sentences.push(
        readSentence({
          articleId: article.id,
          index: sentences.length,
          paragraph,
          role,
          span,
          text: text.slice(span.start, span.end),
          tokens: own,
          tree,
          quotes,
          ...(i === 0 && dateline > 0 && { dateline: { start: line.start, end: line.start + dateline } }),
        }),
      )
    }
  }
  if (!known) analyses?.keep(text, { tokens, trees })
  return readQuotations(sentences, text)
}
