import { resolve } from 'node:path'
import { strayFrom } from '../../files/stray-from.ts'
import { cacheFile } from '../cache-path.ts'
import type { Environment } from '../environment.ts'
import { ledgerPath } from '../ledger/ledger-path.ts'
import type { CompareOptions } from '../options.ts'
import type { Config } from './config.ts'

const says = {
  outside: 'leads out of its folder, or into .git',
  special: 'is neither a file nor a folder',
} as const

/**
 * A repository that was just fetched may be anybody's: what its configuration names, or lies where a ledger is looked for,
 * is written only in its folder and below, through whatever links.
 *
 * @param flags as commander hands them over: what they name is the user's own choice
 * @returns one line where something is not, else undefined
 */
export const strayOf = async (
  {
    outputs,
    ledger,
    cache,
  }: Pick<CompareOptions, 'outputs' | 'ledger'> & {
    readonly cache?: string | undefined
  },
  flags: {
    readonly format?: unknown
    readonly ledger?: unknown
    readonly ledgerFrom?: unknown
    readonly cache?: unknown
  },
  config: Config | null,
  { cwd }: Environment,
): Promise<string | undefined> => {
  const folder = config?.folder ?? cwd
  const ledgers =
    flags.ledger === undefined && flags.ledgerFrom === undefined
      ? [{ file: ledgerPath({ ledger, ledgerFrom: undefined }), flag: '--ledger' }]
      : []
  const formats = flags.format === undefined ? outputs.map(({ file }) => ({ file, flag: '--format' })) : []
  const caches =
    cache === undefined || typeof flags.cache === 'string'
      ? []
      : [{ file: cacheFile(cache), flag: '--cache' }]
  for (const { file, flag } of [...formats, ...ledgers, ...caches]) {
    const stray = file === null ? null : await strayFrom(resolve(cwd, file), folder)
    if (stray !== null) return `${file}: ${says[stray]}; only ${flag} leads there`
  }
  return undefined
}
