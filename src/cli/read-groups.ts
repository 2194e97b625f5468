import { realpathSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { Problem } from '../core/problem.ts'
import { repositoryRoot } from '../files/repository-root.ts'
import { byCodeUnit } from '../load/by-code-unit.ts'
import { gitIgnored } from '../load/git-ignored.ts'
import { holdsSeveral, tooSmall } from '../load/list-event-folders.ts'
import { type LoadedArticles, loadArticles } from '../load/load-articles.ts'
import { isArticleName } from '../load/readers/format-of.ts'
import type { Config, ConfigGroup } from './config/config.ts'
import type { Environment } from './environment.ts'
import type { Gathered } from './gathered.ts'
import type { CommonOptions } from './options.ts'

/** The articles of a configuration's groups, or one line that says what stands in the way. */
export type ReadGroups = Gathered | { readonly refused: string }

/** The groups that `--group` names; all of them where it names none. */
const pick = async (
  { groups, path, groupsLine }: Config,
  names: readonly string[],
): Promise<{ readonly picked: readonly ConfigGroup[] } | { readonly refused: string }> => {
  if (groups.length === 0) return { refused: `${path}:${groupsLine}: no groups yet; add one, or name files` }
  const known = groups.map(({ name }) => name)
  const unknown = names.find(name => !known.includes(name))
  if (unknown === undefined)
    return { picked: names.length === 0 ? groups : groups.filter(({ name }) => names.includes(name)) }
  const { nearestName } = await import('../yaml/known-object.ts')
  const near = nearestName(unknown, known)
  const hint = near === undefined ? `groups are ${known.join(', ')}` : `did you mean "${near}"?`
  return { refused: `--group: no group "${unknown}" in ${path}; ${hint}` }
}

/** Reads one group from the configuration's folder; paths come out as if they had been typed where the run is. */
const readGroup = async (
  { name, files, line }: ConfigGroup,
  { path, folder }: Config,
  maxSize: number,
  { cwd, stdin }: Environment,
): Promise<LoadedArticles | { readonly refused: string }> => {
  // A repository that was just fetched may be anybody's: its groups reach nothing else of the disk.
  const within = realpathSync(repositoryRoot(folder) ?? folder)
  const published = new Map<string, string>()
  const result = await loadArticles(files, { cwd: folder, stdin, published, within, maxSize, atLeast: 2 })
  if (!result.ok) return { refused: `${path}:${line}: group "${name}": ${result.error.message}` }
  const fromCwd = (file: string): string => (isAbsolute(file) ? file : relative(cwd, resolve(folder, file)))
  const { articles, problems } = result.value
  return {
    articles: articles.map(article => ({ ...article, path: fromCwd(article.path) })),
    problems: problems.map(problem => ({ ...problem, path: fromCwd(problem.path) })),
  }
}

/** Articles that lie in a folder of a group's articles and are in no group: somebody forgot them, or meant to. */
const besideGroups = async (
  config: Config,
  read: ReadonlySet<string>,
  names: readonly string[],
  cwd: string,
): Promise<readonly Problem[]> => {
  // What the groups that were not picked hold is not known.
  if (names.length > 0) return []
  const isIgnored = gitIgnored(config.folder)
  const folders = [...new Set([...read].map(path => dirname(path)))]
  const listed = await Promise.all(
    folders.map(async folder =>
      (await readdir(folder).catch((): string[] => [])).map(name => join(folder, name)),
    ),
  )
  return listed
    .flat()
    .filter(
      path => isArticleName(path) && !basename(path).startsWith('.') && !read.has(path) && !isIgnored(path),
    )
    .toSorted(byCodeUnit)
    .map(path => ({ code: 'in-no-group', path: relative(cwd, path), args: {} }))
}

/** Says which date belongs to no article of the run, if any. */
const strayDate = (
  flags: ReadonlyMap<string, string>,
  config: Config,
  read: ReadonlySet<string>,
  isWhole: boolean,
  cwd: string,
): string | undefined => {
  const flag = [...flags.keys()].find(path => !read.has(resolve(cwd, path)))
  if (flag !== undefined) return `--published ${flag}: not an article of this run`
  const stray = isWhole ? config.published.find(({ path }) => !read.has(path)) : undefined
  return stray && `${config.path}:${stray.line}: published: ${stray.written}: not an article of any group`
}

/**
 * Reads the groups of a configuration.
 *
 * @param names those that `--group` names; none for all
 * @param options `published` is what `--published` states, by path as typed
 */
export const readGroups = async (
  config: Config,
  names: readonly string[],
  { published, maxSize }: Pick<CommonOptions, 'published' | 'maxSize'>,
  environment: Environment,
): Promise<ReadGroups> => {
  const chosen = await pick(config, names)
  if ('refused' in chosen) return chosen
  const read: LoadedArticles[] = []
  const called: string[] = []
  const small: Problem[] = []
  for (const group of chosen.picked) {
    if (group.isFound && !(await holdsSeveral(group.files[0] ?? '', config.folder))) {
      small.push(tooSmall(group.name))
      continue
    }
    const loaded = await readGroup(group, config, maxSize, environment)
    if ('refused' in loaded) return loaded
    read.push(loaded)
    called.push(group.name)
  }
  const { cwd } = environment
  const paths = new Set(read.flatMap(({ articles }) => articles.map(({ path }) => resolve(cwd, path))))
  const stray = strayDate(published, config, paths, names.length === 0, cwd)
  if (stray !== undefined) return { refused: stray }
  const days = new Map([...published].map(([path, day]) => [resolve(cwd, path), day]))
  return {
    groups: read.map(({ articles }) =>
      articles.map(article => ({ ...article, published: days.get(resolve(cwd, article.path)) })),
    ),
    names: called,
    problems: [
      ...small,
      ...read.flatMap(({ problems }) => problems),
      ...(await besideGroups(config, paths, names, cwd)),
    ],
  }
}
