import type { Claim } from '../core/claim.ts'
import type { KindName } from '../core/value.ts'
import { dateFeatures } from './date-features.ts'
import type { Background, Features, Standing } from './features.ts'
import { figureFeatures } from './figure-features.ts'
import { placeFeatures } from './place-features.ts'
import { plainFeatures } from './plain-features.ts'
import type { LimitFeatures } from './same-scope.ts'

/** What is peculiar to a kind of claim, upon what all have in common. */
type Refine = (a: Claim, b: Claim, plain: Features, background: Background) => Features

const ofKind: Partial<Record<KindName, Refine>> = {
  figure: figureFeatures,
  date: dateFeatures,
  place: placeFeatures,
}

/** Compares what two claims of one kind are about. Symmetric. */
export const featuresOf = (
  a: Claim,
  b: Claim,
  limits: LimitFeatures,
  background: Background,
  standing: Standing,
): Features => {
  const plain = plainFeatures(a, b, limits, background, standing)
  const features = ofKind[a.kind]?.(a, b, plain, background) ?? plain
  const there = Math.max(features.passage, features.slot)
  return { ...features, slipThere: there * features.slip, likenessThere: there * features.likeness }
}
