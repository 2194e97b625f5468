import { relative, resolve } from 'node:path'
import { editLedger, emptyLedger, type LedgerChange } from '../../ledger/edit-ledger.ts'
import { writeLedgerFile } from '../../ledger/ledger-file.ts'
import { setMergeAttribute } from '../../ledger/merge-attribute.ts'
import type { Environment } from '../environment.ts'
import { openLedger } from './open-ledger.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'permission denied',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
}

const refusedWrite = (path: string, thrown: unknown): { readonly refused: string } => {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : null
  if (code === null) throw thrown
  return { refused: `${path}: cannot be written: ${reasons[code] ?? code}` }
}

/**
 * Changes the ledger as it is on the disk now, not as it was when the run began.
 *
 * @param path as given; the file is made where it is not there
 * @returns remarks for people, or one line that says why nothing was written
 */
export const saveLedger = async (
  path: string,
  change: LedgerChange,
  environment: Environment,
): Promise<{ readonly notes: readonly string[] } | { readonly refused: string }> => {
  const opened = await openLedger(path, environment)
  if ('refused' in opened) return opened
  const document = opened.ledger?.document ?? emptyLedger()
  const file = resolve(environment.cwd, path)
  try {
    await writeLedgerFile(file, editLedger(document, change))
  } catch (thrown) {
    return refusedWrite(path, thrown)
  }
  try {
    const attributes = change.put ? await setMergeAttribute(file) : null
    if (attributes === null) return { notes: [] }
    const shown = relative(environment.cwd, attributes)
    return { notes: [`${shown}: now says merge=union for the ledger, so that git merges two branches of it`] }
  } catch (thrown) {
    return { notes: [refusedWrite('.gitattributes', thrown).refused] }
  }
}
