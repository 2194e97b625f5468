import { basename, dirname, join } from 'node:path'
import { fileTrouble, troubleCode } from '../files/file-trouble.ts'
import { readBytes } from '../files/read-bytes.ts'
import { realTarget } from '../files/real-target.ts'
import { replaceFile } from '../files/replace-file.ts'
import { repositoryRoot } from '../files/repository-root.ts'
import { defaultMaxSize } from '../files/size.ts'

/** The bytes of a file that may not be there; a link is not followed, nor does git. */
const readIfThere = async (path: string): Promise<Uint8Array> => {
  if ((await realTarget(path)) !== path) throw fileTrouble('IS_A_LINK', path)
  try {
    return await readBytes(path, { maxSize: defaultMaxSize })
  } catch (thrown) {
    if (troubleCode(thrown) === 'ENOENT') return Buffer.from('')
    throw thrown
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
 * @param path of the ledger; a link's other end counts, for that is what git merges
 * @returns the file that was written, or null where nothing had to be
 * @throws what `fs` throws; IS_A_LINK where `.gitattributes` is a symbolic link
 */
export const setMergeAttribute = async (path: string): Promise<string | null> => {
  const ledger = await realTarget(path)
  const folder = dirname(ledger)
  if (repositoryRoot(folder) === null) return null
  const file = join(folder, '.gitattributes')
  const bytes = await readIfThere(file)
  const text = Buffer.from(bytes).toString()
  const names = [basename(ledger), asPattern(basename(ledger))]
  const isSet = text.split(/\r?\n/u).some(line => {
    const [pattern = '', ...attributes] = line.trim().split(/\s+/u)
    return names.includes(pattern) && attributes.some(one => /^-?merge(?:=|$)/u.test(one))
  })
  if (isSet) return null
  const start = text === '' || text.endsWith('\n') ? '' : '\n'
  const line = `${start}${asPattern(basename(ledger))} merge=union\n`
  await replaceFile(file, Buffer.concat([bytes, Buffer.from(line)]))
  return file
}
