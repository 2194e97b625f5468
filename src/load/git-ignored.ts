import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { repositoryRoot } from '../files/repository-root.ts'

/** Tells which paths git would pass over, by the `.gitignore` files of their repository. */
export type GitIgnored = (path: string) => boolean

/** Outside of a repository nothing is ignored. */
export const gitIgnored = (cwd: string): GitIgnored => {
  const rules = new Map<string, Ignore | null>()
  const rulesOf = (folder: string): Ignore | null => {
    const known = rules.get(folder)
    if (known !== undefined) return known
    let found: Ignore | null = null
    try {
      found = ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8'))
    } catch {
      // Most folders have none; one that cannot be read ignores nothing.
    }
    rules.set(folder, found)
    return found
  }
  return path => {
    const absolute = resolve(cwd, path)
    const root = repositoryRoot(dirname(absolute))
    if (root === null) return false
    let isIgnored = false
    const folders = relative(root, dirname(absolute)).split(sep).filter(Boolean)
    for (let depth = 0; depth <= folders.length; depth++) {
      const folder = join(root, ...folders.slice(0, depth))
      const verdict = rulesOf(folder)?.test(relative(folder, absolute).split(sep).join('/'))
      if (verdict?.ignored) isIgnored = true
      else if (verdict?.unignored) isIgnored = false
    }
    return isIgnored
  }
}
