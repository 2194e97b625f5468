/** After the options of \`resolve\`. */
export const resolveHelp: string = `
One of --accept, --both, --dismiss and --defer says what holds. Without any, factcheck shows each open finding
and asks; that takes a terminal. The decision goes into the ledger, beside the values it was made on: other
values open the finding again, and a source that deviates from an accepted value contradicts the ledger.

Example:
  $ factcheck resolve f-6c68 wire.txt local.txt --accept local.txt --reason "police statement of 5 March"
  factcheck: f-6c6885b4: accepted at least 17: police statement of 5 March (2026-03-02); written to factcheck.ledger.yaml
  $ factcheck compare wire.txt local.txt --kind figure
  no unresolved contradictions in 2 articles; 1 resolved`

/** After the options of `baseline`. */
export const baselineHelp: string = `
An archive that is taken up may hold hundreds of contradictions. This defers all of them in one write of the ledger, so
that a run fails only on what comes anew. What has a decision already keeps it.

Example:
  $ factcheck baseline wire.txt local.txt --expires 2026-06-01
  factcheck: 1 finding deferred: there when factcheck was taken up (2026-03-02; until 2026-06-01); written to factcheck.ledger.yaml
  $ factcheck compare wire.txt local.txt
  no unresolved contradictions in 2 articles; 1 resolved; not shown: 2 agreements (--all)`

/** After the commands of \`ledger\`. */
export const ledgerHelp: string = `
Example:
  $ factcheck ledger check
  1 entry in factcheck.ledger.yaml, 0 to look at; only expiry was looked at, as no files were named`

/** After the options of \`ledger list\`. */
export const ledgerListHelp: string = `
Example:
  $ factcheck ledger list
  f-6c6885b4  figure: people killed  14, at least 17
    accepted at least 17: police statement of 5 March (2026-03-02)

  1 entry in factcheck.ledger.yaml`

/** After the options of \`ledger check\`. */
export const ledgerCheckHelp: string = `
An entry is expired after its last day, stale when its finding has other values now, and unused when no finding
of the run is the one that was decided on.

Example:
  $ factcheck ledger check wire.txt local.txt
  1 entry in factcheck.ledger.yaml, 0 to look at
  $ echo $?
  0`

/** After the options of \`ledger prune\`. */
export const ledgerPruneHelp: string = `
Only removes: expired entries, and with --stale or --unused those as well. The rest of the file stays as it is.

Example:
  $ factcheck ledger prune --dry-run
  factcheck: 0 entries of factcheck.ledger.yaml would be removed`

/** After the options of `ledger path`. */
export const ledgerPathHelp: string = `
For scripts: the ledger is where the flag says, else the configuration, else in its usual place. It need not be there.

Example:
  $ factcheck ledger path
  factcheck.ledger.yaml`
