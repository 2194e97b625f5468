import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The root of the git repository whose working tree a folder belongs to; null where it belongs to none. */
export const repositoryRoot = (folder: string): string | null => {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return null
  }
}
