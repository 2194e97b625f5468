import type { Claim } from '../core/claim.ts'
import type { Dimension } from '../core/value.ts'
import { isMeasure } from '../text/concepts.ts'
import { directionOf } from '../text/opposites.ts'
import type { Background, Features } from './features.ts'
import { firstOf } from './plain-features.ts'

const everyday: ReadonlySet<string> = new Set(['count', 'ordinal', 'percent'])

const isMeasured = ({ value }: Claim): boolean => value.type === 'figure' && !everyday.has(value.dimension)

/** Counts below this are in every story. */
const leastTelling = 13

const isEveryday = ({ value }: Claim): boolean =>
  value.type === 'figure' &&
  (value.dimension === 'ordinal' ||
    (value.dimension === 'count' && (value.high ?? value.low ?? 0) < leastTelling && value.parts === null))

const isOf = ({ value }: Claim, dimension: Dimension): number =>
  Number(value.type === 'figure' && value.dimension === dimension)

/** A score or a vote is of the story's match or motion, whatever noun it stands with. */
const isResult = ({ value }: Claim): boolean => value.type === 'figure' && value.parts !== null

const tellsOfChange = (claim: Claim): boolean => directionOf(firstOf(claim, 'verb') ?? '')?.axis === 'change'

/** What tells figures of one quantity. */
export const figureFeatures = (a: Claim, b: Claim, plain: Features, { isOnly }: Background): Features => {
  // In a report on money everything rises or falls: that both do says something of one thing only.
  const isOfOneThing = plain.counted + plain.countedElsewhere + plain.arguments > 0 || !tellsOfChange(a)
  // A price is the price of something, and no other thing than it.
  const isOfAny = [a, b].some(claim => isMeasure(firstOf(claim, 'counted') ?? ''))
  const isSame = plain.counted === 1 || isResult(a)
  return {
    ...plain,
    countedDiffers: isOfAny ? 0 : plain.countedDiffers,
    verb: isOfOneThing ? plain.verb : 0,
    only: Number(isSame && isOnly(a) && isOnly(b)),
    measured: Number(isMeasured(a)),
    everyday: Number(isEveryday(a) && isEveryday(b)),
    ofMoney: isOf(a, 'money'),
    ofPercent: isOf(a, 'percent'),
    ofAge: isOf(a, 'age'),
    ofDuration: isOf(a, 'duration'),
  }
}
