import type { ReportFinding } from '../../core/report.ts'
import type { Resolution } from '../../core/resolution.ts'
import { decisionLine } from '../../report/decision-line.ts'
import { isFailure } from '../../report/visible-findings.ts'
import type { Environment } from '../environment.ts'
import { couldNotRun, type Outcome } from '../outcome.ts'
import { decidableOf, gather, isOpen } from './find-decidable.ts'
import { record } from './record.ts'
import { parseResolveOptions } from './resolve-options.ts'
import { checkedToday } from './today.ts'
import { whoDecides } from './who-decides.ts'

const usualReason = 'there when factcheck was taken up'

/** `factcheck baseline [files…]`: defers everything that is open now, so that a run fails on what comes anew. */
export const baselineCommand = async (
  paths: readonly string[],
  raw: object,
  environment: Environment,
): Promise<Outcome> => {
  const parsed = parseResolveOptions(raw)
  if ('refused' in parsed) return couldNotRun(parsed.refused)
  const { options } = parsed
  if (options.report !== null && paths.length > 0)
    return couldNotRun('--report and files exclude each other: the report holds the findings')
  const now = checkedToday(environment)
  if ('refused' in now) return couldNotRun(now.refused)
  const gathered = await gather(paths, options, environment, true)
  if ('refused' in gathered) return couldNotRun(gathered.refused)
  const { report, failOn, ledger } = gathered
  const isWanted = (finding: ReportFinding): boolean => isOpen(finding) || isFailure(finding, { failOn })
  const findings = report.findings.filter(isWanted)
  if (findings.length === 0)
    return {
      exitCode: 0,
      out: '',
      notes: [...gathered.notes, 'nothing is open; no need to write'],
      files: [],
    }
  const resolution: Resolution = {
    decision: 'defer',
    accepted: null,
    reason: options.reason ?? usualReason,
    by: await whoDecides(options.by, environment),
    at: now.today,
    expires: options.expires,
    evidence: [],
  }
  const toDecidable = decidableOf(gathered)
  const decided = findings.map(finding => ({ decidable: toDecidable(finding), resolution }))
  const recorded = await record(decided, ledger, now.today, environment)
  if ('refused' in recorded) return couldNotRun(recorded.refused)
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`
  return {
    exitCode: 0,
    out: '',
    notes: [
      ...gathered.notes,
      `${count} ${decisionLine(resolution)}; written to ${ledger}`,
      ...recorded.ofFile,
    ],
    files: [],
  }
}
