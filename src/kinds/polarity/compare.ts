import type { Comparison } from '../../core/comparison.ts'
import type { PolarityValue } from '../../core/value.ts'

/** One predicate with one sign agrees; with opposite signs it cannot be true of the same thing at once. */
export const comparePolarity = (a: PolarityValue, b: PolarityValue): Comparison => {
  const code = a.isAxis ? 'polarity-opposite' : 'polarity-negated'
  if (a.predicate !== b.predicate || a.isAxis !== b.isAxis)
    return { verdict: 'unrelated', reason: { code, args: {} }, confidence: 1 }
  if (a.sign === b.sign)
    return { verdict: 'agreement', reason: { code: 'polarity-same', args: {} }, confidence: 1 }
  return { verdict: 'contradiction', reason: { code, args: {} }, confidence: a.isAxis ? 0.85 : 0.75 }
}
