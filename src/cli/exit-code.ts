import type { Report } from '../core/report.ts'
import { isFailure, type Visibility } from '../report/visible-findings.ts'

/** What makes a run fail. */
interface FailOptions extends Visibility {
  /** Also an entry of the ledger that needs a look. */
  readonly failOnStale: boolean
  /** Also more warnings than this. */
  readonly maxWarnings: number
}

const warningsIn = ({ findings }: Report): number =>
  findings.filter(({ severity, resolution }) => severity === 'warning' && resolution === null).length

/** A line where there are more warnings than may be; none else. */
export const warningNotes = (report: Report, { maxWarnings }: FailOptions): readonly string[] => {
  const count = warningsIn(report)
  return count > maxWarnings
    ? [`${count} ${count === 1 ? 'warning' : 'warnings'}, and no more than ${maxWarnings} may be`]
    : []
}

/** 1 when a finding fails the run, there are too many warnings, or the ledger needs a look and that is to fail; else 0. */
export const exitCode = (report: Report, options: FailOptions): 0 | 1 => {
  const { findings, ledger = [] } = report
  const isRed =
    findings.some(finding => isFailure(finding, options)) ||
    warningsIn(report) > options.maxWarnings ||
    (options.failOnStale && ledger.length > 0)
  return isRed ? 1 : 0
}
