import { existsSync } from 'node:fs'
import { lstat, readFile, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import type { Environment } from '../environment.ts'
import { configNames } from './config.ts'
import { isTrusted } from './is-trusted.ts'

/** A configuration as it lies on the disk. */
export interface FoundConfig {
  /** Absolute. */
  readonly path: string
  readonly text: string
}

/** What was found: null where there is none, or one line that says why it must not be used. */
export type Found = FoundConfig | { readonly refused: string } | null

/** In bytes: thousands of groups fit, and a file that is none of ours does not fill the memory. */
const largest = 1_000_000

/** The folders to search: from the one of the run up to the repository's root; outside of one, that of the run alone. */
const foldersToSearch = ({ cwd, env }: Environment): readonly string[] => {
  const home = env['HOME'] || homedir()
  const folders = [cwd]
  for (let folder = cwd; !existsSync(join(folder, '.git')); folder = dirname(folder)) {
    const above = dirname(folder)
    if (above === folder || folder === home) return [cwd]
    folders.push(above)
  }
  return folders
}

/**
 * Looks for a configuration in the folder of the run and, within a repository, in those above it up to the root. One that
 * another user owns, itself or the link to it, is not read: whoever may write to a folder above could steer the run by it.
 *
 * @throws what `fs` throws where the file is there and cannot be read
 */
export const findConfig = async (environment: Environment): Promise<Found> => {
  const places = foldersToSearch(environment).flatMap(folder => configNames.map(name => join(folder, name)))
  const path = places.find(place => existsSync(place))
  if (path === undefined) return null
  const shown = relative(environment.cwd, path)
  const [link, file] = await Promise.all([lstat(path), stat(path)])
  const other = [link, file].find(({ uid }) => !isTrusted(uid, environment))
  if (other)
    return {
      refused: `${shown}: belongs to another user (uid ${other.uid}); --config ${shown} uses it all the same, --no-config does without`,
    }
  if (!file.isFile() && !file.isDirectory()) return { refused: `${shown}: not a file` }
  if (file.size > largest) return { refused: `${shown}: larger than a configuration can be, 1 MB` }
  return { path, text: await readFile(path, 'utf8') }
}
