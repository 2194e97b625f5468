import { troubleCode } from '../files/file-trouble.ts'
import { readBytes } from '../files/read-bytes.ts'
import { defaultMaxSize } from '../files/size.ts'

/**
 * Reads a ledger's text; null where there is no such file.
 *
 * @param isNamed whether the command line names it, so that a pipe is meant
 * @throws what `readBytes` throws where the file is there and cannot be read; TypeError where it is not UTF-8
 */
export const readLedgerFile = async (path: string, isNamed = false): Promise<string | null> => {
  try {
    const bytes = await readBytes(path, { maxSize: defaultMaxSize, isNamed })
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (thrown) {
    if (troubleCode(thrown) === 'ENOENT') return null
    throw thrown
  }
}
