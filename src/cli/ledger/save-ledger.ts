import { relative, resolve } from 'node:path'
import type { LedgerEntry } from '../../core/resolution.ts'
import { whyNot } from '../../files/file-trouble.ts'
import { realTarget } from '../../files/real-target.ts'
import { replaceFile } from '../../files/replace-file.ts'
import { withLock } from '../../files/with-lock.ts'
import { editLedger, emptyLedger, type LedgerChange } from '../../ledger/edit-ledger.ts'
import { setMergeAttribute } from '../../ledger/merge-attribute.ts'
import type { Environment } from '../environment.ts'
import { openLedger } from './open-ledger.ts'

/** Remarks for people, or one line that says why nothing was written. */
type Saved = { readonly notes: readonly string[] } | { readonly refused: string }

const cannotWrite = (path: string, thrown: unknown): string => `${path}: cannot be written: ${whyNot(thrown)}`

/** Sees to it that git merges the ledger line by line; where it cannot, the ledger is written all the same. */
const attributeNotes = async (file: string, { cwd }: Environment): Promise<readonly string[]> => {
  try {
    const attributes = await setMergeAttribute(file)
    if (attributes === null) return []
    const shown = relative(cwd, attributes)
    return [`${shown}: now says merge=union for the ledger, so that git merges two branches of it`]
  } catch (thrown) {
    return [cannotWrite('.gitattributes', thrown)]
  }
}

/**
 * Changes the ledger as it is on the disk now, not as it was when the run began. No other run changes it meanwhile.
 *
 * @param path as given; the file is made where it is not there
 * @param changeOf the change, from the entries that the ledger has now
 */
export const saveLedger = async (
  path: string,
  changeOf: (entries: readonly LedgerEntry[]) => LedgerChange,
  environment: Environment,
): Promise<Saved> => {
  const file = resolve(environment.cwd, path)
  try {
    return await withLock(await realTarget(file), async () => {
      const opened = await openLedger(path, environment)
      if ('refused' in opened) return opened
      const { document = emptyLedger(), entries = [] } = opened.ledger ?? {}
      const change = changeOf(entries)
      await replaceFile(file, editLedger(document, change))
      return { notes: change.put ? await attributeNotes(file, environment) : [] }
    })
  } catch (thrown) {
    return { refused: cannotWrite(path, thrown) }
  }
}
