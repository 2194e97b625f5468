import { open, rename, stat, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileTrouble } from './file-trouble.ts'
import { realTarget } from './real-target.ts'
import { writeTemporary } from './temporary-file.ts'

/** Makes sure that a renamed file stays renamed when the power goes; not every system can. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

/**
 * Writes a file whole or not at all: into one beside it, which then takes its place. Whenever the process ends, the file is
 * what it was or what it shall be. A symbolic link stays one, and the file keeps its permissions.
 *
 * @throws what `fs` throws, NOT_A_FILE for a pipe or a device; the file is then as it was
 */
export const replaceFile = async (path: string, content: string | Uint8Array): Promise<void> => {
  const target = await realTarget(path)
  const old = await stat(target).catch(() => null)
  if (old && !old.isFile() && !old.isDirectory()) throw fileTrouble('NOT_A_FILE', target)
  const temporary = await writeTemporary(target, content, old)
  try {
    await rename(temporary, target)
  } catch (thrown) {
    await unlink(temporary).catch(() => undefined)
    throw thrown
  }
  await syncFolder(dirname(target))
}
