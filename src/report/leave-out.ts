import type { Finding } from '../core/finding.ts'
import type { Problem } from '../core/problem.ts'
import type { KindName } from '../core/value.ts'
import { isFailure, type Visibility } from './visible-findings.ts'

/** What a configuration leaves out of a report. */
export interface LeaveOut {
  /** The configuration, as messages name it. */
  readonly path: string
  /** Kinds of claim that are left; undefined for all. */
  readonly kinds?: readonly KindName[] | undefined
  /** Findings less sure than this go. */
  readonly minConfidence?: number | undefined
  /** What fails stays: the mildest verdict that the command line has a run fail on. */
  readonly except: Visibility['failOn']
}

/** What is left, and for each setting one problem that counts what it leaves out. */
interface Left {
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
}

/** Takes out what one setting does not ask for, and counts it. */
const leaveOutBy = (
  setting: 'kinds' | 'minConfidence',
  { findings, problems }: Left,
  { path, except }: LeaveOut,
  isAsked: (finding: Finding) => boolean,
): Left => {
  const unasked = findings.filter(finding => !isAsked(finding))
  if (unasked.length === 0) return { findings, problems }
  const kept = new Set(unasked.filter(finding => isFailure(finding, { failOn: except })))
  const gone = unasked.filter(finding => !kept.has(finding))
  const open = gone.filter(finding => isFailure(finding, { failOn: 'contradiction' })).length
  const args = { setting, count: gone.length, open, kept: kept.size }
  return {
    findings: findings.filter(finding => isAsked(finding) || kept.has(finding)),
    problems: [...problems, { code: 'findings-left-out', path, args }],
  }
}

/** Leaves out what a configuration does not ask for, and says how much that is, as nobody may have read it. */
export const leaveOut = (findings: readonly Finding[], by: LeaveOut | undefined): Left => {
  const whole = { findings, problems: [] }
  if (!by) return whole
  const { kinds, minConfidence = 0 } = by
  const ofKinds = leaveOutBy('kinds', whole, by, ({ kind }) => !kinds || kinds.includes(kind))
  return leaveOutBy('minConfidence', ofKinds, by, ({ confidence }) => confidence >= minConfidence)
}
