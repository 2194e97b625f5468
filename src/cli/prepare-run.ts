import type { CheckOptions } from '../check.ts'
import type { KeptCache } from './cache-file.ts'
import { cacheFile, cacheFolder } from './cache-path.ts'
import { asConfigured } from './config/as-configured.ts'
import type { Config } from './config/config.ts'
import { type ConfigFlags, loadConfig } from './config/load-config.ts'
import { type SettingFlags, settingsOf } from './config/settings-of.ts'
import { strayOf } from './config/stay-inside.ts'
import type { Environment } from './environment.ts'
import { gatherArticles } from './gather-articles.ts'
import type { Gathered } from './gathered.ts'
import { ledgerPath } from './ledger/ledger-path.ts'
import type { CompareOptions } from './options.ts'
import { parseCompareOptions } from './parse-options.ts'
import { refuseOverwrite, reportFiles } from './refuse-overwrite.ts'
import { spareMemory } from './spare-memory.ts'

/** Flags that say what is compared, and those that settings of the configuration depend on. */
export interface RunFlags extends ConfigFlags, SettingFlags {
  /** Groups of the configuration; all of them where it is left out. */
  readonly group?: readonly string[]
  /** Take each folder that is named for an event of its own. */
  readonly each?: boolean
}

/** What a run compares, and how. */
export interface Run extends Gathered {
  /** Flags over configuration over defaults. */
  readonly options: CompareOptions
  /** What the report is to hold and how loudly, but for the decisions on it. */
  readonly judging: Pick<
    CheckOptions,
    | 'kinds'
    | 'minConfidence'
    | 'leaveOut'
    | 'severity'
    | 'heedsIgnores'
    | 'reportUnusedIgnores'
    | 'problems'
    | 'isPart'
  >
  readonly config: Config | null
  /** What earlier runs read, where that is kept. */
  readonly kept: KeptCache | undefined
  /** What stderr says of the configuration. */
  readonly notes: readonly string[]
}

/** What `prepareRun` puts together, or one line that says what stands in the way. */
export type PreparedRun = Run | { readonly refused: string }

/**
 * Settles what a run compares: the files given as one group, or else the groups of the configuration.
 *
 * @param flags as commander hands them over
 */
export const prepareRun = async (
  paths: readonly string[],
  { config: named, group: names = [], strict = false, each = false, ...flags }: RunFlags & object,
  environment: Environment,
): Promise<PreparedRun> => {
  const found = await loadConfig(named === undefined ? {} : { config: named }, environment)
  if ('refused' in found) return found
  const { config } = found
  const { leaveOut, severity, notes, ...settings } = settingsOf(config, { strict, ...flags }, environment.cwd)
  const parsed = await parseCompareOptions(flags, settings.options)
  if ('refused' in parsed) return parsed
  const { options } = parsed
  const { cwd } = environment
  // The usual folder lies in what is judged.
  if (options.cache === true && (strict || flags.ledgerFrom !== undefined))
    return {
      refused: `--cache: beside ${strict ? '--strict' : '--ledger-from'} it takes a folder that lies elsewhere, as in --cache=FOLDER`,
    }
  const folder = cacheFolder(options, settings.options, config, cwd)
  const stray = await strayOf({ ...options, cache: folder }, flags, config, environment)
  if (stray !== undefined) return { refused: stray }
  const kept =
    folder === undefined ? undefined : await (await import('./cache-file.ts')).loadCache(folder, environment)
  if (kept && 'refused' in kept) return kept
  const gathered = await gatherArticles({ paths, names, atLeast: 2, each }, config, options, environment)
  if ('refused' in gathered) return gathered
  const articles = gathered.groups.flat()
  spareMemory(articles)
  const ledgers = [options.ledgerFrom ?? [], ledgerPath({ ...options, ledgerFrom: undefined })].flat()
  const read = [
    ...articles,
    ...[...ledgers, ...(folder === undefined ? [] : [cacheFile(folder)])].map(path => ({ path })),
    ...(config ? [config] : []),
  ]
  const refused = await refuseOverwrite(reportFiles(options), read, 'read by', environment)
  if (refused !== undefined) return { refused }
  const isJudged = flags.failOn !== undefined || flags.ledgerFrom !== undefined
  const except = isJudged ? options.failOn : 'never'
  return {
    options,
    judging: {
      kinds: options.kinds,
      minConfidence: options.minConfidence,
      leaveOut: leaveOut ? { ...leaveOut, except } : undefined,
      severity: { failConfidence: options.failConfidence, configured: severity, except },
      // What is judged by a ledger from elsewhere cannot exempt itself.
      heedsIgnores: flags.ledgerFrom === undefined,
      reportUnusedIgnores: options.reportUnusedIgnores,
      problems: gathered.problems,
      isPart: (paths.length > 0 || names.length > 0) && (config?.groups.length ?? 0) > 0,
    },
    config,
    kept,
    notes,
    groups: gathered.groups.map(articles => asConfigured(articles, config, { cwd, strict })),
    names: gathered.names,
    problems: gathered.problems,
  }
}
