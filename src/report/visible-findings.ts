import type { Finding } from '../core/finding.ts'
import type { Report, ReportFinding } from '../core/report.ts'
import type { Resolution } from '../core/resolution.ts'
import { type Verdict, verdicts } from '../core/verdict.ts'

/** Which findings people see, and which of them fail a run. */
export interface Visibility {
  /** Also what agrees, is compatible, or stands in one source only. */
  readonly all: boolean
  /** Only what fails by default: contradictions and unsupported claims. */
  readonly quiet: boolean
  /** The mildest verdict that fails the run; `never` for none. */
  readonly failOn: Verdict | 'never'
}

/** True when the finding fails the run: bad enough, and no decision on it. */
export const isFailure = (
  { verdict, resolution }: Pick<Finding, 'verdict'> & { readonly resolution?: Resolution | null },
  { failOn }: Pick<Visibility, 'failOn'>,
): boolean => !resolution && failOn !== 'never' && verdicts.indexOf(verdict) <= verdicts.indexOf(failOn)

const always: readonly Verdict[] = ['contradiction', 'unsupported']
const usual: readonly Verdict[] = [...always, 'notation']

/** The findings that people see: what fails the run is never hidden. */
export const visibleFindings = ({ findings }: Report, visibility: Visibility): readonly ReportFinding[] => {
  const { all, quiet } = visibility
  const shown = all ? verdicts : quiet ? always : usual
  return findings.filter(finding => isFailure(finding, visibility) || shown.includes(finding.verdict))
}
