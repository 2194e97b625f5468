import type { Finding } from '../core/finding.ts'
import type { Problem } from '../core/problem.ts'
import type { KindName } from '../core/value.ts'
import { type Severity, sureEnough, type Verdict } from '../core/verdict.ts'
import { isFailure, type Visibility } from './visible-findings.ts'

/** How loudly a configuration has findings speak; what is off is left out. */
export const levels = ['off', 'note', 'warning', 'error'] as const

/** One of them. */
export type Level = (typeof levels)[number]

/** Levels by verdict, or by verdict and kind: `{ notation: 'warning', contradiction: { quote: 'warning' } }`. */
export type Levels = {
  readonly [V in Verdict]?: Level | { readonly [K in KindName]?: Level }
}

/** What makes a finding an error, a warning or a note, beside its verdict. */
export interface SeverityRules {
  /** A contradiction less sure than this is a warning; `sureEnough` where it is left out. */
  readonly failConfidence?: number | undefined
  /** What a configuration says, and the file that messages name. */
  readonly configured?: { readonly path: string; readonly levels: Levels } | undefined
  /** What the command line has a run fail on is neither lowered nor left out by what is configured. */
  readonly except: Visibility['failOn']
}

/** What is configured for a finding; undefined where nothing is. */
const configuredFor = (
  { verdict, kind }: Pick<Finding, 'verdict' | 'kind'>,
  { configured }: SeverityRules,
): Level | undefined => {
  const level = configured?.levels[verdict]
  return typeof level === 'object' ? level[kind] : level
}

/** The findings, each as loud as it is to be, and a problem that counts what is left out. */
export const withSeverities = (
  findings: readonly Finding[],
  rules: SeverityRules,
): { readonly findings: readonly Finding[]; readonly problems: readonly Problem[] } => {
  const { failConfidence = sureEnough, configured, except } = rules
  const softened = (severity: Severity, { verdict, confidence }: Finding): Severity =>
    verdict === 'contradiction' && severity === 'error' && confidence < failConfidence ? 'warning' : severity
  const loud: Finding[] = []
  let [off, open, kept] = [0, 0, 0]
  for (const finding of findings) {
    const plain = { ...finding, severity: softened(finding.severity, finding) }
    const level = configuredFor(finding, rules)
    const wanted = level && {
      ...finding,
      severity: level === 'off' ? ('none' as const) : softened(level, finding),
    }
    const fails = isFailure(plain, { failOn: except })
    if (!wanted) loud.push(plain)
    else if (fails && (level === 'off' || !isFailure(wanted, { failOn: except }))) {
      loud.push(plain)
      kept += 1
    } else if (level === 'off') {
      off += 1
      open += Number(isFailure(plain, { failOn: 'contradiction' }))
    } else loud.push(wanted)
  }
  const args = { setting: 'severity', count: off, open, kept }
  return {
    findings: loud,
    problems:
      configured && off + kept > 0 ? [{ code: 'findings-left-out', path: configured.path, args }] : [],
  }
}
