import type { Finding } from '../core/finding.ts'
import {
  type Report,
  type ReportFinding,
  type ReportMention,
  type ReportSummary,
  schemaVersion,
} from '../core/report.ts'
import type { EntryTrouble } from '../core/resolution.ts'
import { kindNames } from '../core/value.ts'
import { severities, type Verdict, verdicts } from '../core/verdict.ts'
import { version } from '../core/version.ts'
import { formatValue } from './format-value.ts'
import { headingOf } from './heading.ts'
import { ledgerNote } from './ledger-notes.ts'
import { reasonMessage } from './messages.ts'
import { mentionReader, problemsOf, type ReportContext, sourcesOf } from './report-context.ts'

/** Orders worst first: severity, verdict, confidence, kind; the id settles what is left. */
const byWeight = (a: ReportFinding, b: ReportFinding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
  b.confidence - a.confidence ||
  kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const keysOf = ({ sides }: Finding): readonly string[] =>
  [...new Set(sides.flatMap(({ claims }) => claims.map(({ subject }) => subject.key)))]
    .filter(key => key !== '')
    .toSorted()

/** What a change touches: which files, and which of their lines. */
export interface Change {
  readonly isChanged: (path: string) => boolean
  readonly touches: (path: string, line: number, endLine: number) => boolean
}

/** Where a change touches a finding: in a line that it changed, else in a file. */
const touchedBy = (
  { isChanged, touches }: Change,
  mentions: readonly ReportMention[],
): { readonly touched?: number } => {
  const inLine = mentions.findIndex(({ source, line, endLine }) => touches(source, line, endLine))
  const touched = inLine < 0 ? mentions.findIndex(({ source }) => isChanged(source)) : inLine
  return touched < 0 ? {} : { touched }
}

/** A finding as reports show it. */
export const reportFinding = (
  finding: Finding,
  read: ReturnType<typeof mentionReader>,
  change?: Change,
): ReportFinding => {
  const { id, verdict, severity, kind, subject, reason, confidence, sides } = finding
  const values = sides.flatMap(({ claims }) => claims.slice(0, 1).map(claim => formatValue(claim.value)))
  const mentions: ReportMention[] = sides.flatMap(({ claims }) => claims.map(read))
  const odd = finding.oddOneOut === undefined ? undefined : sides[finding.oddOneOut]?.claims[0]
  return {
    id,
    verdict,
    severity,
    kind,
    subject,
    heading: headingOf(finding, mentions),
    keys: keysOf(finding),
    message: reasonMessage(reason, values),
    reason: { code: reason.code, ...reason.args },
    confidence,
    resolution: finding.resolution ?? null,
    ...(finding.reopened && { reopened: finding.reopened }),
    ...(odd && { oddOneOut: read(odd).source }),
    ...(finding.groupName !== undefined && { group: finding.groupName }),
    ...(change && touchedBy(change, mentions)),
    mentions,
  }
}

const summarise = (findings: readonly ReportFinding[]): ReportSummary => {
  const count = (verdict: Verdict): number => findings.filter(finding => finding.verdict === verdict).length
  const contradiction = count('contradiction')
  const unsupported = count('unsupported')
  const resolved = findings.filter(
    ({ verdict, resolution }) =>
      resolution !== null && (verdict === 'contradiction' || verdict === 'unsupported'),
  ).length
  return {
    contradiction,
    notation: count('notation'),
    compatible: count('compatible'),
    agreement: count('agreement'),
    uncorroborated: count('uncorroborated'),
    unsupported,
    resolved,
    unresolved: contradiction + unsupported - resolved,
  }
}

/** What `buildReport` puts together. */
export interface ReportInput extends ReportContext {
  readonly command: Report['command']
  /** In any order. */
  readonly findings: readonly Finding[]
  /** Entries of the ledger that need a look. */
  readonly troubles?: readonly EntryTrouble[]
  readonly change?: Change | undefined
}

/** Turns findings into the public report: positions, messages, counts, worst first. */
export const buildReport = (input: ReportInput): Report => {
  const read = mentionReader(input)
  const findings = input.findings.map(finding => reportFinding(finding, read, input.change)).sort(byWeight)
  return {
    schemaVersion,
    tool: { name: 'factcheck', version },
    command: input.command,
    sources: sourcesOf(input),
    summary: summarise(findings),
    findings,
    ...(input.troubles && input.troubles.length > 0 && { ledger: input.troubles.map(ledgerNote) }),
    problems: problemsOf(input),
  }
}
