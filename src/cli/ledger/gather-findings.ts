import { groupBy } from '../../core/group-by.ts'
import type { Report } from '../../core/report.ts'
import { loadConfig } from '../config/load-config.ts'
import { settingsOf } from '../config/settings-of.ts'
import { strayOf } from '../config/stay-inside.ts'
import type { Environment } from '../environment.ts'
import type { CompareOptions } from '../options.ts'
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
  /** The mildest verdict that fails a run over these articles. */
  readonly failOn: CompareOptions['failOn']
  /** What stderr says of the configuration. */
  readonly notes: readonly string[]
}

/**
 * Makes a function from an article's path to what is known of its text: of a saved report, the headline and the sentences
 * that findings are from.
 */
export const knownText = ({
  report,
  texts,
}: Pick<Gathered, 'report' | 'texts'>): ((source: string) => string) => {
  const mentions = report.findings.flatMap(finding => finding.mentions).toSorted((a, b) => a.start - b.start)
  const sentences = groupBy(mentions, ({ source }) => source)
  const titles = new Map(report.sources.map(({ path, title }) => [path, title]))
  const told = (source: string): string => {
    const own = new Set((sentences.get(source) ?? []).map(({ sentence }) => sentence))
    return [titles.get(source) ?? '', ...own].join('\n')
  }
  return source => texts.get(source) ?? told(source)
}

/** Where the ledger is, and whether the configuration says what to compare. */
interface Located extends Pick<Gathered, 'ledger' | 'notes'> {
  readonly hasGroups: boolean
}

/** Finds the ledger by its flag or by the configuration. */
export const locateLedger = async (
  flags: object,
  environment: Environment,
): Promise<Located | { readonly refused: string }> => {
  const { ledger, config } = flags as { readonly ledger?: string; readonly config?: string | boolean }
  const found = await loadConfig(config === undefined ? {} : { config }, environment)
  if ('refused' in found) return found
  const path = ledgerPath({ ledger: ledger ?? found.config?.options.ledger, ledgerFrom: undefined })
  const stray = await strayOf({ outputs: [], ledger: path }, flags, found.config, environment)
  if (stray !== undefined) return { refused: stray }
  return {
    ledger: path,
    notes: settingsOf(found.config, {}, environment.cwd).notes,
    hasGroups: (found.config?.groups.length ?? 0) > 0,
  }
}

/**
 * Compares files, or the groups of the configuration, for the sake of the ledger. Unlike `compare`, it takes a ledger that
 * is not there yet.
 *
 * @param flags as commander hands them over, without those of the decision
 * @param isWhole with what the configuration leaves out
 */
export const gatherFindings = async (
  paths: readonly string[],
  flags: object,
  environment: Environment,
  isWhole = false,
): Promise<Gathered | { readonly refused: string }> => {
  const run = await prepareRun(paths, flags, environment)
  if ('refused' in run) return run
  const { options, groups, judging, notes, kept } = run
  const ledger = ledgerPath(options)
  const targets = { flag: '--ledger', files: [ledger] } as const
  const refused = await refuseOverwrite(targets, groups.flat(), 'an article of', environment)
  if (refused !== undefined) return { refused }
  const judgedBy = await decisionsFor(options, {}, environment)
  if ('refused' in judgedBy) return judgedBy
  const { checkGroups } = await import('../../check.ts')
  const { judgeAhead } = await import('../judge-ahead.ts')
  const report = checkGroups(groups, {
    ...judging,
    cache: await judgeAhead(run, environment),
    progress: options.quiet ? undefined : environment.progress,
    ...(isWhole && { leaveOut: undefined }),
    ledger: judgedBy.decisions,
  })
  await kept?.save()
  // Whoever is asked about the findings next does not see it any more.
  environment.progress?.(null)
  const texts = new Map(groups.flat().map(({ path, text }) => [path, text]))
  return { report, ledger, texts, failOn: options.failOn, notes }
}

/** Takes the findings from a saved report. */
export const gatherSaved = async (
  path: string,
  flags: object,
  environment: Environment,
): Promise<Gathered | { readonly refused: string }> => {
  const where = await locateLedger(flags, environment)
  if ('refused' in where) return where
  const read = await readReport(path, '--report', environment)
  return 'refused' in read
    ? read
    : {
        report: read.report,
        ledger: where.ledger,
        texts: new Map(),
        failOn: 'contradiction',
        notes: where.notes,
      }
}
