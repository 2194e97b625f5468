import type { Article } from '../core/article.ts'
import type { StoryYear } from './same-scope.ts'

/**
 * The year each article's story is set in: that of its publication, else that of the other articles of the run,
 * which are about the same event.
 */
export const storyYearOf = (articles: readonly Article[]): StoryYear => {
  const years = new Map(
    articles.map(({ id, published }) => [id, /^\d{4}/u.exec(published ?? '')?.[0] ?? null]),
  )
  const stated = [...years.values()].filter(year => year !== null)
  const usual = stated.toSorted(
    (a, b) =>
      stated.filter(y => y === b).length - stated.filter(y => y === a).length || Number(b) - Number(a),
  )[0]
  return claim => years.get(claim.mention.articleId) ?? usual ?? null
}
