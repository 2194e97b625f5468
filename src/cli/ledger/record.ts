import type { LedgerEntry, Resolution } from '../../core/resolution.ts'
import { type Decidable, entryFrom, keptAs, replacedBy } from '../../ledger/decidable.ts'
import { decisionLine } from '../../report/decision-line.ts'
import type { Environment } from '../environment.ts'
import { saveLedger } from './save-ledger.ts'

/** Remarks for people, or one line that says why nothing was written. */
export type Recorded = { readonly notes: readonly string[] } | { readonly refused: string }

const remarks = (entry: LedgerEntry, replaced: readonly string[], path: string, today: string) => [
  `${entry.id}: ${decisionLine(entry)}; written to ${path}`,
  ...(replaced.length > 0 ? [`${entry.id}: takes the place of ${replaced.join(', ')}`] : []),
  ...(entry.expires !== null && entry.expires < today
    ? [`${entry.id}: ${entry.expires} is past, so that the decision settles nothing`]
    : []),
]

/** Writes a decision into the ledger, in the place of those that it makes void. */
export const record = async (
  decidable: Decidable,
  resolution: Resolution,
  path: string,
  today: string,
  environment: Environment,
): Promise<Recorded> => {
  let replaced: readonly string[] = []
  let entry = entryFrom(decidable, resolution)
  const saved = await saveLedger(
    path,
    entries => {
      entry = { ...entry, id: keptAs(decidable, entries) }
      replaced = replacedBy(decidable, entries).filter(id => id !== entry.id)
      return { put: entry, remove: replaced }
    },
    environment,
  )
  if ('refused' in saved) return saved
  const other =
    entry.id === decidable.id
      ? []
      : [`${entry.id}: ${decidable.id} is the id of an entry on another event, which stays`]
  return { notes: [...remarks(entry, replaced, path, today), ...other, ...saved.notes] }
}
