import { existsSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileWith } from '../core/file-with.ts'
import { isAddress } from '../core/is-address.ts'
import type { Problem } from '../core/problem.ts'
import { isInside } from '../files/is-inside.ts'
import type { Admitted } from './admit.ts'
import { gitIgnored } from './git-ignored.ts'
import { isExclusion, leftOutBy } from './left-out-by.ts'
import { listFolder } from './list-folder.ts'
import { listMatches } from './list-matches.ts'
import { failed, failedRead, type Loaded, loaded } from './load-error.ts'

/** A file of the run. */
export interface FoundFile {
  /** As given, or the folder as given and the path below it; `-` for standard input. */
  readonly path: string
  /** What it really is, through links: two paths with one identity are one article. */
  readonly identity: string
  /** Named as it is on the command line, so that a pipe is meant. */
  readonly isNamed: boolean
  /** The one article of the file that is meant: "wire-7" of "feed.jsonl#wire-7". */
  readonly only?: string
}

/** The files of the run, and what folders and patterns led to that cannot be read. */
export interface FoundFiles {
  readonly files: readonly FoundFile[]
  readonly problems: readonly Problem[]
}

/** Where files are looked for. */
export interface FindOptions {
  /** Folder that relative paths start from. */
  readonly cwd: string
  /** The folder, real, that no file may lie outside of; left out where the paths come from the command line. */
  readonly within?: string | undefined
}

const pattern = /[*?[\]{}!()]/u

/** Pipes such as `<(…)` have no real path of their own. */
const identityOf = async (absolute: string): Promise<string> => realpath(absolute).catch(() => absolute)

interface Expanded extends Admitted {
  readonly isNamed?: true
}

/** What one argument stands for: a file, a folder's articles, a pattern's matches, or standard input. */
const expand = async (path: string, { cwd, within }: FindOptions): Promise<Loaded<Expanded>> => {
  const itself = loaded<Expanded>({ paths: [path], problems: [], isNamed: true })
  if (path === '-') return itself
  // Only whoever types an address wants it fetched.
  if (isAddress(path)) return within === undefined && URL.canParse(path) ? itself : failed('outside', path)
  // Else it would stand for the current folder: an unset variable of a script is no wish to read all of it.
  if (path.trim() === '') return failed('no-path', path)
  try {
    const absolute = resolve(cwd, path)
    const entry = await stat(absolute)
    if (within !== undefined && !isInside(await realpath(absolute), within)) return failed('outside', path)
    if (entry.isDirectory()) return listFolder(path, cwd)
    return entry.isFile() || (entry.isFIFO() && within === undefined) ? itself : failed('not-a-file', path)
  } catch (thrown) {
    const failure = failedRead(path, thrown)
    const file = fileWith(path)
    if (failure.error.code === 'missing' && file !== path) {
      const found = await expand(file, { cwd, within })
      return found.ok ? itself : found
    }
    return failure.error.code === 'missing' && pattern.test(path) ? listMatches(path, cwd, within) : failure
  }
}

/** Finds the files that the arguments name, in their order; one that is named twice counts once. */
export const findFiles = async (
  paths: readonly string[],
  options: FindOptions,
): Promise<Loaded<FoundFiles>> => {
  const { cwd, within } = options
  const found = new Map<string, FoundFile>()
  const problems: Problem[] = []
  const exclusions = paths.filter(isExclusion)
  const isLeftOut = leftOutBy(exclusions, cwd)
  const isIgnored = gitIgnored(cwd)
  const named = paths.filter(path => !isExclusion(path))
  for (const expanded of await Promise.all(named.map(path => expand(path, options)))) {
    if (!expanded.ok) return expanded
    const { isNamed = false } = expanded.value
    problems.push(...expanded.value.problems)
    for (const path of expanded.value.paths) {
      if (isLeftOut(path) || (!isNamed && isIgnored(path))) continue
      const file = isNamed && !existsSync(resolve(cwd, path)) ? fileWith(path) : path
      const only = file === path ? null : path.slice(file.length + 1)
      const identity = path === '-' || isAddress(path) ? path : await identityOf(resolve(cwd, file))
      if (path !== '-' && !isAddress(path) && within !== undefined && !isInside(identity, within))
        return failed('outside', path)
      const key = only === null ? identity : `${identity}#${only}`
      if (!found.has(key)) found.set(key, { path: file, identity, isNamed, ...(only !== null && { only }) })
    }
  }
  const [exclusion] = exclusions
  if (found.size === 0)
    return exclusion === undefined
      ? failed('empty-folder', named[0] ?? '')
      : failed('all-left-out', exclusion)
  return loaded({ files: [...found.values()], problems })
}
