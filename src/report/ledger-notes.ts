import type { EntryTrouble, LedgerNote } from '../core/resolution.ts'

const listed = (values: readonly string[]): string => values.join(', ')

const messages = {
  expired: ({ entry }) => `the decision held until ${entry.expires}; it settles nothing any more`,
  stale: ({ entry, now }) =>
    `the decision was on other values: ${listed(entry.values)}${now.length > 0 ? ` → ${listed(now)}` : ''}`,
  unused: () => 'no finding of this run is the one that was decided on',
} as const satisfies Record<EntryTrouble['state'], (trouble: EntryTrouble) => string>

/** Puts what is wrong with an entry of the ledger into a line. */
export const ledgerNote = (trouble: EntryTrouble): LedgerNote => {
  const { entry, state } = trouble
  return { entry: entry.id, state, subject: entry.subject, message: messages[state](trouble) }
}
