import { resolve } from 'node:path'
import { fileWith } from '../core/file-with.ts'
import { fileIdentity } from '../files/file-identity.ts'
import type { Environment } from './environment.ts'
import type { CommonOptions } from './options.ts'

/** Where a redirected standard stream can be found, to see which file it is. */
const streams = { in: '/dev/stdin', out: '/dev/stdout' } as const

/** Files that a flag names, null for standard output. */
interface Targets {
  readonly flag: '--format' | '--ledger'
  readonly files: readonly (string | null)[]
}

/**
 * One line where what is written would take the place of a file that this run reads, or of another report; undefined where
 * nothing would. Files are told apart by device and inode: a link to an article is that article.
 *
 * @param inputs files that are read, `-` for standard input
 * @param what what they are to the run
 */
export const refuseOverwrite = async (
  { flag, files }: Targets,
  inputs: readonly { readonly path: string }[],
  what: 'an article of' | 'read by',
  { cwd }: Environment,
): Promise<string | undefined> => {
  // Nothing is named, and most runs are like that.
  if (files.every(file => file === null)) return undefined
  const identityOf = (path: string): Promise<string | null> => fileIdentity(resolve(cwd, path))
  const read = new Set<string | null>()
  for (const { path } of inputs) read.add(await identityOf(path === '-' ? streams.in : fileWith(path)))
  const written = new Set<string>()
  for (const file of files) {
    const name = file ?? 'standard output'
    const identity = await identityOf(file ?? streams.out)
    if (identity === null) continue
    if (read.has(identity)) return `${flag}: ${name} is ${what} this run and would be overwritten`
    if (written.has(identity)) return `${flag}: two formats would go to ${name}; give each its own file`
    written.add(identity)
  }
  return undefined
}

/** The files that reports go to. */
export const reportFiles = ({ outputs }: Pick<CommonOptions, 'outputs'>): Targets => ({
  flag: '--format',
  files: outputs.map(({ file }) => file),
})
