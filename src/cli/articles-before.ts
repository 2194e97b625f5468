import { relative, resolve } from 'node:path'
import type { ArticleInput } from '../core/article.ts'
import { fileWith } from '../core/file-with.ts'
import { readFile } from '../load/readers/read-file.ts'
import type { Environment } from './environment.ts'
import { gitBytes } from './git.ts'

const fromHere = (file: string, { cwd }: Environment): string => relative(cwd, resolve(cwd, file))

/**
 * The articles as they were in a commit. What was not there, or could not be read, is left out; what did not change stays
 * as it is.
 *
 * @param isChanged tells by path what is another now
 */
export const articlesBefore = async (
  articles: readonly ArticleInput[],
  commit: string,
  isChanged: (path: string) => boolean,
  environment: Environment,
): Promise<readonly ArticleInput[]> => {
  const before: ArticleInput[] = []
  for (const article of articles) {
    const { path, published } = article
    if (!isChanged(path)) {
      before.push(article)
      continue
    }
    const file = fileWith(path)
    const bytes = await gitBytes(
      ['cat-file', 'blob', `${commit}:./${fromHere(file, environment)}`],
      environment,
    )
    const read = bytes && (await readFile(bytes, file, file))
    const then = read?.ok
      ? read.value.articles.find(({ id }) => path === (id === null ? file : `${file}#${id}`))
      : undefined
    if (then) {
      const { id: _id, ...rest } = then
      before.push({ path, ...rest, published })
    }
  }
  return before
}
