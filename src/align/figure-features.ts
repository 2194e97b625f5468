import type { Claim } from '../core/claim.ts'
import { isMeasure } from '../text/concepts.ts'
import { directionOf } from '../text/opposites.ts'
import { placeKey } from '../world/place-key.ts'
import type { Background, Features } from './features.ts'
import { share } from './overlap.ts'
import { firstOf, wordsOf } from './plain-features.ts'

const everyday: ReadonlySet<string> = new Set(['count', 'ordinal', 'percent'])

const isMeasured = ({ value }: Claim): boolean => value.type === 'figure' && !everyday.has(value.dimension)

/** A score or a vote is of the story's match or motion, whatever noun it stands with. */
const isResult = ({ value }: Claim): boolean => value.type === 'figure' && value.parts !== null

/** How far two things lie from one place: "1,150 km from Tavira", "1,500 km south of Tavira". */
const areOneDistance = ({ scope: a }: Claim, { scope: b }: Claim): boolean =>
  a.measuredFrom !== null &&
  b.measuredFrom !== null &&
  placeKey(a.measuredFrom.name) === placeKey(b.measuredFrom.name)

const tellsOfChange = (claim: Claim): boolean => directionOf(firstOf(claim, 'verb') ?? '')?.axis === 'change'

/** What tells figures of one quantity. */
export const figureFeatures = (a: Claim, b: Claim, plain: Features, { isOnly }: Background): Features => {
  // In a report on money everything rises or falls: that both do says something of one thing only.
  const isOfOneThing = plain.counted + plain.countedElsewhere + plain.arguments > 0 || !tellsOfChange(a)
  // A price is the price of something, and no other thing than it.
  const isOfAny = [a, b].some(claim => isMeasure(firstOf(claim, 'counted') ?? ''))
  const isSame = plain.counted === 1 || isResult(a) || areOneDistance(a, b)
  return {
    ...plain,
    countedDiffers: isOfAny ? 0 : plain.countedDiffers,
    verb: isOfOneThing ? plain.verb : 0,
    only: Number(isSame && isOnly(a) && isOnly(b)),
    measured: Number(isMeasured(a)),
  }
}

/**
 * What tells that two figures which exclude each other are of one quantity. Any two amounts of a story may lie close together or differ
 * in a digit: that says nothing of sentences without a word in common. Digits that have changed places are no such chance.
 */
export const figureConflictFeatures = (a: Claim, b: Claim, features: Features): Features => {
  const isTold = isResult(a) || features.likeness === 1 || share(wordsOf(a), wordsOf(b))
  return isTold ? features : { ...features, slip: 0, measured: 0 }
}
