import type { ProblemCode } from '../core/problem.ts'
import type { ReportProblem } from '../core/report.ts'

/** Problems that touch a whole file; the others touch one passage each and are counted. */
const ofFile: readonly ProblemCode[] = [
  'encoding-windows-1252',
  'encoding-replaced',
  'format-unknown',
  'no-body',
  'not-english',
  'cut-off',
  'other-event',
  'in-no-group',
  'file-unreadable',
  'too-many-values',
  'published-unreadable',
  'published-weekday',
  'front-matter-broken',
  'ignore-not-heeded',
  'findings-left-out',
  'ignored-in-place',
  'unused-ignore',
]

/** What stderr says of the articles: a line for each problem of a file, one for all passages not read. */
export const problemNotes = (problems: readonly ReportProblem[]): readonly string[] => {
  const [whole, passages] = [true, false].map(whole =>
    problems.filter(({ code }) => ofFile.includes(code) === whole),
  ) as [ReportProblem[], ReportProblem[]]
  const count = passages.length
  return [
    ...whole.map(({ path, message }) => `${path}: ${message}`),
    ...(count === 0
      ? []
      : [`${count} ${count === 1 ? 'passage' : 'passages'} could not be read; --format json lists them`]),
  ]
}
