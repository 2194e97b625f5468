import type { Token } from '../core/sentence.ts'
import { changeToWords } from '../lang/en/amounts.ts'
import { carriers } from '../lang/en/outcomes.ts'

/** A direction on an axis: two predicates of one axis with opposite signs exclude each other. */
export interface Direction {
  readonly axis: string
  readonly sign: 1 | -1
}

/** Pairs of opposite outcomes that news reports, as dictionary forms: those that say yes, those that say no. */
const axes: Readonly<Record<string, readonly [string, string]>> = {
  change: [
    'rise increase climb jump grow gain surge soar advance rally rebound improve',
    'fall decrease decline drop slip plunge slide shrink slump tumble lose worsen',
  ],
  decision: [
    'approve accept adopt endorse pass ratify uphold confirm back support favour favor',
    'reject defeat oppose veto block overturn dismiss',
  ],
  contest: ['win beat triumph', 'lose'],
  verdict: ['convict', 'acquit clear exonerate'],
  survival: ['survive', 'die perish'],
  permission: ['allow permit authorise authorize legalise legalize', 'ban prohibit forbid outlaw bar'],
  consent: ['agree consent', 'refuse'],
  access: ['reopen', 'shut'],
  admission: ['admit acknowledge concede', 'deny'],
  office: ['stay remain', 'resign quit'],
}

const entriesOf = (lemmas: string, direction: Direction): (readonly [string, Direction])[] =>
  lemmas.split(' ').map(lemma => [lemma, direction] as const)

const directionByLemma: ReadonlyMap<string, Direction> = new Map(
  Object.entries(axes).flatMap(([axis, [yes, no]]) => [
    ...entriesOf(yes, { axis, sign: 1 }),
    ...entriesOf(no, { axis, sign: -1 }),
  ]),
)

/** Direction of a dictionary form: "climb" → change, 1; null where it has none. */
export const directionOf = (lemma: string): Direction | null => directionByLemma.get(lemma) ?? null

/** Direction of the verb at `head`, particle included: "pensions go up", "was up", "rents came down". */
export const directionAt = (
  tokens: readonly Pick<Token, 'lemma' | 'normal' | 'pos'>[],
  head: number,
): Direction | null => {
  const lemma = tokens[head]?.lemma ?? ''
  const particle = tokens[head + 1]?.normal
  if (carriers.has(lemma) && (particle === 'up' || particle === 'down'))
    return { axis: 'change', sign: particle === 'up' ? 1 : -1 }
  // A ship that sinks goes under; a price that sinks by a tenth falls.
  const behind = changeToWords.has(particle ?? '') ? tokens[head + 2] : tokens[head + 1]
  if (lemma === 'sink' && behind?.pos === 'number') return { axis: 'change', sign: -1 }
  return directionOf(lemma)
}
