import type { Resolution } from '../../core/resolution.ts'
import type { Decidable } from '../../ledger/decidable.ts'
import { inert } from '../../report/inert.ts'
import type { Ask } from './ask.ts'
import { refuseDay } from './resolve-options.ts'

/** What was answered: a decision, on to the next finding, or enough. */
export type Answered = Omit<Resolution, 'at' | 'by'> | 'skip' | 'stop'

const choices = ({ values, sources }: Decidable) => [
  ...values.map((value, i) => ({
    value: `accept ${i}`,
    label: `${value} is right`,
    hint: inert((sources[i] ?? []).join(', ')),
  })),
  { value: 'both', label: values.length > 2 ? 'all of them are fine' : 'both are fine' },
  { value: 'dismiss', label: 'a false alarm' },
  { value: 'defer', label: 'decide later; let it pass until then' },
  { value: 'skip', label: 'skip it' },
]

/**
 * Asks for the decision on one finding.
 *
 * @param known the reason and the last day, where flags give them
 */
export const askDecision = async (
  ask: Ask,
  finding: Decidable,
  known: {
    readonly reason: string | null
    readonly expires: string | null
    readonly evidence: readonly string[]
  },
): Promise<Answered> => {
  const chosen = await ask.choose(`${finding.id}: what holds?`, choices(finding))
  if (chosen === null) return 'stop'
  if (chosen === 'skip') return 'skip'
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
