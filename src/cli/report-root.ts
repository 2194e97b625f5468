import { relativePath } from '../report/relative-path.ts'
import type { Environment } from './environment.ts'

/**
 * The folder that a report for a build server names files from. GitHub takes every path from the root of the repository,
 * also where the step runs in a folder of it.
 */
export const reportRoot = ({ cwd, env }: Environment): string => {
  const workspace = env['GITHUB_WORKSPACE']
  return workspace && relativePath(cwd, workspace) !== null ? workspace : cwd
}
