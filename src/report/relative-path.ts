import { isAbsolute, relative, resolve, sep } from 'node:path'

/**
 * A file's path from a folder, with slashes on every system: "stories/wire.txt" for "./stories/wire.txt" as for
 * "/repo/stories/wire.txt" seen from /repo.
 *
 * @param path as given on the command line
 * @param root absolute path of the folder
 * @returns null where the file does not lie in the folder
 */
export const relativePath = (path: string, root: string): string | null => {
  const found = relative(root, resolve(root, path))
  const isOutside = found === '' || found === '..' || found.startsWith(`..${sep}`) || isAbsolute(found)
  return isOutside ? null : found.split(sep).join('/')
}
