import { readlink, realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { troubleCode } from './file-trouble.ts'

/** As many links in a row as Linux follows. */
const longestChain = 40

/**
 * Where a file really lies or would be made, with folders that are not there yet: through all links, also one that leads to a file
 * that is not there.
 *
 * @throws what `fs` throws
 */
export const realTarget = async (path: string, chain: number = longestChain): Promise<string> => {
  try {
    return await realpath(path)
  } catch (thrown) {
    if (troubleCode(thrown) !== 'ENOENT' || chain === 0) throw thrown
  }
  const missing = join(await realTarget(dirname(path), chain), basename(path))
  const link = await readlink(missing).catch(() => null)
  return link === null ? missing : realTarget(resolve(dirname(missing), link), chain - 1)
}
