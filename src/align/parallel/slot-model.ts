import type { WeighedPart } from '../../core/trace.ts'
import type { KindName } from '../../core/value.ts'
import { slotWeights } from '../../data/slot-weights.ts'
import type { SlotFeatures } from './slot-features.ts'

/**
 * What says that two values at one place of two sentences are about one thing, part by part. That two articles tell one fact
 * differently is rare, so values that exclude each other start lower, by the odds of that.
 */
export const slotParts = (
  kind: KindName,
  features: SlotFeatures,
  isConflict: boolean,
): readonly WeighedPart[] => {
  const { start, weights, kinds, conflictRate } = slotWeights()
  return [
    { feature: 'start', value: 1, weight: start },
    ...(Object.keys(features) as (keyof SlotFeatures)[]).map(feature => ({
      feature,
      value: features[feature],
      weight: weights[feature] ?? 0,
    })),
    { feature: 'sort', value: 1, weight: kinds[kind] ?? 0 },
    { feature: 'conflictRate', value: Number(isConflict), weight: Math.log(conflictRate) },
  ]
}

/** How likely two values at one place of two sentences are about one thing, from 0 to 1. */
export const slotScore = (kind: KindName, features: SlotFeatures, isConflict: boolean): number => {
  const sum = slotParts(kind, features, isConflict).reduce(
    (all, { value, weight }) => all + value * weight,
    0,
  )
  return 1 / (1 + Math.exp(-sum))
}
