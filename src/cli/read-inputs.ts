import { type LoadedArticles, loadArticles } from '../load/load-articles.ts'
import type { Environment } from './environment.ts'
import type { CommonOptions } from './options.ts'
import { overwrites } from './render.ts'

/** Loads a command's articles, or says in one line why it cannot. */
export const readInputs = async (
  paths: readonly string[],
  options: CommonOptions,
  environment: Environment,
  atLeast: 1 | 2,
): Promise<{ readonly loaded: LoadedArticles } | { readonly refused: string }> => {
  const { cwd, stdin } = environment
  const result = await loadArticles(paths, { cwd, stdin, published: options.published, atLeast })
  if (!result.ok) return { refused: result.error.message }
  const file = overwrites(options, result.value.articles, environment)
  return file === undefined
    ? { loaded: result.value }
    : { refused: `--format: ${file} is an article of this run and would be overwritten` }
}
