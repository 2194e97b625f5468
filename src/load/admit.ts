import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Problem } from '../core/problem.ts'
import { troubleCode, whyNot } from '../files/file-trouble.ts'
import { failed, type Loaded, loaded, oddName } from './load-error.ts'
import { mapInOrder } from './map-in-order.ts'

/** Files that a folder or a pattern led to, and what there could not be read. */
export interface Admitted {
  readonly paths: readonly string[]
  readonly problems: readonly Problem[]
}

/** A file or folder that is left out, while the rest is read. */
export const leftOut = (path: string, thrown: unknown): Problem => {
  const isMissing = troubleCode(thrown) === 'ENOENT'
  const why = !isMissing
    ? whyNot(thrown)
    : path.includes('\ufffd')
      ? oddName
      : 'it is a link that leads nowhere'
  return { code: 'file-unreadable', path, args: { why } }
}

/** How many files are looked at at once. */
const atOnce = 16

/**
 * Looks at what a folder or a pattern led to. A link that leads nowhere is left out and told; a pipe or a device among
 * articles is no accident, and is refused.
 */
export const admit = async (found: readonly string[], cwd: string): Promise<Loaded<Admitted>> => {
  const looks = await mapInOrder(found, atOnce, async path => {
    try {
      const entry = await stat(resolve(cwd, path))
      return entry.isFile() || entry.isDirectory() ? 'file' : 'special'
    } catch (thrown) {
      return leftOut(path, thrown)
    }
  })
  const special = found.find((_, i) => looks[i] === 'special')
  if (special !== undefined) return failed('not-a-file', special)
  return loaded({
    paths: found.filter((_, i) => looks[i] === 'file'),
    problems: looks.filter(look => typeof look === 'object'),
  })
}
