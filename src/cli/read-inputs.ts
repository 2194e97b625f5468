import { type LoadedArticles, loadArticles } from '../load/load-articles.ts'
import type { Environment } from './environment.ts'
import type { CommonOptions } from './options.ts'
import { refuseOverwrite, reportFiles } from './refuse-overwrite.ts'

/** Loads a command's articles, or says in one line why it cannot. */
export const readInputs = async (
  paths: readonly string[],
  options: CommonOptions,
  environment: Environment,
  atLeast: 1 | 2,
): Promise<{ readonly loaded: LoadedArticles } | { readonly refused: string }> => {
  const { cwd, stdin } = environment
  const { published, stdinName, allowPrivate, timeout, maxSize } = options
  const result = await loadArticles(paths, {
    cwd,
    stdin,
    stdinName,
    allowPrivate,
    timeout,
    published,
    maxSize,
    atLeast,
  })
  if (!result.ok) return { refused: result.error.message }
  const refused = await refuseOverwrite(
    reportFiles(options),
    result.value.articles,
    'an article of',
    environment,
  )
  return refused === undefined ? { loaded: result.value } : { refused }
}
