import model from '../../data/slips.json' with { type: 'json' }

/** What `npm run train -- slips` learnt of when two figures that differ as a slip does are one amount. */
export interface SlipWeights {
  readonly start: number
  readonly weights: Readonly<Record<string, number>>
  /** What speaks against it where a gate keeps the two apart. */
  readonly gates: Readonly<Record<string, number>>
  /** Logarithm of the odds that the values of a fact which two articles tell exclude each other, in labelled news. */
  readonly conflictRate: number
  /** For each way in which a slip changes an amount: the logarithm of how much more often corrections differ so than two amounts do. */
  readonly differences: Readonly<Record<string, number>>
}

/** The trained model. */
export const slipWeights: SlipWeights = model as SlipWeights
