import type { Report } from '../../core/report.ts'
import { loadConfig } from '../config/load-config.ts'
import { strayOf } from '../config/stay-inside.ts'
import type { Environment } from '../environment.ts'
import { prepareRun } from '../prepare-run.ts'
import { refuseOverwrite } from '../refuse-overwrite.ts'
import { decisionsFor } from './decisions-for.ts'
import { ledgerPath } from './ledger-path.ts'
import { readReport } from './read-report.ts'

/** The findings of a run or of a saved report, and the ledger that goes with them. */
export interface Gathered {
  readonly report: Report
  /** Path as given. */
  readonly ledger: string
  /** Text of each article by its path; none for a saved report. */
  readonly texts: ReadonlyMap<string, string>
}

/** Where the ledger is, and whether the configuration says what to compare. */
export const locateLedger = async (
  flags: object,
  environment: Environment,
): Promise<{ readonly ledger: string; readonly hasGroups: boolean } | { readonly refused: string }> => {
  const { ledger, config } = flags as { readonly ledger?: string; readonly config?: string | boolean }
  const found = await loadConfig(config === undefined ? {} : { config }, environment)
  if ('refused' in found) return found
  const path = ledgerPath({ ledger: ledger ?? found.config?.options.ledger, ledgerFrom: undefined })
  const stray = await strayOf({ outputs: [], ledger: path }, flags, found.config, environment)
  if (stray !== undefined) return { refused: stray }
  return { ledger: path, hasGroups: (found.config?.groups.length ?? 0) > 0 }
}

/**
 * Compares files, or the groups of the configuration, for the sake of the ledger. Unlike `compare`, it takes a ledger that
 * is not there yet.
 *
 * @param flags as commander hands them over, without those of the decision
 */
export const gatherFindings = async (
  paths: readonly string[],
  flags: object,
  environment: Environment,
): Promise<Gathered | { readonly refused: string }> => {
  const run = await prepareRun(paths, flags, environment)
  if ('refused' in run) return run
  const { options, groups, problems, isPart } = run
  const ledger = ledgerPath(options)
  const targets = { flag: '--ledger', files: [ledger] } as const
  const refused = await refuseOverwrite(targets, groups.flat(), 'an article of', environment)
  if (refused !== undefined) return { refused }
  const judgedBy = await decisionsFor(options, {}, environment)
  if ('refused' in judgedBy) return judgedBy
  const { checkGroups } = await import('../../check.ts')
  const { kinds, minConfidence } = options
  const report = checkGroups(groups, { kinds, minConfidence, problems, isPart, ledger: judgedBy.decisions })
  const texts = new Map(groups.flat().map(({ path, text }) => [path, text]))
  return { report, ledger, texts }
}

/** Takes the findings from a saved report. */
export const gatherSaved = async (
  path: string,
  flags: object,
  environment: Environment,
): Promise<Gathered | { readonly refused: string }> => {
  const where = await locateLedger(flags, environment)
  if ('refused' in where) return where
  const read = await readReport(path, environment)
  return 'refused' in read ? read : { report: read.report, ledger: where.ledger, texts: new Map() }
}
