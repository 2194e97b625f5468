import type { Article } from '../core/article.ts'
import { groupBy } from '../core/group-by.ts'
import type { StoryYear } from './same-scope.ts'

/**
 * The year each article's story is set in: that of its publication, else that of the other articles of the run,
 * which are about the same event.
 */
export const storyYearOf = (articles: readonly Article[]): StoryYear => {
  const years = new Map(
    articles.map(({ id, published }) => [id, /^\d{4}/u.exec(published ?? '')?.[0] ?? null]),
  )
  const counts = groupBy(
    [...years.values()].filter(year => year !== null),
    year => year,
  )
  const usual = [...counts.entries()].toSorted(
    (a, b) => b[1].length - a[1].length || Number(b[0]) - Number(a[0]),
  )[0]?.[0]
  return claim => years.get(claim.mention.articleId) ?? usual ?? null
}
