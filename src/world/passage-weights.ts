import model from '../../data/passages.json' with { type: 'json' }

/** What `npm run train -- passages` learnt of when the values of two passages are about one thing. */
export interface PassageWeights {
  readonly start: number
  readonly weights: Readonly<Record<string, number>>
  /** What a kind has more than a figure. */
  readonly kinds: Readonly<Record<string, number>>
  /** Logarithm of the odds that the values of a fact which two articles tell exclude each other, in labelled news. */
  readonly conflictRate: number
  /**
   * For each kind and difference of two values: the logarithm of how much more often values of one fact differ so than those
   * of two facts do.
   */
  readonly differences: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** The trained model. */
export const passageWeights: PassageWeights = model as PassageWeights
