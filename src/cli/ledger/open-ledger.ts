import { resolve } from 'node:path'
import { readLedgerFile } from '../../ledger/ledger-file.ts'
import type { Ledger } from '../../ledger/parse-ledger.ts'
import { failedRead } from '../../load/load-error.ts'
import type { Environment } from '../environment.ts'

/** The ledger, null where there is no such file, or one line that says what is wrong with it. */
export type OpenedLedger = { readonly ledger: Ledger | null } | { readonly refused: string }

/**
 * Reads and checks a ledger. A run without one loads nothing for it.
 *
 * @param path as given
 * @param isNamed whether a flag names it, and it is only read: then it may be a pipe, as in `<(git show main:ledger.yaml)`
 */
export const openLedger = async (
  path: string,
  { cwd }: Environment,
  isNamed = false,
): Promise<OpenedLedger> => {
  let text: string | null
  try {
    text = await readLedgerFile(resolve(cwd, path), isNamed)
  } catch (thrown) {
    if (thrown instanceof TypeError) return { refused: `${path}: not a text file in UTF-8` }
    return { refused: failedRead(path, thrown).error.message }
  }
  if (text === null) return { ledger: null }
  const [{ parseLedger }, { valueSchema }] = await Promise.all([
    import('../../ledger/parse-ledger.ts'),
    import('../../report/value-schema.ts'),
  ])
  return parseLedger(text, path, valueSchema)
}
