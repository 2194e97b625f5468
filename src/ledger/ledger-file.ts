import { open, readdir, readFile, realpath, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Reads a ledger's text; null where there is no such file.
 *
 * @throws what `fs` throws where the file is there and cannot be read; TypeError where it is not UTF-8
 */
export const readLedgerFile = async (path: string): Promise<string | null> => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return null
    throw thrown
  }
}

/** True while a process of this number runs. */
const runs = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM'
  }
}

/** Removes what a process left that was killed while it wrote. */
const sweep = async (path: string): Promise<void> => {
  for (const name of await readdir(dirname(path))) {
    const [, pid] = /\.(\d{1,10})\.tmp$/u.exec(name) ?? []
    if (pid === undefined || name !== `${basename(path)}.${pid}.tmp` || runs(Number(pid))) continue
    await unlink(join(dirname(path), name)).catch(() => undefined)
  }
}

/** Makes sure that a renamed file stays renamed when the power goes; not every system can. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

const writeAndSync = async (path: string, text: string, mode: number | undefined): Promise<void> => {
  const handle = await open(path, 'w', mode)
  try {
    await handle.writeFile(text)
    if (mode !== undefined) await handle.chmod(mode)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Writes a ledger whole or not at all: into a file beside it, which then takes its place. Whenever the process ends, the
 * ledger is what it was or what it shall be. A symbolic link stays one, and the file keeps its permissions.
 *
 * @throws what `fs` throws; the ledger is then as it was
 */
export const writeLedgerFile = async (path: string, text: string): Promise<void> => {
  const target = await realpath(path).catch(() => path)
  await sweep(target)
  const mode = (await stat(target).catch(() => null))?.mode
  const temporary = `${target}.${process.pid}.tmp`
  try {
    await writeAndSync(temporary, text, mode === undefined ? undefined : mode & 0o777)
    await rename(temporary, target)
  } catch (thrown) {
    await unlink(temporary).catch(() => undefined)
    throw thrown
  }
  await syncFolder(dirname(target))
}
