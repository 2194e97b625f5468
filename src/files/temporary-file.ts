import { randomBytes } from 'node:crypto'
import type { Stats } from 'node:fs'
import { open, readdir, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isRunning } from './is-running.ts'

/** What a temporary file's name begins with; short, so that no name gets too long. */
const stemOf = (path: string): string => `${[...basename(path)].slice(0, 50).join('')}.`

/** "4711.0f3a….tmp": the process that wrote it, and chance. */
const ending = /^(?<pid>\d{1,10})(?:\.[0-9a-f]{16})?\.tmp$/u

/** Removes what a process left that was killed while it wrote. */
const sweep = async (path: string): Promise<void> => {
  const stem = stemOf(path)
  for (const name of await readdir(dirname(path)).catch(() => [])) {
    const pid = name.startsWith(stem) ? ending.exec(name.slice(stem.length))?.groups?.['pid'] : undefined
    if (pid === undefined || (isRunning(Number(pid)) && Number(pid) !== process.pid)) continue
    await unlink(join(dirname(path), name)).catch(() => undefined)
  }
}

/**
 * Writes content, down to the disk, into a new file beside the one whose place it is to take. Nobody can put a link in its
 * way: its name is nobody's to guess, and a file that is there already is not opened.
 *
 * @param like the file whose permissions and owner it gets, where there is one
 * @returns its path; where `fs` throws, nothing is left
 */
export const writeTemporary = async (
  path: string,
  content: string | Uint8Array,
  like: Stats | null,
): Promise<string> => {
  await sweep(path)
  const temporary = join(dirname(path), `${stemOf(path)}${process.pid}.${randomBytes(8).toString('hex')}.tmp`)
  const handle = await open(temporary, 'wx')
  try {
    await handle.writeFile(content)
    // Only the superuser can give a file away; for the others it is theirs.
    if (like) await handle.chown(like.uid, like.gid).catch(() => undefined)
    if (like) await handle.chmod(like.mode & 0o777)
    await handle.sync()
    return temporary
  } catch (thrown) {
    await unlink(temporary).catch(() => undefined)
    throw thrown
  } finally {
    await handle.close()
  }
}
