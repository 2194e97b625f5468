import { isAbsolute, normalize, sep } from 'node:path'
import { listEventFolders } from '../../load/list-event-folders.ts'

/** A group as a configuration writes it. */
interface WrittenGroup {
  readonly name: string
  readonly files: readonly string[]
  /** Found by a pattern: it may hold too little to compare. */
  readonly isFound: true
}

/**
 * The groups of `groups: "stories/*"`: each folder that matches is one event, named by its path.
 *
 * @returns one line where the pattern leads to no folder, or out of the configuration's
 */
export const groupsOfPattern = async (
  pattern: string,
  folder: string,
): Promise<readonly WrittenGroup[] | { readonly refused: string }> => {
  if (isAbsolute(pattern) || normalize(pattern).split(sep)[0] === '..')
    return { refused: `groups: ${pattern} is outside the configuration's folder` }
  const folders = await listEventFolders([pattern], folder)
  if (!folders.ok) return { refused: `groups: no folder matches ${pattern}` }
  return folders.value.map(path => ({ name: path, files: [path], isFound: true }))
}
