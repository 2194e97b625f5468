import type { Resolution } from '../../core/resolution.ts'
import type { Decidable } from '../../ledger/decidable.ts'
import { decisionLine } from '../../report/decision-line.ts'
import { inert } from '../../report/inert.ts'
import type { Ask } from './ask.ts'
import { refuseDay } from './resolve-options.ts'

/** What was answered: a decision, the one before for this and all that are left, on to the next finding, or enough. */
export type Answered = Omit<Resolution, 'at' | 'by'> | 'same' | 'skip' | 'stop'

/** Where in a row of findings one stands, from 1, and the decision that may hold for all that are left. */
export interface InRow {
  readonly place: number
  readonly count: number
  readonly before: Resolution | null
}

/** "the same for this and the 12 left: deferred: ask the yard (2026-03-02)" */
const sameAgain = (before: Resolution, left: number): string =>
  `the same for this${left > 0 ? ` and the ${left} left` : ''}: ${decisionLine(before)}`

const choices = ({ values, sources }: Decidable, { place, count, before }: InRow) => [
  ...values.map((value, i) => ({
    value: `accept ${i}`,
    label: `${value} is right`,
    hint: inert((sources[i] ?? []).join(', ')),
  })),
  { value: 'both', label: values.length > 2 ? 'all of them are fine' : 'both are fine' },
  { value: 'dismiss', label: 'a false alarm' },
  { value: 'defer', label: 'decide later; let it pass until then' },
  ...(before ? [{ value: 'same', label: sameAgain(before, count - place) }] : []),
  { value: 'skip', label: 'skip it' },
  { value: 'stop', label: 'quit; what was decided is kept' },
]

/**
 * Asks for the decision on one finding.
 *
 * @param known the reason and the last day, where flags give them
 */
export const askDecision = async (
  ask: Ask,
  finding: Decidable,
  row: InRow,
  known: {
    readonly reason: string | null
    readonly expires: string | null
    readonly evidence: readonly string[]
  },
): Promise<Answered> => {
  const which = row.count > 1 ? `${finding.id} (${row.place} of ${row.count})` : finding.id
  const chosen = await ask.choose(`${which}: what holds?`, choices(finding, row))
  if (chosen === null) return 'stop'
  if (chosen === 'same' || chosen === 'skip' || chosen === 'stop') return chosen
  const reason =
    known.reason ??
    (await ask.write('Why?', answer => (answer.trim() === '' ? 'A reason is needed.' : undefined)))
  if (reason === null) return 'stop'
  const expires =
    known.expires ??
    (await ask.write('Until which day? Leave it empty for good.', answer =>
      answer.trim() === '' ? undefined : refuseDay(answer.trim()),
    ))
  if (expires === null) return 'stop'
  const [decision = '', index = ''] = chosen.split(' ')
  return {
    decision: decision as Resolution['decision'],
    accepted: index === '' ? null : (finding.values[Number(index)] ?? null),
    reason: inert(reason).trim(),
    expires: expires.trim() === '' ? null : expires.trim(),
    evidence: known.evidence,
  }
}
