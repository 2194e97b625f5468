import { type Article, fileOf } from '../core/article.ts'
import type { Claim } from '../core/claim.ts'
import { overlaps, type Span } from '../core/span.ts'
import type { PassageRef } from '../core/trace.ts'

/** The lines of a text, without their ends. A line end at the end of the text opens no further line. */
const linesOf = (text: string): readonly Span[] => {
  const lines: Span[] = []
  let start = 0
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/gu)) {
    lines.push({ start, end: index })
    start = index + end.length
  }
  if (start < text.length) lines.push({ start, end: text.length })
  return lines
}

/** The claims at a place, or how many lines the article has where the place is beyond them. */
export type Found = { readonly claims: readonly Claim[] } | { readonly lines: number }

/** Finds the claims that touch a line of an article, or the column of a line, in the order of the text. */
export const claimsAt = (article: Article, claims: readonly Claim[], { line, column }: PassageRef): Found => {
  const file = fileOf(article)
  const lines = linesOf(file.text)
  const span = lines[line - 1]
  if (!span) return { lines: lines.length }
  const at = span.start + (column ?? 1) - 1
  const place = column === null ? span : { start: at, end: at + 1 }
  return {
    claims: claims
      .filter(({ mention }) => mention.articleId === article.id && overlaps(file.spanOf(mention.span), place))
      .toSorted((a, b) => a.mention.span.start - b.mention.span.start),
  }
}
