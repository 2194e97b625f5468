import type { Article } from '../core/article.ts'
import type { Claim } from '../core/claim.ts'
import type { Span } from '../core/span.ts'

/** Makes a function from a claim to the text of the sentence that holds it, as a reader sees it. */
export const sentenceTexts = (
  articles: readonly Article[],
  sentenceOf: (claim: Claim) => Span,
): ((claim: Claim) => string) => {
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  return claim => {
    const { start, end } = sentenceOf(claim)
    return texts.get(claim.mention.articleId)?.slice(start, end) ?? ''
  }
}
