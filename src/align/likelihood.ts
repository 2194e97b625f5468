import type { KindName } from '../core/value.ts'
import { linkModel } from '../data/link-model.ts'
import type { Features } from './features.ts'

/** A weight for each feature, and what a pair starts with. */
export type Weights = Readonly<Record<keyof Features | 'start', number>>

/**
 * The weights for two claims of a kind: for values that exclude each other, or for those that can both be true.
 */
export const weightsOf = (kind: KindName, isConflict: boolean): Weights => {
  const { conflict, match } = linkModel()
  const found = (isConflict ? conflict : match)[kind]
  if (!found) throw new Error(`no weights for ${kind}`)
  return found
}

/** How likely two claims are about one thing, from 0 to 1. */
export const likelihood = (weights: Weights, features: Features): number => {
  let sum = weights.start
  for (const name of Object.keys(features) as (keyof Features)[]) sum += weights[name] * features[name]
  return 1 / (1 + Math.exp(-sum))
}
