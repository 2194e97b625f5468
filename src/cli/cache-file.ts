import { lstat, mkdir, readdir, unlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Cache, openCache } from '../cache/open-cache.ts'
import { version } from '../core/version.ts'
import { createFile } from '../files/create-file.ts'
import { troubleCode, whyNot } from '../files/file-trouble.ts'
import { readBytes } from '../files/read-bytes.ts'
import { replaceFile } from '../files/replace-file.ts'
import { isArticleName } from '../load/readers/format-of.ts'
import { cacheFile, defaultCache } from './cache-path.ts'
import type { Environment } from './environment.ts'

/** More than a cache ever has; what is larger is none of ours. */
const maxSize = 100_000_000

/**
 * A line where a folder cannot be meant to keep a cache: the first article of "--cache a.txt b.txt", or a folder of articles;
 * else undefined.
 */
const mistaken = async (folder: string, cwd: string): Promise<string | undefined> => {
  const path = resolve(cwd, folder)
  const names = await readdir(path).catch(thrown => {
    if (troubleCode(thrown) === null) throw thrown
    return troubleCode(thrown) === 'ENOTDIR' ? null : []
  })
  const holds = names === null ? 'is a file' : names.some(isArticleName) ? 'holds articles' : null
  return holds === null
    ? undefined
    : `--cache: ${folder} ${holds}; name a folder of its own, as in --cache=${defaultCache}`
}

/** Keeps a folder that was made for a cache out of git. */
const hideFromGit = (folder: string): Promise<void> =>
  createFile(join(folder, '.gitignore'), '*\n').catch(() => undefined)

/** Writes the file of a cache; a line where that cannot be, which fails no run. */
const save = async (content: Uint8Array, folder: string, cwd: string): Promise<readonly string[]> => {
  const path = resolve(cwd, cacheFile(folder))
  try {
    const made = await mkdir(resolve(cwd, folder), { recursive: true })
    if (made !== undefined) await hideFromGit(resolve(cwd, folder))
    // A link is not followed: it could lead to any file of the project.
    if ((await lstat(path).catch(() => null))?.isSymbolicLink()) await unlink(path)
    await replaceFile(path, content)
    return []
  } catch (thrown) {
    return [`${cacheFile(folder)}: the cache cannot be written: ${whyNot(thrown)}`]
  }
}

/** A cache and the folder that it is kept in. */
export interface KeptCache {
  readonly cache: Cache
  /** Writes what the run has found out, if anything is new; a line where it cannot. */
  readonly save: () => Promise<readonly string[]>
}

/** Opens the cache in a folder. What is no cache, is broken or cannot be read is as good as none. */
export const loadCache = async (
  folder: string,
  { cwd, program }: Environment,
): Promise<KeptCache | { readonly refused: string }> => {
  const refused = await mistaken(folder, cwd)
  if (refused !== undefined) return { refused }
  const file = await readBytes(resolve(cwd, cacheFile(folder)), { maxSize }).catch(thrown => {
    if (troubleCode(thrown) === null) throw thrown
    return new Uint8Array()
  })
  const cache = openCache(file, program?.() ?? version)
  return {
    cache,
    save: async () => {
      const content = cache.toFile()
      return content === null ? [] : save(content, folder, cwd)
    },
  }
}
