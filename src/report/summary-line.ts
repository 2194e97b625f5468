import type { Report, ReportFinding } from '../core/report.ts'
import { type Verdict, verdicts } from '../core/verdict.ts'

const nouns = {
  contradiction: ['contradiction', 'contradictions'],
  unsupported: ['unsupported claim', 'unsupported claims'],
  compatible: ['compatible', 'compatible'],
  notation: ['notation difference', 'notation differences'],
  agreement: ['agreement', 'agreements'],
  uncorroborated: ['uncorroborated', 'uncorroborated'],
} as const satisfies Record<Verdict, readonly [string, string]>

const counted = (count: number, verdict: Verdict): string => `${count} ${nouns[verdict][count === 1 ? 0 : 1]}`

/** "1 contradiction", "3 notation differences" */
export const counts = (findings: readonly ReportFinding[]): readonly string[] =>
  verdicts
    .map(verdict => ({ verdict, count: findings.filter(finding => finding.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => counted(count, verdict))

/**
 * The last line of a report for people.
 *
 * @example "1 contradiction, 3 notation differences in 2 articles; 1 resolved; not shown: 9 agreements (--all)"
 */
export const summaryLine = (report: Report, shown: readonly ReportFinding[]): string => {
  const visible = counts(shown)
  const resolved = report.findings.filter(({ resolution }) => resolution !== null)
  const contradictions = report.findings.filter(({ verdict }) => verdict === 'contradiction')
  const none =
    contradictions.length === 0
      ? ['no contradictions']
      : contradictions.every(({ resolution }) => resolution !== null)
        ? ['no unresolved contradictions']
        : []
  const seen = [...none, ...visible]
  const known = new Set([...shown, ...resolved])
  const hidden = counts(report.findings.filter(finding => !known.has(finding)))
  return [
    `${seen.join(', ')} in ${report.sources.length} articles`,
    ...(resolved.length > 0 ? [`${resolved.length} resolved`] : []),
    ...(hidden.length > 0 ? [`not shown: ${hidden.join(', ')} (--all)`] : []),
  ].join('; ')
}
