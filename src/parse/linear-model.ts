/**
 * A linear classifier over hashed features. A feature's weights are the `classes` numbers from its hash on, so rows of
 * different features overlap: the hash is the feature, and what collides is smoothed by training.
 */
export interface LinearModel {
  readonly classes: number
  /** The table's size less one; the size is a power of two. */
  readonly mask: number
  /** `mask + 1 + classes` numbers. */
  readonly weights: Int16Array | Float32Array
}

/**
 * Sums the weights of features into the score of every class.
 *
 * @param features hashes, of which the first `count` are used
 * @param scores one number a class; overwritten
 */
export const scoreClasses = (
  { classes, mask, weights }: LinearModel,
  features: Int32Array,
  count: number,
  scores: Float64Array,
): void => {
  scores.fill(0)
  for (let i = 0; i < count; i++) {
    const row = (features[i] as number) & mask
    for (let c = 0; c < classes; c++) (scores[c] as number) += weights[row + c] as number
  }
}
