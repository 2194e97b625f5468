import { type Dirent, readdir, realpathSync, statSync } from 'node:fs'
import type { Problem } from '../core/problem.ts'
import { isInside } from '../files/is-inside.ts'
import { type Admitted, admit, leftOut } from './admit.ts'
import { byCodeUnit } from './by-code-unit.ts'
import { failed, type Loaded, loaded } from './load-error.ts'

const leadsNowhere = (path: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false }) === undefined
  } catch {
    return true
  }
}

/** The searcher passes over pipes, devices and links that lead nowhere: as files they match, and are told. */
const asFile = (entry: Dirent): Dirent =>
  entry.isDirectory() || (entry.isSymbolicLink() && !leadsNowhere(`${entry.parentPath}/${entry.name}`))
    ? entry
    : Object.create(entry, { isFile: { value: () => true } })

/**
 * All files that match a pattern, in order.
 *
 * @param within the folder that the search may not leave, real; undefined for none
 */
export const listMatches = async (
  glob: string,
  cwd: string,
  within: string | undefined,
): Promise<Loaded<Admitted>> => {
  const problems: Problem[] = []
  let isOutside = false
  const list = (
    folder: string,
    options: { readonly withFileTypes: true },
    done: (error: Error | null, entries?: readonly Dirent[]) => void,
  ): void => {
    readdir(folder, options, (error, entries) => {
      // Every pattern tries folders that are not there.
      if (error) {
        if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') problems.push(leftOut(folder, error))
        return done(error)
      }
      if (within !== undefined && !isInside(realpathSync(folder), within)) {
        isOutside = true
        return done(null, [])
      }
      done(null, entries.map(asFile))
    })
  }
  const { glob: search } = await import('tinyglobby')
  const matches = await search(glob, {
    cwd,
    absolute: glob.startsWith('/'),
    expandDirectories: false,
    fs: { readdir: list as typeof readdir },
  })
  if (isOutside) return failed('outside', glob)
  if (matches.length === 0) return failed('no-match', glob)
  const admitted = await admit(matches.sort(byCodeUnit), cwd)
  return admitted.ok
    ? loaded({ ...admitted.value, problems: [...problems, ...admitted.value.problems] })
    : admitted
}
