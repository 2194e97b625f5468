import type { Comparison } from '../core/comparison.ts'
import type { Weighing } from '../core/trace.ts'
import type { Compared, Fact } from './fact.ts'

/**
 * Least likelihood for a pair to be put together, by what the values say. Equal values are evidence in
 * themselves; a conflict needs the most, since a false alarm costs more than a miss.
 */
export const threshold = { agreement: 0.4, notation: 0.4, compatible: 0.38, contradiction: 0.6 } as const

/** The same for values that their passages bring together: their likelihood was fitted to real news. */
const thresholdByPassage = 0.5

/** Least likelihood for a pair that is weighed so and whose values compare so; values that are unrelated have none. */
export const thresholdOf = (by: Weighing['by'], verdict: Comparison['verdict']): number => {
  if (verdict === 'unrelated') return Number.POSITIVE_INFINITY
  return by === 'passage' ? thresholdByPassage : threshold[verdict]
}

/** A rival this close to the best partner makes a conflict ambiguous. */
export const rivalMargin = 0.85

/** Is a pair likely enough to be put together, or to make a conflict ambiguous? The others, most by far, are not kept. */
export const mayCount = (score: number, least: number): boolean =>
  score >= Math.min(least, rivalMargin * threshold.contradiction)

/**
 * Likelihood from which values that can both be true are firmly of one thing: they come before conflicts, account for each
 * other, and may bring two statements of one article together.
 */
export const firm = 0.45

/** "Dozens": an amount that nobody counted. */
export const isVague = ({ value }: Fact): boolean =>
  value.type === 'figure' && value.approximate && value.low !== value.high

/**
 * Do values only lie within each other's bounds, or is one of them vague? "Up to 160" and "dozens" go with too many amounts to speak
 * for one of them.
 */
export const isLoose = ({ a, b, comparison: { reason } }: Compared): boolean =>
  reason.code === 'figure-bound' || reason.code === 'figure-overlap' || isVague(a) || isVague(b)
