import { relative, resolve } from 'node:path'
import { formatSize } from '../../files/size.ts'
import { failedRead } from '../../load/load-error.ts'
import type { Environment } from '../environment.ts'
import type { Config } from './config.ts'
import { type FoundConfig, findConfig } from './find-config.ts'
import { largestConfig, readConfigFile } from './read-config-file.ts'

/** The flags that say which configuration a run has: `--config FILE` names one, `--no-config` wants none. */
export interface ConfigFlags {
  readonly config?: string | boolean
}

/** The run's configuration, null where it has none, or one line that says what is wrong with it. */
export type LoadedConfig = { readonly config: Config | null } | { readonly refused: string }

const named = async (path: string, { cwd }: Environment): Promise<FoundConfig> => ({
  path: resolve(cwd, path),
  text: await readConfigFile(resolve(cwd, path), true),
})

/** Finds, reads and checks the configuration of a run. Nothing is loaded for a run that has none. */
export const loadConfig = async (
  { config }: ConfigFlags,
  environment: Environment,
): Promise<LoadedConfig> => {
  if (config === false) return { config: null }
  if (config === '') return { refused: '--config: an empty argument names no file' }
  const asNamed = typeof config === 'string' ? config : null
  try {
    const found = await (asNamed === null ? findConfig(environment) : named(asNamed, environment))
    if (found === null) return { config: null }
    if ('refused' in found) return found
    const { readConfig } = await import('./read-config.ts')
    return readConfig(found, environment.cwd)
  } catch (thrown) {
    const path = asNamed ?? pathOf(thrown, environment)
    const { message } = failedRead(path, thrown, formatSize(largestConfig)).error
    return { refused: asNamed === null ? message : `--config ${message}` }
  }
}

const pathOf = (thrown: unknown, { cwd }: Environment): string =>
  thrown instanceof Error && 'path' in thrown ? relative(cwd, String(thrown.path)) : 'factcheck.config.yaml'
