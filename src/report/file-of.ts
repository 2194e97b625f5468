import { fileWith } from '../core/file-with.ts'
import { isAddress } from '../core/is-address.ts'
import { standardInput } from '../core/standard-input.ts'
import { relativePath } from './relative-path.ts'

/**
 * A file as a build server looks it up: from a folder, or as given where it lies elsewhere.
 *
 * @param root absolute path of the folder
 * @returns null for standard input, and for a name that is none or holds what no log should
 */
export const fileOf = (path: string, root: string): string | null => {
  const found = fileWith(path)
  const file = relativePath(found, root) ?? found
  return path === standardInput || isAddress(path) || /^$|[\p{C}\u2028\u2029]/u.test(file) ? null : file
}
