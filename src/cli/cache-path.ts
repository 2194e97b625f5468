import { join, relative } from 'node:path'
import type { Config } from './config/config.ts'
import type { CompareOptions } from './options.ts'

/** Where what was read is kept, where nothing names a folder. */
export const defaultCache = '.factcheck-cache'

/** The file in the folder of a cache. */
export const cacheFile = (folder: string): string => join(folder, 'factcheck.cache')

/**
 * The folder of a run's cache, relative to the folder of the run; undefined for none.
 *
 * @param configured what holds where the flag is given without a folder
 */
export const cacheFolder = (
  { cache }: Pick<CompareOptions, 'cache'>,
  configured: Pick<Partial<CompareOptions>, 'cache'>,
  config: Config | null,
  cwd: string,
): string | undefined => {
  if (cache !== true) return cache
  return typeof configured.cache === 'string'
    ? configured.cache
    : relative(cwd, join(config?.folder ?? cwd, defaultCache))
}
