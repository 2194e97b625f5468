import { resolve } from 'node:path'
import type { ArticleInput } from '../../core/article.ts'
import type { Config } from './config.ts'

/** Gives articles the day of publication that the configuration states, where no flag states one. */
export const datedByConfig = (
  articles: readonly ArticleInput[],
  config: Config | null,
  cwd: string,
): readonly ArticleInput[] => {
  if (!config || config.published.length === 0) return articles
  const days = new Map(config.published.map(({ path, day }) => [path, day]))
  return articles.map(article => ({
    ...article,
    published: article.published ?? days.get(resolve(cwd, article.path)),
  }))
}
