import type { LedgerNote } from '../../core/resolution.ts'

/** What stderr says of entries that need a look, a line each. */
export const ledgerLines = (notes: readonly LedgerNote[]): readonly string[] =>
  notes.map(
    ({ entry, state, subject, message }) =>
      `ledger: ${entry}${subject === '' ? '' : ` (${subject})`} is ${state}: ${message}`,
  )
