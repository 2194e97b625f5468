import type { Article } from '../core/article.ts'
import type { Claim } from '../core/claim.ts'

/** Day of publication of a claim's article, or null where nobody states it. */
export type PublishedOf = (claim: Claim) => string | null

const dayPattern = /^\d{4}-\d\d-\d\d/u

export const dayIn = (edtf: string | null): string | null => dayPattern.exec(edtf ?? '')?.[0] ?? null

/** Looks up when the articles of a run were published. */
export const publishedOfClaims = (articles: readonly Article[]): PublishedOf => {
  const days = new Map(articles.map(({ id, published }) => [id, dayIn(published)]))
  return ({ mention }) => days.get(mention.articleId) ?? null
}

/** An article of before the day on which something is told to have happened, by one of that day or later, tells of another time. */
const isBefore = (a: Claim, b: Claim, publishedOf: PublishedOf): boolean => {
  const [written, happened, told] = [publishedOf(a), dayIn(b.scope.time), publishedOf(b)]
  return written !== null && happened !== null && told !== null && written < happened && happened <= told
}

/** "The results have not been released", written in February, and in April "the results were released on Wednesday". */
export const toldBefore = (a: Claim, b: Claim, publishedOf: PublishedOf): boolean =>
  a.kind === 'polarity' && (isBefore(a, b, publishedOf) || isBefore(b, a, publishedOf))
