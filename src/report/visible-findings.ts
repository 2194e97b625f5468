import type { Finding } from '../core/finding.ts'
import type { Report, ReportFinding } from '../core/report.ts'
import type { Resolution } from '../core/resolution.ts'
import { severities, severityOf, type Verdict, verdicts } from '../core/verdict.ts'

/** Which findings people see, and which of them fail a run. */
export interface Visibility {
  /** Also what agrees, is compatible, or stands in one source only. */
  readonly all: boolean
  /** Only what fails by default: contradictions and unsupported claims. */
  readonly quiet: boolean
  /** The mildest verdict, or severity, that fails the run; `never` for none. */
  readonly failOn: FailOn
}

/** What `--fail-on` takes. */
export const failOnNames: readonly [...typeof verdicts, 'error', 'warning', 'note', 'never'] = [
  ...verdicts,
  'error',
  'warning',
  'note',
  'never',
]

/** One of them. */
export type FailOn = (typeof failOnNames)[number]

const isVerdict = (name: FailOn): name is Verdict => (verdicts as readonly string[]).includes(name)

/** Positive where a finding is louder than its verdict is by itself, negative where it is quieter. */
const raisedBy = ({ verdict, severity }: Pick<Finding, 'verdict' | 'severity'>): number =>
  severities.indexOf(severityOf[verdict]) - severities.indexOf(severity)

/**
 * True when the finding fails the run: bad enough, and no decision on it. By verdict, one that was made quieter does not,
 * and one that was made an error does.
 */
export const isFailure = (
  finding: Pick<Finding, 'verdict' | 'severity'> & { readonly resolution?: Resolution | null },
  { failOn }: Pick<Visibility, 'failOn'>,
): boolean => {
  const { verdict, severity, resolution } = finding
  if (resolution || failOn === 'never') return false
  if (!isVerdict(failOn)) return severities.indexOf(severity) <= severities.indexOf(failOn)
  const raised = raisedBy(finding)
  return (
    (verdicts.indexOf(verdict) <= verdicts.indexOf(failOn) && raised >= 0) ||
    (severity === 'error' && raised > 0)
  )
}

const always: readonly Verdict[] = ['contradiction', 'unsupported']
const usual: readonly Verdict[] = [...always, 'notation']

/** The findings that people see: what fails the run is never hidden. */
export const visibleFindings = ({ findings }: Report, visibility: Visibility): readonly ReportFinding[] => {
  const { all, quiet } = visibility
  const shown = all ? verdicts : quiet ? always : usual
  const isLoud = ({ severity }: ReportFinding): boolean =>
    !quiet && (severity === 'error' || severity === 'warning')
  return findings.filter(
    finding => isFailure(finding, visibility) || shown.includes(finding.verdict) || isLoud(finding),
  )
}
