import type { Claim } from '../core/claim.ts'
import { isMeasure } from '../text/concepts.ts'
import { directionOf } from '../text/opposites.ts'
import type { Background, Features } from './features.ts'
import { substance } from './overlap.ts'
import { firstOf, wordsOf } from './plain-features.ts'

const everyday: ReadonlySet<string> = new Set(['count', 'ordinal', 'percent'])

const isMeasured = ({ value }: Claim): boolean => value.type === 'figure' && !everyday.has(value.dimension)

/** A score or a vote is of the story's match or motion, whatever noun it stands with. */
const isResult = ({ value }: Claim): boolean => value.type === 'figure' && value.parts !== null

const isCount = ({ value }: Claim): boolean => value.type === 'figure' && value.dimension === 'count'

/** Both give the figure as that of one speaker: "the institute said", "the institute of geology said". */
const isOfOneSource = (a: Claim, b: Claim): boolean => {
  const [x, y] = [a.scope.saidBy?.speaker, b.scope.saidBy?.speaker]
  return x !== undefined && y !== undefined && (x === y || wordsOf(a).has(y) || wordsOf(b).has(x))
}

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
  }
}

/** How much two sentences tell alike, from 0 to 1: what each article counts once, whose figure it is, or words enough. */
const toldAlike = (a: Claim, b: Claim, { countedElsewhere, only }: Features): number =>
  isResult(a) || only === 1 || countedElsewhere === 1 || isOfOneSource(a, b)
    ? 1
    : substance(wordsOf(a), wordsOf(b))

/**
 * What tells that two figures which exclude each other are of one quantity. Any two amounts of a story may lie close together, and
 * any two things in it may be traded: that says little of sentences with a word or two in common.
 */
export const figureConflictFeatures = (a: Claim, b: Claim, features: Features): Features => {
  const told = toldAlike(a, b, features)
  return {
    ...features,
    verb: told * features.verb,
    // The length of a life is no death: what became of those who are counted is told of counts.
    state: isCount(a) ? features.state : 0,
    slip: told * features.slip,
    measured: told * features.measured,
  }
}
