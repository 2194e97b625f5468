import type { Claim } from '../core/claim.ts'
import { tradedNouns } from '../lang/en/money.ts'
import { isAnybody } from '../text/concepts.ts'
import { isOfOffice, isOwnEvent, isPersonal } from '../text/dated-events.ts'
import { isKindOf } from '../world/wordnet.ts'
import { share, wordsIn } from './overlap.ts'

/** On a day on which somebody said something anything may have happened. */
const isSpoken = (claim: Claim): boolean => wordsIn(claim, 'verb').has('say')

/** "A second man was arrested" tells of another arrest. */
const isFurther = (a: Claim, b: Claim): boolean => {
  const [x, y] = [a, b].map(claim => [...wordsIn(claim, 'verb')].filter(lemma => lemma.includes(' ')).join())
  return x !== y
}

/** Who takes or leaves an office, in words: "finance chief"; empty for a name or for anybody. */
const officeOf = (claim: Claim): ReadonlySet<string> => {
  const words = wordsIn(claim, 'agent')
  const isOffice = [...words].some(word => !isAnybody(word) && isKindOf(word, 'person'))
  return isOffice && [...wordsIn(claim, 'verb')].some(isOfOffice) ? words : new Set()
}

/** "The finance chief" and "the chief executive" are two people; "the minister" may be "the interior minister". */
const otherOffice = (a: Claim, b: Claim): boolean => {
  const [x, y] = [officeOf(a), officeOf(b)]
  if (x.size === 0 || y.size === 0 || share(wordsIn(a, 'entity'), wordsIn(b, 'entity'))) return false
  return ![...x].every(word => y.has(word)) && ![...y].every(word => x.has(word))
}

const nobodyShared = (a: Claim, b: Claim): boolean => !share(wordsIn(a, 'entity'), wordsIn(b, 'entity'))

/** "Two people were killed on Friday", "a woman died on Sunday": of one accident people die on several days. */
const unnamedDead = (a: Claim, b: Claim): boolean =>
  [a, b].every(
    claim => wordsIn(claim, 'verb').has('death') && [...wordsIn(claim, 'agent')].some(isAnybody),
  ) && nobodyShared(a, b)

/** "He was arrested in May" and "he was arrested in June", told of two men whose names stand elsewhere. */
const unknownPeople = (a: Claim, b: Claim): boolean =>
  [a, b].every(claim => wordsIn(claim, 'agent').has('he') && [...wordsIn(claim, 'verb')].some(isPersonal)) &&
  nobodyShared(a, b)

/** What a claim says it is about; "people" and "he" may be any. */
const toldOf = (claim: Claim): ReadonlySet<string> =>
  new Set([...wordsIn(claim, 'counted', 'agent', 'object')].filter(word => !isAnybody(word)))

/**
 * One verb of two things: "the ward will close in September", "the bridge will be closed in November". Each says what it is
 * about, and neither speaks of the other's at all.
 */
const otherThing = (a: Claim, b: Claim): boolean => {
  if ([...wordsIn(a, 'verb')].some(lemma => wordsIn(b, 'verb').has(lemma) && isOwnEvent(lemma))) return false
  const [toldA, toldB] = [a, b].map(toldOf)
  if (!toldA?.size || !toldB?.size) return false
  const [allA, allB] = [a, b].map(({ subject }) => new Set(subject.terms.map(({ lemma }) => lemma)))
  return !share(toldA, allB ?? new Set()) && !share(toldB, allA ?? new Set())
}

/** Shares and what else is traded rise, fall and close on every day. */
const isOfEveryDay = (claim: Claim): boolean =>
  [...wordsIn(claim, 'agent', 'counted')].some(word => tradedNouns.has(word))

/** Are two dates surely of two events? */
export const otherEvent = (a: Claim, b: Claim): boolean =>
  isSpoken(a) ||
  isSpoken(b) ||
  isFurther(a, b) ||
  otherOffice(a, b) ||
  (isOfEveryDay(a) && isOfEveryDay(b)) ||
  unnamedDead(a, b) ||
  unknownPeople(a, b) ||
  otherThing(a, b)
