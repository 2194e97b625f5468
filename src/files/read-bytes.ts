import { constants, type Stats } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { fileTrouble } from './file-trouble.ts'

/** How a file may be read. */
export interface ReadOptions {
  /** Most bytes it may have. */
  readonly maxSize: number
  /** Named on the command line, so that a pipe or a device is meant: `<(git show main:ledger.yaml)`, `/dev/null`. */
  readonly isNamed?: boolean
}

const chunkSize = 65_536

const readUpTo = async (handle: FileHandle, most: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let total = 0
  while (total < most) {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(Math.min(chunkSize, most - total)))
    if (bytesRead === 0) break
    chunks.push(buffer.subarray(0, bytesRead))
    total += bytesRead
  }
  return Buffer.concat(chunks)
}

const isOrdinary = (found: Stats): boolean => found.isFile() || found.isDirectory()

/**
 * Reads a file that may be anybody's. A pipe or a device is opened only where it was named: a link to `/dev/zero` fills the
 * memory, a pipe without a writer waits for ever.
 *
 * @throws what `fs` throws; NOT_A_FILE; TOO_LARGE, before more than `maxSize` and a byte are read
 */
export const readBytes = async (
  path: string,
  { maxSize, isNamed = false }: ReadOptions,
): Promise<Uint8Array> => {
  const found = await stat(path)
  if (!isNamed && !isOrdinary(found)) throw fileTrouble('NOT_A_FILE', path)
  // Without waiting, should a pipe have taken the file's place by now.
  const handle = await open(path, constants.O_RDONLY | (isOrdinary(found) ? constants.O_NONBLOCK : 0))
  try {
    const opened = await handle.stat()
    if (!isNamed && !isOrdinary(opened)) throw fileTrouble('NOT_A_FILE', path)
    if (opened.isFile() && opened.size > maxSize) throw fileTrouble('TOO_LARGE', path)
    const bytes = await readUpTo(handle, maxSize + 1)
    if (bytes.length > maxSize) throw fileTrouble('TOO_LARGE', path)
    return bytes
  } finally {
    await handle.close()
  }
}
