import type { ArticleInput } from '../core/article.ts'
import type { Problem } from '../core/problem.ts'
import type { Config } from './config/config.ts'
import { datedByConfig } from './config/dated-by-config.ts'
import { type ConfigFlags, loadConfig } from './config/load-config.ts'
import type { Environment } from './environment.ts'
import { ledgerPath } from './ledger/ledger-path.ts'
import type { CompareOptions } from './options.ts'
import { parseCompareOptions } from './parse-options.ts'
import { readInputs } from './read-inputs.ts'
import { overwrites } from './render.ts'

/** Flags that say what is compared; the others say how. */
export interface RunFlags extends ConfigFlags {
  /** Groups of the configuration; all of them where it is left out. */
  readonly group?: readonly string[]
}

/** What a run compares, and how. */
export interface Run {
  /** Flags over configuration over defaults. */
  readonly options: CompareOptions
  readonly groups: readonly (readonly ArticleInput[])[]
  readonly problems: readonly Problem[]
}

/** What `prepareRun` puts together, or one line that says what stands in the way. */
export type PreparedRun = Run | { readonly refused: string }

const nothingNamed = 'no files given, and no configuration that names any; factcheck init writes one'

const gather = async (
  paths: readonly string[],
  names: readonly string[],
  config: Config | null,
  options: CompareOptions,
  environment: Environment,
): Promise<Omit<Run, 'options'> | { readonly refused: string }> => {
  if (paths.length > 0) {
    if (names.length > 0) return { refused: '--group picks from the configuration; it cannot go with files' }
    const inputs = await readInputs(paths, options, environment, 2)
    if ('refused' in inputs) return inputs
    return { groups: [inputs.loaded.articles], problems: inputs.loaded.problems }
  }
  if (!config) return { refused: nothingNamed }
  const { readGroups } = await import('./read-groups.ts')
  return readGroups(config, names, options.published, environment)
}

/**
 * Settles what a run compares: the files given as one group, or else the groups of the configuration.
 *
 * @param flags as commander hands them over
 */
export const prepareRun = async (
  paths: readonly string[],
  { config: named, group: names = [], ...flags }: RunFlags & object,
  environment: Environment,
): Promise<PreparedRun> => {
  const found = await loadConfig(named === undefined ? {} : { config: named }, environment)
  if ('refused' in found) return found
  const { config } = found
  const parsed = await parseCompareOptions(flags, config?.options)
  if ('refused' in parsed) return parsed
  const { options } = parsed
  const gathered = await gather(paths, names, config, options, environment)
  if ('refused' in gathered) return gathered
  const alsoRead = [{ path: ledgerPath(options) }, ...(config ? [config] : [])]
  const file = overwrites(options, [...gathered.groups.flat(), ...alsoRead], environment)
  if (file !== undefined) return { refused: `--format: ${file} is read by this run and would be overwritten` }
  return {
    options,
    groups: gathered.groups.map(articles => datedByConfig(articles, config, environment.cwd)),
    problems: gathered.problems,
  }
}
