import type { Claim, TermRole } from '../core/claim.ts'
import { lemmaOf } from '../core/lemma-of.ts'
import { sameSense } from '../data/wordnet.ts'
import { kindOf } from '../kinds/index.ts'
import { isAnybody, isMeasure, isState } from '../text/concepts.ts'
import { isHappening, isOwnEvent, isUnique, kindredEvent, sameEvent } from '../text/dated-events.ts'
import { directionOf } from '../text/opposites.ts'
import { lemmasOf, overlap, substance } from './overlap.ts'

/** What two claims have in common, each from 0 to 1. */
export interface Features {
  /** The counted or measured thing is the same. */
  readonly counted: number
  /** One names in another role what the other counts. */
  readonly countedElsewhere: number
  /** Both count something, and not the same. */
  readonly countedDiffers: number
  readonly verb: number
  /** One's verb is told in another role by the other: "the collapse" and "collapsed". */
  readonly verbElsewhere: number
  readonly verbDiffers: number
  /** Overlap of agents, objects, modifiers and people. */
  readonly arguments: number
  /** Both narrow down what is counted, with other words; for dates, one deed is done to two things. */
  readonly modifiersDiffer: number
  /** One is told as a plan, forecast or possibility, the other as done. */
  readonly modalityDiffers: number
  /** Overlap of all words around the claims. */
  readonly context: number
  /** What is counted tells what became of people or things: deaths, arrests. For dates: an event that happens once. */
  readonly state: number
  /** Each of the two articles counts that thing, or dates that event, once only. */
  readonly only: number
  /** How plausible it is that the two values report one quantity. */
  readonly likeness: number
  /** The values lie so far apart that they hardly report one quantity. */
  readonly far: number
  /** How much the values look like one that was noted wrong. */
  readonly slip: number
  /** The values are amounts of a measure or of money, of which an article states fewer than counts. */
  readonly measured: number
  /** How well one of the values is accounted for by an equal one in the other's article. */
  readonly explained: number
  /**
   * No other value of the other's article goes with this one: 1 for both, 0.5 for one of them. Of values that conflict:
   * each article states no other of the kind.
   */
  readonly sole: number
}

/** How two values stand among all the values of their articles: see {@link Features}. */
export type Standing = Pick<Features, 'explained' | 'sole'>

const argumentRoles: ReadonlySet<TermRole> = new Set(['agent', 'object', 'modifier', 'entity'])

/** What the comparison of two claims draws from the whole run. */
export interface Background {
  /** Weight of a word: rarer among the claims of its article is more. */
  readonly rarity: (lemma: string) => number
  /** Is this claim's article known to count the thing with one value only? */
  readonly isOnly: (claim: Claim) => boolean
}

/** Likeness of two dates of what happens once. */
const plausible = 0.7

/** How much of one verb is another that may tell of its event from the other end. */
const kindred = 0.6

/** Overlap of those who act and what is acted on from which one verb at two places is one deed. */
const alike = 0.4

const firstOf = (claim: Claim, role: TermRole): string | null => lemmaOf(claim.subject.terms, role)

const countedIn = (claim: Claim): ReadonlySet<string> =>
  lemmasOf(claim.subject.terms, role => role === 'counted')

/** Both answer to more than one thing that is the same: where a way goes, and where it begins. */
const answersToMore = (a: Claim, b: Claim): boolean => {
  const other = countedIn(b)
  return [...countedIn(a)].filter(lemma => other.has(lemma)).length > 1
}

const tellsOfChange = (claim: Claim): boolean =>
  claim.kind === 'figure' && directionOf(firstOf(claim, 'verb') ?? '')?.axis === 'change'

const everyday: ReadonlySet<string> = new Set(['count', 'ordinal', 'percent'])

const isMeasured = ({ value }: Claim): boolean => value.type === 'figure' && !everyday.has(value.dimension)

/** A score or a vote is of the story's match or motion, whatever noun it stands with. */
const isResult = ({ value }: Claim): boolean => value.type === 'figure' && value.parts !== null

/** Words for those who bear a date of a life: a person by name, or what no person is known by. */
const bearersOf = (claim: Claim): ReadonlySet<string> =>
  lemmasOf(claim.subject.terms, role => role === 'entity' || role === 'agent')

/** One person, body or work is named by both, and not just "people" or "the fire". */
const sameBearer = (a: Claim, b: Claim): boolean => {
  const other = bearersOf(b)
  return [...bearersOf(a)].some(lemma => other.has(lemma) && !isAnybody(lemma) && !isHappening(lemma))
}

/** Those who act, what is acted on, and what narrows it down. That a date is of "a man" says nothing of which. */
const argumentsOf = (claim: Claim): ReadonlySet<string> => {
  const words = lemmasOf(claim.subject.terms, role => argumentRoles.has(role))
  return claim.kind === 'date' ? new Set([...words].filter(word => !isAnybody(word))) : words
}

/** Is it of "a man" or "a person", whoever that is? */
const isAnonymous = (claim: Claim): boolean =>
  lemmasOf(claim.subject.terms, role => role === 'entity').size === 0 && [...bearersOf(claim)].some(isAnybody)

