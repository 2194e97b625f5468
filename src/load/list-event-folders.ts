import { readdir, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Problem } from '../core/problem.ts'
import { byCodeUnit } from './by-code-unit.ts'
import { failed, type Loaded, loaded } from './load-error.ts'
import { isArticleName } from './readers/format-of.ts'

const pattern = /[*?[\]{}]/u

const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    entry => entry.isDirectory(),
    () => false,
  )

/**
 * Lists the folders that patterns and paths lead to, each with the articles of one event: "stories/*". Files among what a
 * pattern or a shell made of it are passed over.
 */
export const listEventFolders = async (
  paths: readonly string[],
  cwd: string,
): Promise<Loaded<readonly string[]>> => {
  const found = new Set<string>()
  for (const path of paths) {
    if (await isFolder(resolve(cwd, path))) {
      found.add(path.replace(/(?<=.)\/+$/u, ''))
    } else if (pattern.test(path)) {
      const { glob } = await import('tinyglobby')
      const matches = await glob(path, {
        cwd,
        onlyDirectories: true,
        expandDirectories: false,
        absolute: path.startsWith('/'),
      })
      for (const match of matches.toSorted(byCodeUnit)) found.add(match.replace(/\/+$/u, ''))
    }
  }
  return found.size === 0 ? failed('no-folder', paths[0] ?? '') : loaded([...found])
}

/** Whether a folder, itself, holds articles enough to compare. */
export const holdsSeveral = async (folder: string, cwd: string): Promise<boolean> => {
  const names = await readdir(resolve(cwd, folder), { recursive: true }).catch((): string[] => [])
  return names.filter(isArticleName).length > 1
}

/** What is said of a folder that is no group. */
export const tooSmall = (folder: string): Problem => ({
  code: 'file-unreadable',
  path: folder,
  args: { why: 'it holds fewer than two articles' },
})
