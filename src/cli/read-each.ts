import { resolve } from 'node:path'
import type { ArticleInput } from '../core/article.ts'
import type { Problem } from '../core/problem.ts'
import { isInside } from '../files/is-inside.ts'
import { isExclusion } from '../load/left-out-by.ts'
import { holdsSeveral, listEventFolders, tooSmall } from '../load/list-event-folders.ts'
import type { Environment } from './environment.ts'
import type { CommonOptions } from './options.ts'
import type { ReadGroups } from './read-groups.ts'
import { readInputs } from './read-inputs.ts'

/** Reads each folder as a group of its own; one with a single article has nothing to compare, and is told. */
export const readEach = async (
  paths: readonly string[],
  options: CommonOptions,
  environment: Environment,
): Promise<ReadGroups> => {
  const exclusions = paths.filter(isExclusion)
  const folders = await listEventFolders(
    paths.filter(path => !isExclusion(path)),
    environment.cwd,
  )
  if (!folders.ok) return { refused: folders.error.message }
  const groups: (readonly ArticleInput[])[] = []
  const names: string[] = []
  const problems: Problem[] = []
  for (const folder of folders.value) {
    if (!(await holdsSeveral(folder, environment.cwd))) {
      problems.push(tooSmall(folder))
      continue
    }
    const isHere = (path: string): boolean =>
      isInside(resolve(environment.cwd, path), resolve(environment.cwd, folder))
    const published = new Map([...options.published].filter(([path]) => isHere(path)))
    const read = await readInputs([folder, ...exclusions], { ...options, published }, environment, 2)
    if ('refused' in read) return read
    groups.push(read.loaded.articles)
    names.push(folder)
    problems.push(...read.loaded.problems)
  }
  return groups.length === 0
    ? { refused: `${paths[0]}: no folder in it holds two articles to compare` }
    : { groups, names, problems }
}
