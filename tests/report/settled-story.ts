import type { Report, ReportFinding } from '../../src/core/report.ts'
import type { LedgerNote, Resolution } from '../../src/core/resolution.ts'
import { story } from './story.ts'

const resolution: Resolution = {
  decision: 'accept',
  accepted: '14',
  reason: 'the harbour master counted them',
  by: 'Ines Varga',
  at: '2026-03-02',
  expires: '2026-06-01',
  evidence: [],
}

const note: LedgerNote = {
  entry: 'd-99990000',
  state: 'expired',
  subject: 'day of the launch',
  message: 'the decision held until 2026-02-28; it settles nothing any more',
}

const decided = (finding: ReportFinding): ReportFinding => {
  if (finding.id === 'f-55556666') return { ...finding, resolution }
  if (finding.id !== 't-0a1b2c3d') return finding
  return {
    ...finding,
    oddOneOut: 'local.txt',
    reopened: {
      entry: 't-77778888',
      before: ['harbour safety', 'port safety'],
      after: ['harbour safety', 'road safety'],
    },
  }
}

/** The small run with one finding settled, one opened again, and an entry of the ledger that has expired. */
export const settledReport: Report = {
  ...story.report,
  summary: { ...story.report.summary, resolved: 1, unresolved: 1 },
  findings: story.report.findings.map(decided),
  ledger: [note],
}
