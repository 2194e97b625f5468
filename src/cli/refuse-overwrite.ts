import { resolve } from 'node:path'
import { fileIdentity } from '../files/file-identity.ts'
import type { Environment } from './environment.ts'
import type { CommonOptions } from './options.ts'

/** Where a redirected standard stream can be found, to see which file it is. */
const streams = { in: '/dev/stdin', out: '/dev/stdout' } as const

/**
 * One line where a report would take the place of a file that this run reads, or of another report; undefined where none
 * would. Files are told apart by device and inode: a link to an article is that article.
 *
 * @param inputs files that are read, `-` for standard input
 * @param what what they are to the run: "an article of"
 */
export const refuseOverwrite = async (
  { outputs }: Pick<CommonOptions, 'outputs'>,
  inputs: readonly { readonly path: string }[],
  what: 'an article of' | 'read by',
  { cwd }: Environment,
): Promise<string | undefined> => {
  if (outputs.length === 1 && outputs[0]?.file === null) return undefined
  const identityOf = (path: string): Promise<string | null> => fileIdentity(resolve(cwd, path))
  const read = new Set<string | null>()
  for (const { path } of inputs) read.add(await identityOf(path === '-' ? streams.in : path))
  const written = new Set<string>()
  for (const { file } of outputs) {
    const name = file ?? 'standard output'
    const identity = await identityOf(file ?? streams.out)
    if (identity === null) continue
    if (read.has(identity)) return `--format: ${name} is ${what} this run and would be overwritten`
    if (written.has(identity)) return `--format: two formats would go to ${name}; give each its own file`
    written.add(identity)
  }
  return undefined
}