/** Compares what two claims are about. Symmetric. */
export const featuresOf = (
  a: Claim,
  b: Claim,
  { rarity, isOnly }: Background,
  standing: Standing,
): Features => {
  const firm = (claim: Claim) =>
    lemmasOf(claim.subject.terms, role => role !== 'context' && role !== 'nearby')
  const args = (claim: Claim) => argumentsOf(claim)
  const all = (claim: Claim) => lemmasOf(claim.subject.terms, role => role !== 'nearby')
  // Of an event it is the objects that narrow it down: "plays Corley", "plays Torvald".
  const narrowing: TermRole = a.kind === 'date' ? 'object' : 'modifier'
  const modifiers = (claim: Claim) => lemmasOf(claim.subject.terms, role => role === narrowing)
  const [firmA, firmB] = [firm(a), firm(b)]
  const both = (role: TermRole) => {
    const [x, y] = [firstOf(a, role), firstOf(b, role)]
    const same = x !== null && y !== null && (x === y || sameSense(x, y, role === 'verb' ? 'verb' : 'noun'))
    const elsewhere = !same && ((x !== null && firmB.has(x)) || (y !== null && firmA.has(y)))
    return {
      same: Number(same),
      elsewhere: Number(elsewhere),
      differs: Number(x !== null && y !== null && !same && !elsewhere),
    }
  }
  const verbs = [a, b].map(claim => [...lemmasOf(claim.subject.terms, role => role === 'verb')])
  // What happens at a date may be told by two verbs: "agreed to send".
  const deeds = a.kind === 'date' ? (verbs[0]?.filter(x => verbs[1]?.some(y => sameEvent(x, y))) ?? []) : []
  const [counted, told] = [both('counted'), both('verb')]
  // A price is the price of something, and no other thing than it.
  const isOfAny = [a, b].some(claim => isMeasure(firstOf(claim, 'counted') ?? ''))
  const ofValues = kindOf(a.kind).likeness?.(a.value, b.value) ?? 0.5
  const shared = overlap(args(a), args(b), rarity)
  // In a report on money everything rises or falls: that both do says something of one thing only.
  const isOfOneThing = counted.same + counted.elsewhere + shared > 0 || !tellsOfChange(a)
  const isTold = deeds.length > 0 || (told.same === 1 && isOfOneThing)
  const isKindred =
    a.kind === 'date' && shared > 0 && (verbs[0]?.some(x => verbs[1]?.some(y => kindredEvent(x, y))) ?? false)
  const verb =
    isTold || isKindred ? { same: isTold ? 1 : kindred, elsewhere: 0, differs: 0 } : { ...told, same: 0 }
  const isBound = a.kind !== 'date' || shared > 0 || standing.sole === 1 || deeds.some(isOwnEvent)
  const isOne = sameBearer(a, b) || (standing.sole === 1 && !isAnonymous(a) && !isAnonymous(b))
  // Nobody is born twice: two years of birth are at odds even a lifetime apart.
  const likeness = isOne && deeds.some(isUnique) ? Math.max(ofValues, plausible) : ofValues
  const [modA, modB] = [modifiers(a), modifiers(b)]
  // Where a place answers to nothing by itself, what was done there tells it, and to whom.
  const byVerb =
    a.kind === 'place' && counted.differs === 0 && firstOf(a, 'counted') === firstOf(b, 'counted')
  const placedAlike = byVerb && shared >= alike ? verb.same : 0
  const isSameTold = a.kind === 'date' ? verb.same : isResult(a) ? 1 : Math.max(counted.same, placedAlike)
  return {
    counted: counted.same,
    countedElsewhere: counted.elsewhere,
    countedDiffers: isOfAny ? 0 : counted.differs,
    verb: verb.same,
    verbElsewhere: verb.elsewhere,
    verbDiffers: verb.differs,
    arguments: shared,
    modifiersDiffer: Number(
      !deeds.some(isOwnEvent) && modA.size > 0 && modB.size > 0 && ![...modA].some(lemma => modB.has(lemma)),
    ),
    modalityDiffers: Number(
      a.modality.forecast !== b.modality.forecast || a.modality.hypothetical !== b.modality.hypothetical,
    ),
    context: overlap(all(a), all(b), rarity) * (a.kind === 'date' ? substance(all(a), all(b)) : 1),
    state: Number(
      deeds.some(deed => isOwnEvent(deed) || (isOne && isUnique(deed))) ||
        (counted.same === 1 && isState(firstOf(a, 'counted') ?? '')),
    ),
    // Two ways to somewhere that begin at one place are one way.
    only: Number(isSameTold === 1 && ((isOnly(a) && isOnly(b)) || answersToMore(a, b))),
    likeness,
    far: Number(likeness === 0),
    slip: isBound ? (kindOf(a.kind).slip?.(a.value, b.value) ?? 0) : 0,
    measured: Number(isMeasured(a)),
    ...standing,
  }
}
