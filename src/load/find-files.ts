import { readdir, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { failed, failedRead, type Loaded, loaded } from './load-error.ts'

/** A file of the run. */
export interface FoundFile {
  /** As given, or the folder as given and the path below it; `-` for standard input. */
  readonly path: string
  /** What it really is, through links: two paths with one identity are one article. */
  readonly identity: string
}

const pattern = /[*?[\]{}!()]/u
const article = /\.(?:txt|md)$/iu

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Pipes such as `<(…)` have no real path of their own. */
const identityOf = async (absolute: string): Promise<string> => realpath(absolute).catch(() => absolute)

/** All articles in a folder and the folders below it, in order; hidden entries and node_modules are left out. */
const listFolder = async (folder: string, cwd: string): Promise<Loaded<readonly string[]>> => {
  const files: string[] = []
  const pending = [folder]
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    try {
      for (const entry of await readdir(resolve(cwd, current), { withFileTypes: true })) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
        const path = join(current, entry.name)
        if (entry.isDirectory()) pending.push(path)
        else if (article.test(entry.name)) files.push(path)
      }
    } catch (thrown) {
      return failedRead(current, thrown)
    }
  }
  return files.length > 0 ? loaded(files.sort(byCodeUnit)) : failed('empty-folder', folder)
}

const listMatches = async (glob: string, cwd: string): Promise<Loaded<readonly string[]>> => {
  const { glob: search } = await import('tinyglobby')
  const matches = await search(glob, { cwd, absolute: glob.startsWith('/'), expandDirectories: false })
  return matches.length > 0 ? loaded(matches.sort(byCodeUnit)) : failed('no-match', glob)
}

/** What one argument stands for: a file, a folder's articles, a pattern's matches, or standard input. */
const expand = async (path: string, cwd: string): Promise<Loaded<readonly string[]>> => {
  if (path === '-') return loaded([path])
  // Else it would stand for the current folder: an unset variable of a script is no wish to read all of it.
  if (path.trim() === '') return failed('no-path', path)
  try {
    const entry = await stat(resolve(cwd, path))
    if (entry.isDirectory()) return listFolder(path, cwd)
    return entry.isFile() || entry.isFIFO() ? loaded([path]) : failed('not-a-file', path)
  } catch (thrown) {
    const failure = failedRead(path, thrown)
    return failure.error.code === 'missing' && pattern.test(path) ? listMatches(path, cwd) : failure
  }
}

/** Finds the files that the arguments name, in their order; one that is named twice counts once. */
export const findFiles = async (
  paths: readonly string[],
  cwd: string,
): Promise<Loaded<readonly FoundFile[]>> => {
  const found = new Map<string, FoundFile>()
  for (const expanded of await Promise.all(paths.map(path => expand(path, cwd)))) {
    if (!expanded.ok) return expanded
    for (const path of expanded.value) {
      const identity = path === '-' ? path : await identityOf(resolve(cwd, path))
      if (!found.has(identity)) found.set(identity, { path, identity })
    }
  }
  return loaded([...found.values()])
}
