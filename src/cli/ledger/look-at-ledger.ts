import type { LedgerEntry, LedgerNote } from '../../core/resolution.ts'
import { isExpired } from '../../ledger/apply-ledger.ts'
import { ledgerNote } from '../../report/ledger-notes.ts'
import type { Environment } from '../environment.ts'
import { gatherFindings, locateLedger } from './gather-findings.ts'
import { openLedger } from './open-ledger.ts'
import { checkedToday } from './today.ts'

/** A ledger and which of its entries need a look. */
export interface Look {
  /** Path as given. */
  readonly path: string
  readonly entries: readonly LedgerEntry[]
  readonly notes: readonly LedgerNote[]
  /** False where nothing was compared: then only the expired ones are known. */
  readonly isCompared: boolean
  /** What stderr says of the configuration. */
  readonly ofConfig: readonly string[]
}

/** Reads the ledger itself. Where none is named and none is there, it has no entries. */
const readEntries = async (
  flags: object,
  environment: Environment,
): Promise<
  | (Pick<Look, 'path' | 'entries' | 'ofConfig'> & { readonly hasGroups: boolean })
  | { readonly refused: string }
> => {
  const where = await locateLedger(flags, environment)
  if ('refused' in where) return where
  const opened = await openLedger(where.ledger, environment, 'ledger' in flags)
  if ('refused' in opened) return opened
  if (opened.ledger === null && 'ledger' in flags) return { refused: `${where.ledger}: no such file` }
  return {
    path: where.ledger,
    entries: opened.ledger?.entries ?? [],
    hasGroups: where.hasGroups,
    ofConfig: where.notes,
  }
}

/**
 * Finds the entries that need a look: the expired ones, and with articles to compare, those whose finding has other
 * values now or is not there.
 *
 * @param flags as commander hands them over
 */
export const lookAtLedger = async (
  paths: readonly string[],
  flags: object,
  environment: Environment,
  { isCompared = true }: { readonly isCompared?: boolean } = {},
): Promise<Look | { readonly refused: string }> => {
  const read = await readEntries(flags, environment)
  if ('refused' in read) return read
  const { path, entries, hasGroups, ofConfig } = read
  if (isCompared && (paths.length > 0 || hasGroups)) {
    const gathered = await gatherFindings(paths, flags, environment)
    if ('refused' in gathered) return gathered
    return { path, entries, notes: gathered.report.ledger ?? [], isCompared: true, ofConfig }
  }
  const now = checkedToday(environment)
  if ('refused' in now) return now
  const expired = entries.filter(entry => isExpired(entry, now.today))
  const notes = expired.map(entry => ledgerNote({ entry, state: 'expired', now: [] }))
  return { path, entries, notes, isCompared: false, ofConfig }
}
