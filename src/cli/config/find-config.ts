import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Environment } from '../environment.ts'
import { configNames } from './config.ts'

/** A configuration as it lies on the disk. */
export interface FoundConfig {
  /** Absolute. */
  readonly path: string
  readonly text: string
}

/** The folders to search: from the one of the run up to the repository's root, the home folder or the top. */
const foldersAbove = ({ cwd, env }: Environment): readonly string[] => {
  const home = env['HOME'] || homedir()
  const folders = [cwd]
  for (let folder = cwd; folder !== home && !existsSync(join(folder, '.git')); ) {
    const above = dirname(folder)
    if (above === folder) break
    folders.push(above)
    folder = above
  }
  return folders
}

const asText = (_path: string, text: string): string => text

/**
 * Looks for a configuration in the folder of the run and those above it, up to the root of the repository or the home
 * folder, whichever comes first.
 *
 * @throws what `fs` throws where the file is there and cannot be read
 */
export const findConfig = async (environment: Environment): Promise<FoundConfig | null> => {
  const folders = foldersAbove(environment)
  // Most runs have none, and a glance is much cheaper than loading the searcher.
  if (!folders.some(folder => configNames.some(name => existsSync(join(folder, name))))) return null
  const { lilconfig } = await import('lilconfig')
  const found = await lilconfig('factcheck', {
    searchPlaces: [...configNames],
    stopDir: folders.at(-1) ?? environment.cwd,
    ignoreEmptySearchPlaces: false,
    cache: false,
    loaders: { '.yaml': asText, '.yml': asText, '.json': asText },
  }).search(environment.cwd)
  return found && { path: found.filepath, text: found.config ?? '' }
}
