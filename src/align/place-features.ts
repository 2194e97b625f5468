import type { Claim } from '../core/claim.ts'
import type { Background, Features } from './features.ts'
import { areSidesOfOne } from './other-scene.ts'
import { share, wordsIn } from './overlap.ts'
import { firstOf, narrowedApart } from './plain-features.ts'

/** Overlap of those who act and what is acted on from which one verb at two places is one deed. */
const alike = 0.4

/** Both answer to more than one thing that is the same: where a way goes, and where it begins. */
const answersToMore = (a: Claim, b: Claim): boolean => {
  const other = wordsIn(b, 'counted')
  return [...wordsIn(a, 'counted')].filter(lemma => other.has(lemma)).length > 1
}

const numbersOf = (claim: Claim): ReadonlySet<string> =>
  new Set([...wordsIn(claim, 'object', 'modifier')].filter(word => /^\d/u.test(word)))

/** "55 km south of Lunde", "55 km west of Lunde": so far from one place there is one thing, whatever the verb. */
const isOneSpot = (a: Claim, b: Claim): boolean => areSidesOfOne(a, b) && share(numbersOf(a), numbersOf(b))

/**
 * May two places be the answers to one question? They answer to one thing by themselves (a landfall, a birth), or one deed of the
 * same people was done there: two who speak in two cities do not.
 */
export const areOfOneScene = ({ counted, verb, arguments: shared }: Features): boolean =>
  counted === 1 || (verb === 1 && shared >= alike)

/** What tells that two places answer to one question. */
export const placeFeatures = (a: Claim, b: Claim, plain: Features, { isOnly }: Background): Features => {
  // Where a place answers to nothing by itself, what was done there tells it, and to whom.
  const byVerb = plain.countedDiffers === 0 && firstOf(a, 'counted') === firstOf(b, 'counted')
  const counted = Number(plain.counted === 1 || areSidesOfOne(a, b))
  const isSame = counted === 1 || (byVerb && plain.arguments >= alike && plain.verb === 1)
  const isSpot = isOneSpot(a, b)
  return {
    ...plain,
    counted,
    verb: isSpot ? 1 : plain.verb,
    // Of what happens somewhere it is the objects that narrow it down: "destroyed a mill", "destroyed a school".
    modifiersDiffer: Number(narrowedApart(a, b, 'object')),
    // Two ways to somewhere that begin at one place are one way.
    only: Number(isSpot || (isSame && ((isOnly(a) && isOnly(b)) || answersToMore(a, b)))),
  }
}
