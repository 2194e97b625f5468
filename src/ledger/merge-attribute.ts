import { existsSync } from 'node:fs'
import { appendFile, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Is the folder in a git repository's working tree? */
const isInRepository = (folder: string): boolean => {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true
    if (dirname(at) === at) return false
  }
}

/** A file name as a pattern of git's that means that file and no other. */
const asPattern = (name: string): string => {
  const escaped = `/${name.replace(/[\\*?[\]]/gu, String.raw`\$&`)}`
  return /[\s"]/u.test(name) ? JSON.stringify(escaped) : escaped
}

/**
 * Tells git to merge a ledger line by line, with a line in `.gitattributes` beside it. Two branches that each add an
 * entry at the same place would otherwise conflict, as any text does.
 *
 * @param path of the ledger, absolute
 * @returns the file that was written, or null where nothing had to be
 */
export const setMergeAttribute = async (path: string): Promise<string | null> => {
  const folder = dirname(path)
  if (!isInRepository(folder)) return null
  const file = join(folder, '.gitattributes')
  const text = existsSync(file) ? await readFile(file, 'utf8') : ''
  const names = [basename(path), asPattern(basename(path))]
  const isSet = text.split(/\r?\n/u).some(line => {
    const [pattern = '', ...attributes] = line.trim().split(/\s+/u)
    return names.includes(pattern) && attributes.some(one => /^-?merge(?:=|$)/u.test(one))
  })
  if (isSet) return null
  const start = text === '' || text.endsWith('\n') ? '' : '\n'
  await appendFile(file, `${start}${asPattern(basename(path))} merge=union\n`)
  return file
}
