import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Problem } from '../core/problem.ts'
import { type Admitted, admit, leftOut } from './admit.ts'
import { byCodeUnit } from './by-code-unit.ts'
import { failed, failedRead, type Loaded, loaded } from './load-error.ts'
import { isArticleName } from './readers/format-of.ts'

/**
 * All articles in a folder and the folders below it, in order; hidden entries and node_modules are left out. A folder below
 * that cannot be read is told, and the rest is read.
 */
export const listFolder = async (folder: string, cwd: string): Promise<Loaded<Admitted>> => {
  const files: string[] = []
  const problems: Problem[] = []
  const pending = [folder]
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    try {
      for (const entry of await readdir(resolve(cwd, current), { withFileTypes: true })) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
        const path = join(current, entry.name)
        if (entry.isDirectory()) pending.push(path)
        else if (isArticleName(entry.name)) files.push(path)
      }
    } catch (thrown) {
      if (current === folder) return failedRead(current, thrown)
      problems.push(leftOut(current, thrown))
    }
  }
  if (files.length === 0) return failed('empty-folder', folder)
  const admitted = await admit(files.sort(byCodeUnit), cwd)
  if (!admitted.ok) return admitted
  const { value } = admitted
  return loaded({ ...value, problems: [...problems, ...value.problems] })
}
