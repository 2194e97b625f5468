import { execFile } from 'node:child_process'
import type { Environment } from './environment.ts'

/** Most bytes that git may say: the changes of a large archive. */
const most = 64_000_000

/**
 * What git says, in bytes, or null where there is no git, or it says no. Of what a repository configures nothing is run
 * by us that it need not: no watcher of files, no pager.
 */
export const gitBytes = (
  args: readonly string[],
  { cwd, env }: Pick<Environment, 'cwd' | 'env'>,
): Promise<Uint8Array | null> =>
  new Promise(resolve => {
    execFile(
      'git',
      ['--no-pager', '-c', 'core.fsmonitor=false', ...args],
      { cwd, env: { ...env, GIT_OPTIONAL_LOCKS: '0' }, maxBuffer: most, encoding: 'buffer' },
      (error, stdout) => resolve(error === null ? stdout : null),
    )
  })

/**
 * What git says as text, or null.
 *
 * @example await git(['config', '--get', 'user.name'], environment) // 'Ines Varga\n'
 */
export const git = async (
  args: readonly string[],
  environment: Pick<Environment, 'cwd' | 'env'>,
): Promise<string | null> => {
  const bytes = await gitBytes(args, environment)
  return bytes && new TextDecoder().decode(bytes)
}
