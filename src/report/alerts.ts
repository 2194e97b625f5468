import type { Report, ReportFinding } from '../core/report.ts'
import { isFailure, type Visibility, visibleFindings } from './visible-findings.ts'

/** How loudly a machine is told, loudest first. */
export const alertLevels = ['error', 'warning', 'note'] as const

/** How loudly a machine is told. */
export type AlertLevel = (typeof alertLevels)[number]

/** Which findings a machine is told of. */
export interface AlertOptions extends Visibility {
  /** Also those that a decision in the ledger settles. */
  readonly includeResolved: boolean
}

/** A finding that somebody should look at. */
export interface Alert {
  readonly finding: ReportFinding
  readonly level: AlertLevel
}

/** What fails the run is an error, whatever its verdict: the job is red because of it. */
const levelOf = (finding: ReportFinding, visibility: Visibility): AlertLevel | null => {
  if (finding.verdict === 'agreement') return null
  if (isFailure(finding, visibility)) return 'error'
  return finding.severity === 'none' ? null : finding.severity
}

/**
 * The findings to raise alarm for, worst first: those that people see, but never agreement, nor what one source alone
 * states unless that fails the run.
 */
export const alertsOf = (report: Report, options: AlertOptions): readonly Alert[] =>
  visibleFindings(report, options)
    .filter(({ resolution }) => resolution === null || options.includeResolved)
    .flatMap(finding => {
      const level = levelOf(finding, options)
      return level === null ? [] : [{ finding, level }]
    })
    .sort((a, b) => alertLevels.indexOf(a.level) - alertLevels.indexOf(b.level))
