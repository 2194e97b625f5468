import type { Config } from './config/config.ts'
import type { Environment } from './environment.ts'
import type { Gathered } from './gathered.ts'
import type { CommonOptions } from './options.ts'
import { readInputs } from './read-inputs.ts'

/** What the command line names. */
export interface Named {
  readonly paths: readonly string[]
  /** Groups of the configuration; none for all. */
  readonly names: readonly string[]
  /** Fewest articles that make sense. */
  readonly atLeast: 1 | 2
  /** Each folder is an event of its own. */
  readonly each?: boolean
}

const nothingNamed = 'no files given, and no configuration that names any; factcheck init writes one'

/** Reads the files named as one group, or else the groups of the configuration. */
export const gatherArticles = async (
  { paths, names, atLeast, each = false }: Named,
  config: Config | null,
  options: CommonOptions,
  environment: Environment,
): Promise<Gathered | { readonly refused: string }> => {
  if (paths.length > 0) {
    if (each) return (await import('./read-each.ts')).readEach(paths, options, environment)
    if (names.length > 0) return { refused: '--group picks from the configuration; it cannot go with files' }
    const inputs = await readInputs(paths, options, environment, atLeast)
    if ('refused' in inputs) return inputs
    return { groups: [inputs.loaded.articles], names: [], problems: inputs.loaded.problems }
  }
  if (each) return { refused: '--each: no folders given; name them, as in stories/*' }
  if (!config) return { refused: nothingNamed }
  const { readGroups } = await import('./read-groups.ts')
  return readGroups(config, names, options, environment)
}
