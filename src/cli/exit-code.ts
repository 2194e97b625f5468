import type { Report } from '../core/report.ts'
import { isFailure, type Visibility } from '../report/visible-findings.ts'

/** What makes a run fail. */
interface FailOn extends Visibility {
  /** Also an entry of the ledger that needs a look. */
  readonly failOnStale: boolean
}

/** 1 when a finding at or above `--fail-on` is unresolved, or the ledger needs a look and that is to fail, else 0. */
export const exitCode = ({ findings, ledger = [] }: Report, options: FailOn): 0 | 1 =>
  findings.some(finding => isFailure(finding, options)) || (options.failOnStale && ledger.length > 0) ? 1 : 0
