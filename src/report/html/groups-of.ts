import type { ReportFinding } from '../../core/report.ts'

/** Names of the groups that findings are from, in order; none where a run compared one. */
export const groupsOf = (findings: readonly ReportFinding[]): readonly string[] => [
  ...new Set(findings.flatMap(({ group }) => (group === undefined ? [] : [group]))),
]

/** What the page's script filters by: the places of the findings' groups among those of the report, "0 2". */
export const groupData = (
  all: readonly ReportFinding[],
  own: readonly ReportFinding[],
): Readonly<Record<string, string>> => {
  const groups = groupsOf(all)
  return groups.length < 2
    ? {}
    : {
        'data-groups': groupsOf(own)
          .map(name => groups.indexOf(name))
          .join(' '),
      }
}
