import type { Document } from 'yaml'
import type * as z from 'zod'
import type { LedgerEntry } from '../core/resolution.ts'
import type { Value } from '../core/value.ts'
import { checkYaml } from '../yaml/check-yaml.ts'
import { parseYaml } from '../yaml/parse-yaml.ts'
import { ledgerSchema, versionSchema } from './ledger-schema.ts'

/** A ledger that was read. */
export interface Ledger {
  /** Sorted by id, whatever the order in the file. */
  readonly entries: readonly LedgerEntry[]
  /** Keeps comments and order for whoever writes it back. */
  readonly document: Document
}

/** The ledger, or one line that says where it is wrong and what was expected. */
export type ParsedLedger = { readonly ledger: Ledger } | { readonly refused: string }

/** What git leaves where it could not merge. */
const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/mu

const byId = (a: LedgerEntry, b: LedgerEntry): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * Reads a ledger. Nothing in it is trusted: it is edited by hand and merged by git.
 *
 * @param path as messages are to name the file
 * @param value schema of a claim's value, as reports have it
 */
export const parseLedger = (text: string, path: string, value: z.ZodType<Value>): ParsedLedger => {
  const marker = conflict.exec(text)
  if (marker) {
    const line = text.slice(0, marker.index).split('\n').length
    return { refused: `${path}:${line}: a merge conflict is left in the ledger` }
  }
  const parsed = parseYaml(text, path)
  if ('refused' in parsed) return parsed
  const { file } = parsed
  const { document } = file
  if (file.value === undefined) return { ledger: { entries: [], document } }
  const version = checkYaml(file, versionSchema)
  if ('refused' in version) return version
  const checked = checkYaml(file, ledgerSchema(value))
  if ('refused' in checked) return checked
  const entries = Object.entries(checked.value.entries ?? {}).map(
    ([id, { accepted = null, by = null, expires = null, evidence = [], ...entry }]): LedgerEntry => ({
      ...entry,
      id,
      accepted,
      by,
      expires,
      evidence,
    }),
  )
  return { ledger: { entries: entries.sort(byId), document } }
}
