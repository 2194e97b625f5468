import { realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileWith } from '../core/file-with.ts'
import type { Change } from '../report/build-report.ts'
import type { Environment } from './environment.ts'
import { git } from './git.ts'

/** Lines of a file, both from 1 and both included. */
interface LineRange {
  readonly first: number
  readonly last: number
}

/** What is another in the working tree than in a commit. */
export interface Changes {
  /** The commit, by its whole hash: where the branch left the one that was named. */
  readonly commit: string
  /** Lines that are new or changed, by the file's absolute path; null for all of a file. */
  readonly lines: ReadonlyMap<string, readonly LineRange[] | null>
}

/** "@@ -12,0 +13,2 @@": two lines from 13 on */
const hunk = /^@@ -\S+ \+(?<first>\d+)(?:,(?<count>\d+))? @@/u

/** The new lines of each file in a patch without context; a name that git had to quote is left out. */
const linesIn = (patch: string): ReadonlyMap<string, readonly LineRange[]> => {
  const files = new Map<string, LineRange[]>()
  let isHead = true
  let ranges: LineRange[] = []
  for (const line of patch.split('\n')) {
    if (line.startsWith('diff --git ')) isHead = true
    if (isHead && line.startsWith('+++ b/')) {
      ranges = []
      files.set(line.slice('+++ b/'.length).replace(/\t$/u, ''), ranges)
    }
    const { first, count = '1' } = hunk.exec(line)?.groups ?? {}
    if (first === undefined) continue
    isHead = false
    // Where lines were only taken out, the line before and the one behind are what was touched.
    const last = Number(first) + Math.max(Number(count), 2) - 1
    ranges.push({ first: Number(first), last: count === '0' ? last : Number(first) + Number(count) - 1 })
  }
  return files
}

const notGit = 'git knows no such commit here'

/** The commit that a name stands for, or where the branch at hand left it: what came on the other side since is not ours. */
const commitOf = async (ref: string, environment: Environment): Promise<string | null> => {
  const found = await git(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
    environment,
  )
  const hash = found?.trim()
  if (!hash) return null
  return (await git(['merge-base', hash, 'HEAD'], environment))?.trim() || hash
}

/**
 * Asks git what the working tree has that a commit has not: changes, staged or not, and files that it does not track.
 *
 * @param ref a branch, a tag or a commit
 */
export const changesSince = async (
  ref: string,
  environment: Environment,
): Promise<Changes | { readonly refused: string }> => {
  const commit = await commitOf(ref, environment)
  const top = await git(['rev-parse', '--show-toplevel'], environment)
  if (commit === null || top === null) return { refused: `${ref}: ${notGit}` }
  const root = { ...environment, cwd: top.replace(/\r?\n$/u, '') }
  const plain = ['--no-color', '--no-ext-diff', '--no-textconv', '--no-renames']
  const asGit = ['--src-prefix=a/', '--dst-prefix=b/', '-U0']
  const [names, patch, others] = await Promise.all([
    git(['diff', ...plain, '--name-only', '-z', commit], root),
    git(['-c', 'core.quotePath=false', 'diff', ...plain, ...asGit, commit], root),
    git(['ls-files', '--others', '--exclude-standard', '-z'], root),
  ])
  if (names === null || patch === null || others === null) return { refused: `${ref}: ${notGit}` }
  const lines = linesIn(patch)
  const listed = (text: string): readonly string[] => text.split('\0').filter(name => name !== '')
  return {
    commit,
    lines: new Map([
      ...listed(names).map(name => [join(root.cwd, name), lines.get(name) ?? null] as const),
      ...listed(others).map(name => [join(root.cwd, name), null] as const),
    ]),
  }
}

/** What the changes touch of a run's articles, by their paths as given. */
export const changeOf = async (
  { lines }: Changes,
  paths: readonly string[],
  { cwd }: Environment,
): Promise<Change> => {
  const found = new Map<string, readonly LineRange[] | null>()
  for (const path of new Set(paths)) {
    const absolute = resolve(cwd, fileWith(path))
    const changed = lines.get(await realpath(absolute).catch(() => absolute))
    if (changed !== undefined) found.set(path, changed)
  }
  return {
    isChanged: path => found.has(path),
    touches: (path, line, endLine) =>
      (found.get(path) ?? []).some(({ first, last }) => line <= last && first <= endLine),
  }
}
