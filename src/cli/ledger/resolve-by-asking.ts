import type { ReportFinding } from '../../core/report.ts'
import type { Resolution } from '../../core/resolution.ts'
import { renderTerminal } from '../../report/terminal.ts'
import type { Environment } from '../environment.ts'
import { couldNotRun, type Outcome } from '../outcome.ts'
import { useColour } from '../use-colour.ts'
import type { Ask } from './ask.ts'
import { type Answered, askDecision } from './ask-decision.ts'
import { decidableOf } from './find-decidable.ts'
import type { Gathered } from './gather-findings.ts'
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

/**
 * Shows findings one by one and takes the decision on each. What is decided is saved at once; what one was decided as may
 * hold for all that are left, but for a value that was accepted, as each has values of its own.
 */
export const resolveByAsking = async (
  findings: readonly ReportFinding[],
  gathered: Gathered,
  options: Pick<ResolveOptions, 'by' | 'reason' | 'expires' | 'evidence'>,
  ask: Ask,
  today: string,
  environment: Environment,
): Promise<Outcome> => {
  const notes: string[] = []
  const toDecidable = decidableOf(gathered)
  const count = findings.length
  let before: Resolution | null = null
  for (const [index, finding] of findings.entries()) {
    const decidable = toDecidable(finding)
    ask.show(show(finding, gathered, environment))
    const answered: Answered = await askDecision(ask, decidable, { place: index + 1, count, before }, options)
    if (answered === 'stop') break
    if (answered === 'skip') continue
    const isForRest = answered === 'same'
    const resolution: Resolution | null = isForRest ? before : { ...answered, by: options.by, at: today }
    if (resolution === null) continue
    const decided = (isForRest ? findings.slice(index).map(toDecidable) : [decidable]).map(decidable => ({
      decidable,
      resolution,
    }))
    const recorded = await record(decided, gathered.ledger, today, environment)
    if ('refused' in recorded) return couldNotRun(recorded.refused)
    notes.push(...recorded.ofDecisions, ...recorded.ofFile)
    if (isForRest) break
    before = resolution.accepted === null ? resolution : null
  }
  const said = notes.length > 0 ? notes : ['nothing was decided']
  return { exitCode: 0, out: '', notes: [...gathered.notes, ...said], files: [] }
}
