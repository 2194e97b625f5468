import type { Claim } from '../../core/claim.ts'
import type { ScopeGate, WeighedPart } from '../../core/trace.ts'
import { kindOf } from '../../kinds/index.ts'
import { slipWeights } from '../../world/slip-weights.ts'
import type { SlipFeatures } from './slip-features.ts'

/** The way in which two figures differ, if a slip does so: one digit is another, the point stands elsewhere; or null. */
export const slipOf = (a: Claim, b: Claim): string | null => {
  if (a.kind !== 'figure') return null
  const difference = kindOf(a.kind).difference?.(a.value, b.value) ?? ''
  return Object.hasOwn(slipWeights.differences, difference) ? difference : null
}

/** May two claims that a gate keeps apart be one amount for all that? What is read of a clause may be misread, and some gates are logic. */
export const mayMisread = (gate: ScopeGate): boolean => Object.hasOwn(slipWeights.gates, gate)

/**
 * What says that two figures are one amount of which one was noted wrong, part by part: as of two passages (`passageParts`), that two
 * articles tell one fact with two values is rare, but two amounts by chance hardly ever differ as a slip does.
 *
 * @param gate what keeps the two apart by what is read of their clauses, or null
 */
export const slipParts = (
  a: Claim,
  b: Claim,
  features: SlipFeatures,
  gate: ScopeGate | null,
): readonly WeighedPart[] => {
  const { start, weights, gates, conflictRate, differences } = slipWeights
  return [
    { feature: 'start', value: 1, weight: start },
    ...(Object.keys(features) as (keyof SlipFeatures)[]).map(feature => ({
      feature,
      value: features[feature],
      weight: weights[feature] ?? 0,
    })),
    { feature: 'gate', value: Number(gate !== null), weight: (gate && gates[gate]) ?? 0 },
    { feature: 'conflictRate', value: 1, weight: conflictRate },
    { feature: 'difference', value: 1, weight: differences[slipOf(a, b) ?? ''] ?? 0 },
  ]
}
