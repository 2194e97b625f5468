import { constants } from 'node:fs'
import { copyFile, link, unlink } from 'node:fs/promises'
import { writeTemporary } from './temporary-file.ts'

/**
 * Makes a file that is there with all its text or not at all, and overwrites none. Of several processes one succeeds.
 *
 * @throws what `fs` throws; EEXIST where something is there, be it a link that leads nowhere
 */
export const createFile = async (path: string, text: string): Promise<void> => {
  const temporary = await writeTemporary(path, text, null)
  try {
    // Not every disk knows hard links.
    await link(temporary, path).catch(() => copyFile(temporary, path, constants.COPYFILE_EXCL))
  } finally {
    await unlink(temporary).catch(() => undefined)
  }
}
