import type { Claim } from '../../core/claim.ts'
import type { Background, Features, Standing } from '../features.ts'
import { featuresOf } from '../features-of.ts'
import { likelihoodOf, passageParts } from '../passages/passage-model.ts'
import type { Passages } from '../passages/passages.ts'
import type { Rivalry } from '../rivalry.ts'

/** What two claims have in common that says nothing of how their values lie to each other. */
type Wording = Omit<Features, 'state' | 'likeness' | 'far' | 'slip' | 'sole'>

const wordingOf = ({ state, likeness, far, slip, sole, ...wording }: Features): Wording => wording

/** What tells whether two figures are one amount of which one was noted wrong. */
export interface SlipFeatures extends Wording {
  /** The sentences may tell the same. */
  readonly passage: number
  /** How likely the sentences are about one thing, as the logarithm of the odds; 0 where they are not alike at all. */
  readonly alike: number
  /** One of the values is stated in the other's article as well. */
  readonly equal: number
  /** Other amounts of the sort that the other article does not have, which may as well be meant; a logarithm. */
  readonly rivals: number
  /** One of the values is an estimate, a bound or a range. */
  readonly estimate: number
}

/** What the features are drawn from. */
export interface SlipSources {
  readonly background: Background
  readonly passages: Passages
  readonly standing: Standing
  readonly rivalry: Rivalry
}

/** A likelihood is never so near to 0 or 1 that its odds are boundless. */
const nearest = 1e-4

const logOdds = (likelihood: number): number => {
  const p = Math.min(1 - nearest, Math.max(nearest, likelihood))
  return Math.log(p / (1 - p))
}

const logarithm = (n: number): number => Math.log1p(n) / Math.log1p(10)

const isEstimate = ({ value }: Claim): boolean => value.type === 'figure' && value.low !== value.high

/** Compares what stands around two figures and how they stand among the others of their articles. Symmetric. */
export const slipFeatures = (
  a: Claim,
  b: Claim,
  { background, passages, standing, rivalry }: SlipSources,
): SlipFeatures => {
  const passage = passages.between(a, b)
  return {
    ...wordingOf(featuresOf(a, b, background, standing)),
    passage: Number(passage !== null),
    alike: passage ? logOdds(likelihoodOf(passageParts(a, b, passage, false) ?? [])) : 0,
    equal: Number(rivalry.isEqualStated),
    rivals: logarithm(rivalry.rivals[0]) + logarithm(rivalry.rivals[1]),
    estimate: Number(isEstimate(a) || isEstimate(b)),
  }
}
