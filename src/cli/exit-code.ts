import type { Report } from '../core/report.ts'
import { isFailure, type Visibility } from '../report/visible-findings.ts'

/** 1 when a finding at or above `--fail-on` is unresolved, else 0. */
export const exitCode = ({ findings }: Report, visibility: Visibility): 0 | 1 =>
  findings.some(finding => isFailure(finding, visibility)) ? 1 : 0
