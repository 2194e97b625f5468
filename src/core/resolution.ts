import type { KindName, Value } from './value.ts'

/**
 * What an editor can decide of a finding: one value is right (`accept`), both are (`both`), it is a false alarm
 * (`dismiss`), or it waits (`defer`).
 */
export const decisions = ['accept', 'both', 'dismiss', 'defer'] as const

/** What was decided. */
export type Decision = (typeof decisions)[number]

/** A decision as a report shows it beside the finding it settles. */
export interface Resolution {
  readonly decision: Decision
  /** The value that is right, in words, for `accept`; null for the others. */
  readonly accepted: string | null
  readonly reason: string
  /** Who decided; null where nobody is named. */
  readonly by: string | null
  /** Day of the decision, `2024-01-19`. */
  readonly at: string
  /** Last day on which the decision holds, or null where it holds for good. */
  readonly expires: string | null
  /** Addresses that back it. */
  readonly evidence: readonly string[]
}

/**
 * What a decision is bound to, as compared between runs: the finding's id, a hash over its kind, key, values and words, says
 * neither what it was made from nor what is like it.
 */
export interface Bound {
  /** What identifies the subject in each of the sources' words: "death kill". */
  readonly keys: readonly string[]
  /** The telling words around the values, in lower case: what else the sentences speak of. */
  readonly words: readonly string[]
  /** What the articles name, in lower case, the most telling first; not there where an older version wrote the entry. */
  readonly names?: readonly string[]
  /** The values, in the order of the entry's `values`. */
  readonly values: readonly Value[]
}

/** A decision as the ledger keeps it. */
export interface LedgerEntry extends Resolution {
  /** Id of the finding that was decided on. */
  readonly id: string
  readonly kind: KindName
  /** What a reader would call it: "people killed". */
  readonly subject: string
  /** The values that the sources gave, in words: "14", "at least 17". */
  readonly values: readonly string[]
  readonly bound: Bound
}

/** What an editor settled before the values changed: "14, 17 → 14, 19". */
export interface Reopened {
  /** Id of the ledger's entry. */
  readonly entry: string
  /** The values that the decision was bound to, in words. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/**
 * Why an entry of the ledger needs a look: its day has passed, its finding has other values now, or no finding of this
 * run is its own.
 */
export const entryStates = ['expired', 'stale', 'unused'] as const

/** An entry of the ledger that needs a look, and why. */
export interface EntryTrouble {
  readonly entry: LedgerEntry
  readonly state: (typeof entryStates)[number]
  /** The values that its finding has now, in words; none where this run has no finding of its own. */
  readonly now: readonly string[]
}

/** An entry of the ledger that needs a look, as a report lists it. */
export interface LedgerNote {
  /** Id of the entry. */
  readonly entry: string
  readonly state: (typeof entryStates)[number]
  readonly subject: string
  /** One line for people. */
  readonly message: string
}
