import { existsSync } from 'node:fs'
import { lstat, realpath, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { isInside } from '../../files/is-inside.ts'
import { repositoryRoot } from '../../files/repository-root.ts'
import type { Environment } from '../environment.ts'
import { configNames } from './config.ts'
import { isTrusted } from './is-trusted.ts'
import { readConfigFile } from './read-config-file.ts'

/** A configuration as it lies on the disk. */
export interface FoundConfig {
  /** Absolute. */
  readonly path: string
  readonly text: string
}

/** What was found: null where there is none, or one line that says why it must not be used. */
export type Found = FoundConfig | { readonly refused: string } | null

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
 * Nor is one that a link fetches from outside of the repository.
 *
 * @throws what `readBytes` throws where the file is there and cannot be read
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
  const folder = dirname(path)
  if (!isInside(await realpath(path), await realpath(repositoryRoot(folder) ?? folder)))
    return { refused: `${shown}: leads out of its repository, or into .git; only --config leads there` }
  return { path, text: await readConfigFile(path) }
}
