import { isAbsolute, relative, sep } from 'node:path'

/** ".git", and the ways in which some disks and systems write it: ".GIT", ".git.", "git~1", ".git::$DATA" */
const isGit = (name: string): boolean =>
  /^(?:\.git|git~\d)[. ]*(?::.*)?$/iu.test(name.normalize('NFKC').replace(/\p{Cf}/gu, ''))

/**
 * True for a path in a folder or below it, and not in a `.git` there.
 *
 * @param path real, as `realTarget` gives it
 * @param folder real as well
 */
export const isInside = (path: string, folder: string): boolean => {
  const parts = relative(folder, path).split(sep)
  return parts[0] !== '..' && !isAbsolute(relative(folder, path)) && !parts.some(isGit)
}
