import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ArticleInput } from '../../core/article.ts'
import type { Report } from '../../core/report.ts'
import type { LedgerEntry } from '../../core/resolution.ts'
import { entryFrom } from '../../ledger/decidable.ts'
import { isFailure, type Visibility } from '../../report/visible-findings.ts'
import { articlesBefore } from '../articles-before.ts'
import { changeOf, changesSince } from '../changes.ts'
import type { Environment } from '../environment.ts'
import { decidableOf, isOpen } from './find-decidable.ts'
import { readReport } from './read-report.ts'

/** Compares groups of articles as the run does. */
type Compare = (groups: readonly (readonly ArticleInput[])[]) => Report

/** What was found before, and the articles that it was found in, where they are at hand. */
interface Earlier {
  readonly report: Report
  readonly texts: ReadonlyMap<string, string>
}

const atCommit = async (
  ref: string,
  groups: readonly (readonly ArticleInput[])[],
  compare: Compare,
  environment: Environment,
): Promise<Earlier | { readonly refused: string }> => {
  const changes = await changesSince(ref, environment)
  if ('refused' in changes) return { refused: `--new-since ${changes.refused}, and no report lies there` }
  const paths = groups.flat().map(({ path }) => path)
  const { isChanged } = await changeOf(changes, paths, environment)
  const before: (readonly ArticleInput[])[] = []
  for (const group of groups) {
    const then = group.some(({ path }) => isChanged(path))
      ? await articlesBefore(group, changes.commit, isChanged, environment)
      : group
    if (then.length > 1) before.push(then)
  }
  return {
    report: compare(before),
    texts: new Map(before.flat().map(({ path, text }) => [path, text])),
  }
}

/**
 * What was there before, as entries of a ledger that defer it: a run then fails on what is new, by the rules by which a
 * ledger tells one finding from another.
 *
 * @param since a commit, or a JSON report that was saved
 */
export const entriesBefore = async (
  since: string,
  groups: readonly (readonly ArticleInput[])[],
  compare: Compare,
  { failOn }: Pick<Visibility, 'failOn'>,
  environment: Environment,
): Promise<{ readonly entries: readonly LedgerEntry[] } | { readonly refused: string }> => {
  const isFile = await stat(resolve(environment.cwd, since)).then(
    found => found.isFile(),
    () => false,
  )
  const read = isFile ? await readReport(since, '--new-since', environment) : null
  if (read && 'refused' in read) return read
  const earlier = read
    ? { report: read.report, texts: new Map<string, string>() }
    : await atCommit(since, groups, compare, environment)
  if ('refused' in earlier) return earlier
  const { report } = earlier
  const toDecidable = decidableOf(earlier)
  const resolution = {
    decision: 'defer',
    accepted: null,
    reason: `there before: ${since}`,
    by: null,
    at: environment.today(),
    expires: null,
    evidence: [],
  } as const
  return {
    entries: report.findings
      .filter(finding => isOpen(finding) || isFailure(finding, { failOn }))
      .map(finding => entryFrom(toDecidable(finding), resolution)),
  }
}
