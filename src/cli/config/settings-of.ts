import { join, relative } from 'node:path'
import { sureEnough } from '../../core/verdict.ts'
import type { LeaveOut } from '../../report/leave-out.ts'
import type { SeverityRules } from '../../report/severity-rules.ts'
import { defaultLedger } from '../ledger/ledger-path.ts'
import type { CompareOptions } from '../options.ts'
import type { Config } from './config.ts'

/** Flags that a configuration has to do with, as commander hands them over: whether they are given is what counts. */
export interface SettingFlags {
  /** Take groups and dates of the configuration, and no setting. */
  readonly strict?: boolean
  readonly failOn?: unknown
  readonly ledgerFrom?: unknown
  readonly kind?: unknown
  readonly minConfidence?: unknown
  readonly failConfidence?: unknown
}

/** What a configuration sets of a run. */
export interface Settings {
  /** What it sets where no flag does. */
  readonly options: Partial<CompareOptions>
  /** What it leaves out of the report where no flag says so; null where it says nothing of that. */
  readonly leaveOut: Omit<LeaveOut, 'except'> | null
  /** How loud it has findings speak. */
  readonly severity: SeverityRules['configured']
  /** What stderr says of it. */
  readonly notes: readonly string[]
}

/**
 * The part of a configuration that holds beside the flags given. What the configuration leaves out is kept apart from the
 * options, as the report counts it; and with a ledger from elsewhere, which is there to judge, it cannot call the judging off.
 */
export const settingsOf = (config: Config | null, flags: SettingFlags, cwd: string): Settings => {
  if (!config) return { options: {}, leaveOut: null, severity: undefined, notes: [] }
  const { path, folder } = config
  const used = `configuration: ${path}`
  if (flags.strict)
    return {
      options: { ledger: relative(cwd, join(folder, defaultLedger)) },
      leaveOut: null,
      severity: undefined,
      notes: [`${used}, its groups and dates only`],
    }
  const { kinds, minConfidence, failOn, failConfidence = sureEnough, cache, ...others } = config.options
  const callsOff = failOn === 'never' && flags.ledgerFrom !== undefined && flags.failOn === undefined
  // What fails by the command line is not made milder.
  const isJudged = flags.failOn !== undefined || flags.ledgerFrom !== undefined
  const softens = isJudged && failConfidence > sureEnough && flags.failConfidence === undefined
  const beside = flags.failOn === undefined ? '--ledger-from' : '--fail-on'
  return {
    options: {
      ...others,
      // Who is judged may have filled it.
      ...(cache !== undefined && flags.ledgerFrom === undefined && { cache }),
      ...(failOn && !callsOff && { failOn }),
      ...(!softens && { failConfidence }),
    },
    leaveOut: {
      path,
      kinds: flags.kind === undefined ? kinds : undefined,
      minConfidence: flags.minConfidence === undefined ? minConfidence : undefined,
    },
    severity: config.severity && { path, levels: config.severity },
    notes: [
      used,
      ...(callsOff
        ? [`${path}: failOn: never does not hold beside --ledger-from; --fail-on never would`]
        : []),
      ...(softens
        ? [
            `${path}: failConfidence: ${failConfidence} does not hold beside ${beside}; --fail-confidence would`,
          ]
        : []),
    ],
  }
}
