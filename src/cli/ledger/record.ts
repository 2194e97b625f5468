import type { LedgerEntry, Resolution } from '../../core/resolution.ts'
import { type Decidable, entryFrom, keptAs, replacedBy } from '../../ledger/decidable.ts'
import { decisionLine } from '../../report/decision-line.ts'
import type { Environment } from '../environment.ts'
import { saveLedger } from './save-ledger.ts'

/** What there is to tell of the decisions, and of the file; or one line that says why nothing was written. */
export type Recorded =
  | { readonly ofDecisions: readonly string[]; readonly ofFile: readonly string[] }
  | { readonly refused: string }

/** A finding and what was decided of it. */
export interface Decided {
  readonly decidable: Decidable
  readonly resolution: Resolution
}

/** A decision as the ledger takes it. */
interface Kept extends Decided {
  readonly entry: LedgerEntry
  /** Ids of the entries that it makes void. */
  readonly replaced: readonly string[]
}

/** Settles under which ids decisions are kept, one after the other: each sees the ledger with those before it. */
const keep = (decided: readonly Decided[], there: readonly LedgerEntry[]): readonly Kept[] => {
  const entries = new Map(there.map(entry => [entry.id, entry]))
  return decided.map(({ decidable, resolution }) => {
    const now = [...entries.values()]
    const entry = { ...entryFrom(decidable, resolution), id: keptAs(decidable, now) }
    const replaced = replacedBy(decidable, now).filter(id => id !== entry.id)
    for (const id of replaced) entries.delete(id)
    entries.set(entry.id, entry)
    return { decidable, resolution, entry, replaced }
  })
}

const remarks = ({ decidable, entry, replaced }: Kept, path: string, today: string): readonly string[] => [
  `${entry.id}: ${decisionLine(entry)}; written to ${path}`,
  ...(replaced.length > 0 ? [`${entry.id}: takes the place of ${replaced.join(', ')}`] : []),
  ...(entry.expires !== null && entry.expires < today
    ? [`${entry.id}: ${entry.expires} is past, so that the decision settles nothing`]
    : []),
  ...(entry.id === decidable.id
    ? []
    : [`${entry.id}: ${decidable.id} is the id of an entry on another event, which stays`]),
]

/** Writes decisions into the ledger at once, in the place of those that they make void. */
export const record = async (
  decided: readonly Decided[],
  path: string,
  today: string,
  environment: Environment,
): Promise<Recorded> => {
  let kept: readonly Kept[] = []
  const saved = await saveLedger(
    path,
    entries => {
      kept = keep(decided, entries)
      return {
        put: kept.map(({ entry }) => entry),
        remove: kept.flatMap(({ replaced }) => replaced),
      }
    },
    environment,
  )
  return 'refused' in saved
    ? saved
    : { ofDecisions: kept.flatMap(one => remarks(one, path, today)), ofFile: saved.notes }
}
