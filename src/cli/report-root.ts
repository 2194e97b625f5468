import { isAbsolute, relative, resolve } from 'node:path'
import type { Report } from '../core/report.ts'
import { standardInput } from '../core/standard-input.ts'
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

/** The report with its files named from `reportRoot`, as if the run had been there. */
export const reportFromRoot = (report: Report, environment: Environment): Report => {
  const { cwd } = environment
  const root = reportRoot(environment)
  if (root === cwd) return report
  const fromRoot = (path: string): string =>
    path === standardInput || isAbsolute(path) ? path : relative(root, resolve(cwd, path))
  return {
    ...report,
    sources: report.sources.map(source => ({ ...source, path: fromRoot(source.path) })),
    findings: report.findings.map(finding => ({
      ...finding,
      ...(finding.oddOneOut !== undefined && { oddOneOut: fromRoot(finding.oddOneOut) }),
      mentions: finding.mentions.map(mention => ({ ...mention, source: fromRoot(mention.source) })),
    })),
    problems: report.problems.map(problem => ({ ...problem, path: fromRoot(problem.path) })),
  }
}
