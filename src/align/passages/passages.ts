import type { Claim } from '../../core/claim.ts'
import type { PassageFeatures } from './passage-features.ts'
import { likelihoodOf, passageParts } from './passage-model.ts'
import { passagePairs } from './passage-pairs.ts'

/** The claims of a run that stand in sentences which may tell the same. */
export interface Passages {
  /** How alike the passages of two claims are; null where they are not known to be. */
  readonly between: (a: Claim, b: Claim) => PassageFeatures | null
  readonly partnersOf: (claim: Claim) => Iterable<Claim>
}

/**
 * Passages less likely to be of one fact are passed over, however much their values look like a slip: so are most of the many that
 * share a third of their words.
 */
const leastAlike = 0.25

/** Finds the claims that stand in sentences which may tell the same: see {@link passagePairs}. */
export const passagesOf = (...run: Parameters<typeof passagePairs>): Passages => {
  const found = new Map<Claim, Map<Claim, PassageFeatures>>()
  const add = (claim: Claim, partner: Claim, features: PassageFeatures): void => {
    const own = found.get(claim) ?? new Map<Claim, PassageFeatures>()
    found.set(claim, own.set(partner, features))
  }
  for (const { a, b, features } of passagePairs(...run)) {
    if (likelihoodOf(passageParts(a, b, features, false) ?? []) < leastAlike) continue
    add(a, b, features)
    add(b, a, features)
  }
  return {
    between: (a, b) => found.get(a)?.get(b) ?? null,
    partnersOf: claim => found.get(claim)?.keys() ?? [],
  }
}

/** Of the parts of one article, which are not laid side by side. */
export const noPassages: Passages = { between: () => null, partnersOf: () => [] }
