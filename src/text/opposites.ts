import type { Token } from '../core/sentence.ts'
import { changeToWords } from '../lang/en/amounts.ts'
import { axes, carriers, type Sides } from '../lang/en/outcomes.ts'

/** A direction on an axis: two predicates of one axis with opposite signs exclude each other. */
export interface Direction {
  readonly axis: string
  readonly sign: 1 | -1
}

const wordsOf = (side: string): readonly string[] => (side === '' ? [] : side.split(', '))

/** The words of both sides of an axis, each with the sign of its side. */
export const signed = ([yes, no]: Sides): readonly (readonly [word: string, sign: 1 | -1])[] => [
  ...wordsOf(yes).map(word => [word, 1] as const),
  ...wordsOf(no).map(word => [word, -1] as const),
]

const directionByLemma: ReadonlyMap<string, Direction> = new Map(
  Object.entries(axes).flatMap(([axis, { verbs }]) =>
    verbs ? signed(verbs).map(([lemma, sign]) => [lemma, { axis, sign }] as const) : [],
  ),
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
