import { resolve } from 'node:path'
import type { ArticleInput } from '../../core/article.ts'
import type { Config } from './config.ts'

/**
 * Gives articles what the configuration says of them: the day of publication, where no flag states one, and the house's
 * own words, unless the run is strict.
 */
export const asConfigured = (
  articles: readonly ArticleInput[],
  config: Config | null,
  { cwd, strict = false }: { readonly cwd: string; readonly strict?: boolean | undefined },
): readonly ArticleInput[] => {
  if (!config) return articles
  const { published, words } = config
  const days = new Map(published.map(({ path, day }) => [path, day]))
  const own = words && !strict ? { words } : {}
  return articles.map(article => ({
    ...article,
    ...own,
    published: article.published ?? days.get(resolve(cwd, article.path)),
  }))
}
