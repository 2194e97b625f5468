import { realpath, stat } from 'node:fs/promises'
import { troubleCode } from './file-trouble.ts'
import { isInside } from './is-inside.ts'
import { realTarget } from './real-target.ts'

/**
 * Says why a file that somebody else's words name may not be written: it lies outside of their folder or in a `.git`, through
 * whatever links, or is a pipe or a device. Null where it may.
 *
 * @param folder theirs, absolute
 */
export const strayFrom = async (path: string, folder: string): Promise<'outside' | 'special' | null> => {
  try {
    const target = await realTarget(path)
    if (!isInside(target, await realpath(folder))) return 'outside'
    const there = await stat(target).catch(() => null)
    return !there || there.isFile() || there.isDirectory() ? null : 'special'
  } catch (thrown) {
    // What cannot even be found cannot be written either, and whoever tries will tell why.
    if (troubleCode(thrown) === null) throw thrown
    return null
  }
}
