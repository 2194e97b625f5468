import { resolve } from 'node:path'
import type { ArticleInput } from '../core/article.ts'
import { fileWith } from '../core/file-with.ts'
import { isAddress } from '../core/is-address.ts'
import type { Report } from '../core/report.ts'
import { readPlain } from '../load/readers/read-plain.ts'
import { changeFor } from './change-for.ts'
import type { Environment } from './environment.ts'
import { exitCode, warningNotes } from './exit-code.ts'
import { decisionsFor } from './ledger/decisions-for.ts'
import { ledgerLines } from './ledger/ledger-lines.ts'
import { ledgerPath } from './ledger/ledger-path.ts'
import type { CompareOptions, FormatName } from './options.ts'
import { couldNotRun, type Outcome } from './outcome.ts'
import { prepareRun, type Run } from './prepare-run.ts'
import { problemNotes } from './problem-notes.ts'
import { render } from './render.ts'
import { renderReport } from './render-report.ts'
import { reportFromRoot, reportRoot } from './report-root.ts'

/** What stderr says besides. A run that fails because of the ledger says why, also where it is to be quiet. */
const notesOn = (report: Report, options: CompareOptions, ofConfig: readonly string[]): readonly string[] => {
  const { problems, ledger = [] } = report
  const { quiet, failOnStale } = options
  return [
    ...(quiet ? [] : ofConfig),
    ...(quiet && !failOnStale ? [] : ledgerLines(ledger)),
    ...(quiet ? [] : problemNotes(problems)),
    ...warningNotes(report, options),
  ]
}

/** An article as its report quotes it: the words of its file. */
const wordsOf = ({ document, text }: ArticleInput): string => (document ?? readPlain(text)).text

/** Formats by which a build server finds the files. */
const forServers: readonly FormatName[] = ['sarif', 'junit', 'github', 'gitlab']

/** What a run is made of: its articles, its configuration, its ledger. */
const watchedFiles = (
  { groups, config }: Run,
  options: CompareOptions,
  { cwd }: Environment,
): readonly string[] =>
  [
    ...groups.flat().flatMap(({ path }) => (path === '-' || isAddress(path) ? [] : fileWith(path))),
    ...(config ? [config.path] : []),
    ledgerPath(options),
  ].map(path => resolve(cwd, path))

/** `factcheck compare [files…]`: cross-checks articles with each other. */
export const compareCommand = async (
  paths: readonly string[],
  raw: object,
  environment: Environment,
): Promise<Outcome> => {
  const run = await prepareRun(paths, raw, environment)
  if ('refused' in run) return couldNotRun(run.refused)
  const { options, groups, names, judging, notes, kept } = run
  const judgedBy = await decisionsFor(options, raw, environment)
  if ('refused' in judgedBy) return couldNotRun(judgedBy.refused)

  // Loaded here because it brings the language data along, which a usage error does not need.
  const { groupsJudge, kindHelp, reportOn } = await import('../check.ts')
  const { judgeAhead } = await import('./judge-ahead.ts')
  const { newSince } = options
  const judgeAll = groupsJudge({
    ...judging,
    cache: await judgeAhead(run, environment),
    progress: options.quiet ? undefined : environment.progress,
  })
  const earlier =
    newSince === undefined
      ? { entries: [] }
      : await (await import('./ledger/entries-before.ts')).entriesBefore(
          newSince,
          groups,
          before => reportOn(judgeAll(before), judging),
          options,
          environment,
        )
  if ('refused' in earlier) return couldNotRun(earlier.refused)
  const change = await changeFor(options, groups.flat(), environment)
  if (change && 'refused' in change) return couldNotRun(change.refused)
  const judged = judgeAll(groups).map((group, i) => ({ ...group, name: names[i] }))
  const report = reportOn(judged, {
    ...judging,
    ledger: judgedBy.decisions,
    before: earlier.entries,
    change,
  })
  const unsaved = (await kept?.save()) ?? []
  const isPage = options.outputs.some(({ format }) => format === 'html')
  const texts = new Map(isPage ? groups.flat().map(article => [article.path, wordsOf(article)]) : [])
  const common = { ...options, kindHelp, root: reportRoot(environment), texts }
  const fromRoot = reportFromRoot(report, environment)
  const summaryFile = environment.env['GITHUB_STEP_SUMMARY']
  return {
    exitCode: exitCode(report, options),
    notes: [...notesOn(report, options, notes), ...(options.quiet ? [] : unsaved)],
    ...(await render(options, environment, (format, look) =>
      renderReport(format, forServers.includes(format) ? fromRoot : report, { ...common, ...look }),
    )),
    ...(options.watch && { watched: watchedFiles(run, options, environment) }),
    // Annotations are few and short; the page of the job has room for all there is.
    ...(summaryFile &&
      options.outputs.some(({ format }) => format === 'github') && {
        summary: {
          path: summaryFile,
          text: (await import('../report/markdown.ts')).renderMarkdown(report, common),
        },
      }),
  }
}
