import { join, relative } from 'node:path'
import type { LeaveOut } from '../../report/leave-out.ts'
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
}

/** What a configuration sets of a run. */
export interface Settings {
  /** What it sets where no flag does. */
  readonly options: Partial<CompareOptions>
  /** What it leaves out of the report where no flag says so; null where it says nothing of that. */
  readonly leaveOut: Omit<LeaveOut, 'except'> | null
  /** What stderr says of it. */
  readonly notes: readonly string[]
}

/**
 * The part of a configuration that holds beside the flags given. What the configuration leaves out is kept apart from the
 * options, as the report counts it; and with a ledger from elsewhere, which is there to judge, it cannot call the judging off.
 */
export const settingsOf = (config: Config | null, flags: SettingFlags, cwd: string): Settings => {
  if (!config) return { options: {}, leaveOut: null, notes: [] }
  const { path, folder } = config
  const used = `configuration: ${path}`
  if (flags.strict)
    return {
      options: { ledger: relative(cwd, join(folder, defaultLedger)) },
      leaveOut: null,
      notes: [`${used}, its groups and dates only`],
    }
  const { kinds, minConfidence, failOn, ...others } = config.options
  const callsOff = failOn === 'never' && flags.ledgerFrom !== undefined && flags.failOn === undefined
  return {
    options: { ...others, ...(failOn && !callsOff && { failOn }) },
    leaveOut: {
      path,
      kinds: flags.kind === undefined ? kinds : undefined,
      minConfidence: flags.minConfidence === undefined ? minConfidence : undefined,
    },
    notes: [
      used,
      ...(callsOff
        ? [`${path}: failOn: never does not hold beside --ledger-from; --fail-on never would`]
        : []),
    ],
  }
}
