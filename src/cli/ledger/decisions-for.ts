import type { LedgerEntry } from '../../core/resolution.ts'
import type { Environment } from '../environment.ts'
import type { CompareOptions } from '../options.ts'
import { ledgerPath } from './ledger-path.ts'
import { openLedger } from './open-ledger.ts'
import { checkedToday } from './today.ts'

/** What a run is judged by: undefined where there is no ledger. */
export type DecisionsFor =
  | { readonly decisions: { readonly entries: readonly LedgerEntry[]; readonly today: string } | undefined }
  | { readonly refused: string }

/**
 * Reads the decisions that a run is judged by. A ledger that a flag names and that is not there stops the run; one that the
 * configuration names may yet be written.
 *
 * @param flags as commander hands them over
 */
export const decisionsFor = async (
  options: Pick<CompareOptions, 'ledger' | 'ledgerFrom'>,
  flags: object,
  environment: Environment,
): Promise<DecisionsFor> => {
  const path = ledgerPath(options)
  const isNamed = 'ledger' in flags || 'ledgerFrom' in flags
  const opened = await openLedger(path, environment, isNamed)
  if ('refused' in opened) return opened
  const { ledger } = opened
  if (ledger === null) return isNamed ? { refused: `${path}: no such file` } : { decisions: undefined }
  const now = checkedToday(environment)
  if ('refused' in now) return now
  return { decisions: { entries: ledger.entries, today: now.today } }
}
