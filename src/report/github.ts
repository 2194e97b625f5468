import type { Report } from '../core/report.ts'
import type { LedgerNote } from '../core/resolution.ts'
import { type AlertOptions, alertLevels, alertsOf } from './alerts.ts'
import { annotationOf } from './github/annotation-of.ts'
import { type Annotation, workflowCommand } from './github/workflow-command.ts'
import { inert } from './inert.ts'

/** How to write workflow commands. */
export interface GithubOptions extends AlertOptions {
  /** Whether entries of the ledger that need a look fail the run. */
  readonly failOnStale: boolean
  /** Absolute path of the folder that paths are made relative to. */
  readonly root: string
}

/** GitHub shows no more than ten annotations of each level of a step, and drops the rest without a word. */
const mostOfEach = 10

const ledgerAnnotation = (
  { entry, state, subject, message }: LedgerNote,
  failOnStale: boolean,
): Annotation => ({
  level: failOnStale ? 'error' : 'warning',
  place: {},
  title: inert(`${state} in the ledger: ${subject} (${entry})`),
  text: inert(message),
})

/**
 * The report as workflow commands of GitHub Actions, which annotate the lines of a pull request: worst first, at most
 * ten of each level, then how many are left. What a decision settles is not annotated.
 *
 * @returns lines with a newline at the end; empty when there is nothing to tell
 */
export const renderGithub = (report: Report, options: GithubOptions): string => {
  const annotations = [
    ...alertsOf(report, { ...options, includeResolved: false }).map(alert =>
      annotationOf(alert, options.root),
    ),
    ...(report.ledger ?? []).map(note => ledgerAnnotation(note, options.failOnStale)),
  ]
  const shown = alertLevels.flatMap(level =>
    annotations.filter(annotation => annotation.level === level).slice(0, mostOfEach),
  )
  const left = annotations.length - shown.length
  const lines = [...shown.map(workflowCommand), ...(left > 0 ? [`${left} more not annotated`] : [])]
  return lines.map(line => `${line}\n`).join('')
}
