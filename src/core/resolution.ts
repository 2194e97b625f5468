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

/** An entry of the ledger that needs a look. */
export interface LedgerNote {
  /** Id of the entry. */
  readonly entry: string
  readonly state: (typeof entryStates)[number]
  readonly subject: string
  /** One line for people. */
  readonly message: string
}
