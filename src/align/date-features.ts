import type { Claim } from '../core/claim.ts'
import { isAnybody } from '../text/concepts.ts'
import { isHappening, isOwnEvent, isUnique, kindredEvent, sameEvent } from '../text/dated-events.ts'
import type { Background, Features } from './features.ts'
import { overlap, substance, wordsIn } from './overlap.ts'
import { argumentsOf, narrowedApart, wordsOf } from './plain-features.ts'

/** Likeness of two dates of what happens once. */
const plausible = 0.7

/** How much of one deed is another that may tell of its event from the other end. */
const kindred = 0.7

/** What happens at a date may be told by two words: "agreed to send". */
const deedsOf = (claim: Claim): readonly string[] => [...wordsIn(claim, 'verb')]

/** That a date is of "a man" says nothing of which. */
const tellingArguments = (claim: Claim): ReadonlySet<string> =>
  new Set([...argumentsOf(claim)].filter(word => !isAnybody(word)))

/** Words for those who bear a date of a life: a person by name, or what no person is known by. */
const bearersOf = (claim: Claim): ReadonlySet<string> => wordsIn(claim, 'entity', 'agent')

/** One person, body or work is named by both, and not just "people" or "the fire". */
const sameBearer = (a: Claim, b: Claim): boolean => {
  const other = bearersOf(b)
  return [...bearersOf(a)].some(lemma => other.has(lemma) && !isAnybody(lemma) && !isHappening(lemma))
}

/** Is it of "a man" or "a person", whoever that is? */
const isAnonymous = (claim: Claim): boolean =>
  wordsIn(claim, 'entity').size === 0 && [...bearersOf(claim)].some(isAnybody)

const isTimed = ({ value }: Claim): boolean => value.type === 'date' && value.edtf.includes('T')

/** What tells dates of one event: the deed, those who take part in it, and whether it can have one date only. */
export const dateFeatures = (
  a: Claim,
  b: Claim,
  plain: Features,
  { rarity, isOnly }: Background,
): Features => {
  const [deedsA, deedsB] = [deedsOf(a), deedsOf(b)]
  const deeds = deedsA.filter(x => deedsB.some(y => sameEvent(x, y)))
  const shared = overlap(tellingArguments(a), tellingArguments(b), rarity)
  const isKindred = shared > 0 && deedsA.some(x => deedsB.some(y => kindredEvent(x, y)))
  const verb = deeds.length > 0 || plain.verb === 1 ? 1 : isKindred ? kindred : 0
  const isOne = sameBearer(a, b) || (plain.sole === 1 && !isAnonymous(a) && !isAnonymous(b))
  const isOwn = deeds.some(isOwnEvent)
  // Two clock times of one deed say more than two years: much is launched, or attacked, in one year and the next.
  const isBound = shared > 0 || plain.sole === 1 || (isOwn && isTimed(a) && isTimed(b))
  const isLife = isOne && deeds.some(isUnique)
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)]
  return {
    ...plain,
    verb,
    verbElsewhere: verb > 0 ? 0 : plain.verbElsewhere,
    verbDiffers: verb > 0 ? 0 : plain.verbDiffers,
    arguments: shared,
    // Of an event it is the objects that narrow it down: "plays Corley", "plays Torvald".
    modifiersDiffer: Number(!isOwn && narrowedApart(a, b, 'object')),
    context: plain.context * substance(wordsA, wordsB),
    state: Number(isOwn || isLife || plain.state === 1),
    only: Number(verb === 1 && isOnly(a) && isOnly(b)),
    // Nobody is born twice: two years of birth are at odds even a lifetime apart.
    likeness: isLife ? Math.max(plain.likeness, plausible) : plain.likeness,
    far: Number(plain.likeness === 0 && !isLife),
    slip: isBound ? plain.slip : 0,
  }
}
