import type { ReportFinding } from '../../core/report.ts'
import { decidableFrom } from '../../ledger/decidable.ts'
import { renderTerminal } from '../../report/terminal.ts'
import type { Environment } from '../environment.ts'
import { couldNotRun, type Outcome } from '../outcome.ts'
import { useColour } from '../use-colour.ts'
import type { Ask } from './ask.ts'
import { askDecision } from './ask-decision.ts'
import { type Gathered, knownText } from './gather-findings.ts'
import { inWords } from './in-words.ts'
import { record } from './record.ts'
import type { ResolveOptions } from './resolve-options.ts'

/** A finding as `compare` prints it. */
const show = (finding: ReportFinding, { report }: Gathered, environment: Environment): string =>
  renderTerminal(
    { ...report, findings: [finding] },
    {
      all: true,
      quiet: true,
      failOn: 'never',
      colour: useColour(undefined, environment),
      columns: Math.max(40, (environment.columns ?? 100) - 4),
    },
  )

/** Shows findings one by one and takes the decision on each. What is decided is saved at once. */
export const resolveByAsking = async (
  findings: readonly ReportFinding[],
  gathered: Gathered,
  options: Pick<ResolveOptions, 'by' | 'reason' | 'expires' | 'evidence'>,
  ask: Ask,
  today: string,
  environment: Environment,
): Promise<Outcome> => {
  const notes: string[] = []
  const ids = new Set(gathered.report.findings.map(finding => finding.id))
  for (const finding of findings) {
    const decidable = decidableFrom(finding, ids, inWords, knownText(gathered))
    ask.show(show(finding, gathered, environment))
    const answered = await askDecision(ask, decidable, options)
    if (answered === 'stop') break
    if (answered === 'skip') continue
    const resolution = { ...answered, by: options.by, at: today }
    const recorded = await record(decidable, resolution, gathered.ledger, today, environment)
    if ('refused' in recorded) return couldNotRun(recorded.refused)
    notes.push(...recorded.notes)
  }
  const said = notes.length > 0 ? notes : ['nothing was decided']
  return { exitCode: 0, out: '', notes: [...gathered.notes, ...said], files: [] }
}
