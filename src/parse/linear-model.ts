/**
 * A linear classifier over hashed features. A feature's weights are the `classes` numbers from its hash on, so rows of
 * different features overlap: the hash is the feature, and what collides is smoothed by training.
 */
export interface LinearModel {
  readonly classes: number
  /** The number of hashes that are told apart, less one; that number is a power of two. */
  readonly mask: number
  readonly weights: Int16Array | Float32Array
}

/**
 * The candidate with the highest score; of equals the first.
 *
 * @param features hashes, of which the first `count` are used
 * @param scores room for one number a class; overwritten at the candidates
 */
export const bestOf = (
  { mask, weights }: LinearModel,
  candidates: readonly number[],
  features: Int32Array,
  count: number,
  scores: Float64Array,
): number => {
  let best = candidates[0] as number
  if (candidates.length === 1) return best
  for (const c of candidates) scores[c] = 0
  for (let i = 0; i < count; i++) {
    const row = (features[i] as number) & mask
    for (let k = 0; k < candidates.length; k++) {
      const c = candidates[k] as number
      ;(scores[c] as number) += weights[row + c] as number
    }
  }
  for (const c of candidates) if ((scores[c] as number) > (scores[best] as number)) best = c
  return best
}
