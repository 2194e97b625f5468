/** What `factcheck ledger` is told by its flags, besides what is compared. */
export interface PruneFlags {
  /** Remove also what was decided on other values, or on findings that this run has none of. */
  readonly stale?: boolean
  readonly unused?: boolean
  /** Say what would go, and keep it. */
  readonly dryRun?: boolean
}
