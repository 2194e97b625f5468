import { inert } from '../../report/inert.ts'
import type { Environment } from '../environment.ts'
import { git } from '../git.ts'

/** Who decides: as `--by` says, else as git names the author of a commit made now; null where nobody is named. */
export const whoDecides = async (by: string | null, environment: Environment): Promise<string | null> => {
  const author = by ?? environment.env['GIT_AUTHOR_NAME'] ?? ''
  const name = author || ((await git(['config', '--get', 'user.name'], environment)) ?? '')
  return inert(name).trim() || null
}
