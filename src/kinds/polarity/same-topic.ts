import type { Topic, TopicRefusal } from '../../core/trace.ts'
import { smallWords, tensWords } from '../../lang/en/numbers.ts'
import { motionDerivatives } from '../../lang/en/outcomes.ts'
import { conceptOf } from '../../text/concepts.ts'
import { sameEvent } from '../../text/dated-events.ts'
import { sameSense } from '../../world/wordnet.ts'
import { axesWith } from './axis.ts'
import { marksDiffer } from './read-marks.ts'
import { actorsOf, areNamedApart, mayBeOne } from './same-actor.ts'
import { sameChange } from './same-change.ts'
import { atOtherTimes, fitsInTime, isSequence } from './same-time.ts'
import { sameVote } from './same-vote.ts'
import { refuse, settle, weigh } from './topic.ts'
import {
  aboutOf,
  isSomebody,
  lemmas,
  meet,
  type Polar,
  partsOf,
  sharedBy,
  spoken,
  theme,
} from './topic-words.ts'

const weight = (words: readonly string[], rarity: (lemma: string) => number): number =>
  words.reduce((sum, word) => sum + Math.max(0.5, rarity(word)), 0)

const around = (claim: Polar) => [...new Set([...spoken(claim), ...lemmas(claim, 'nearby')])]

/** Each has a name the other lacks: "the Harbour Party" and "the Meadow Party". */
const namesDiffer = (a: readonly string[], b: readonly string[]): boolean => {
  const has = (names: readonly string[], name: string) =>
    names.some(other => other === name || other === `${name}s` || name === `${other}s`)
  return a.some(name => !has(b, name)) && b.some(name => !has(a, name))
}

const fates = axesWith('fate')

const personOf = (claim: Polar): string | undefined => theme(claim).find(word => /^p\d+$/u.test(word))

/** Both speak of one person by name, and of what became of them. */
const isSameFate = (a: Polar, b: Polar): boolean =>
  fates.has(a.value.predicate) && personOf(a) !== undefined && personOf(a) === personOf(b)

const isAboutOther = (a: Polar, b: Polar): boolean => {
  const heads = lemmas(b, 'counted')
  return (
    lemmas(a, 'counted').some(word => motionDerivatives.has(word) && !heads.includes(word)) &&
    lemmas(a, 'modifier').some(word => heads.includes(word))
  )
}

const isAmount = (word: string): boolean => /^\d/u.test(word) && !/^(?:19|20)\d\d$/u.test(word)

/** "a profit of £14m", "a loss of £14m": no year, which any two may share. */
const sameAmount = (a: Polar, b: Polar): boolean => sharedBy(spoken(a), spoken(b)).some(isAmount)

/** Both give a result, and not the same: another match, another vote. */
const resultsDiffer = (a: Polar, b: Polar): boolean =>
  [a, b].every(claim => spoken(claim).some(isAmount)) && !sameAmount(a, b)

const areOpposite = (a: Polar, b: Polar): boolean => a.value.sign !== b.value.sign

const othersDiffer = (a: Polar, b: Polar): boolean =>
  meet(lemmas(a, 'modifier'), lemmas(b, 'modifier')) === 'differs'

/** "nominated for an Oscar", "nominated for a Globe": one preposition, and two things. */
const complementsDiffer = (a: Polar, b: Polar): boolean => {
  const others = partsOf(b).complements
  return partsOf(a).complements.some(({ preposition, words }) => {
    const same = others.filter(other => other.preposition === preposition)
    return same.length > 0 && same.every(other => meet(words, other.words) === 'differs')
  })
}

/** "Allowed to sell eggs", "banned from keeping hens": two deeds, of which one may be free and the other not. */
const deedsDiffer = (a: Polar, b: Polar): boolean => {
  const [x, y] = [partsOf(a).deed, partsOf(b).deed]
  return x !== null && y !== null && !sameEvent(conceptOf(x), conceptOf(y)) && !sameSense(x, y, 'verb')
}

/**
 * "Never spoke of the bill", "spoke for an hour"; "does not employ local women", "employs women": what is denied of one thing, or of some,
 * is not denied of all.
 */
const deniesLess = (a: Polar, b: Polar): boolean => {
  if (a.value.isAxis) return false
  const [denied, told] = a.value.sign < b.value.sign ? [a, b] : [b, a]
  const isOfSome =
    partsOf(denied).isBare && lemmas(denied, 'modifier').some(word => !theme(told).includes(word))
  return isOfSome || (theme(denied).length > 0 && theme(told).length === 0)
}

const caused = axesWith('caused')

/** "The biopsy did not kill her", "she died": what one cause did not do another did. */
const deniesCause = (a: Polar, b: Polar): boolean =>
  caused.has(a.value.predicate) &&
  [a, b].some(claim => claim.value.sign === 1 && lemmas(claim, 'agent').length > 0) &&
  actorsOf(a, b) !== 'same'

const isNumber = (word: string): boolean => /^\d/u.test(word) || smallWords.has(word) || tensWords.has(word)

/** What a sentence says besides what the claim says, of which "nobody" and "three people" are part. */
const elseSaid = (claim: Polar, isOfPeople: boolean): readonly string[] =>
  spoken(claim).filter(word => word !== 'person' && !(isOfPeople && isNumber(word)))

/** "The man was armed, police said", "the man was not armed, police said": do both sentences say the same else, and anything at all? */
const saySameElse = (a: Polar, b: Polar): boolean => {
  const isOfPeople = partsOf(a).ofAll || partsOf(b).ofAll
  const [x, y] = [elseSaid(a, isOfPeople), elseSaid(b, isOfPeople)]
  return x.length > 0 && x.length === y.length && sharedBy(x, y).length === x.length
}

/** How likely sentences tell one thing that are equal but for what is at odds: of 152 such pairs in real news 151 did. */
const equalElse = 0.99

/** What keeps two opposite claims apart before anything is weighed, or null. */
const obstacle = (a: Polar, b: Polar): TopicRefusal | null => {
  const [p, q] = [partsOf(a), partsOf(b)]
  if (!fitsInTime(a, b)) return 'other-modality'
  if (namesDiffer(p.themeNames, q.themeNames) || namesDiffer(p.agentNames, q.agentNames)) return 'other-names'
  if (isSequence(a, b) || atOtherTimes(a, b)) return 'one-after-other'
  if (marksDiffer(p.marks, q.marks) || isAboutOther(a, b) || isAboutOther(b, a)) return 'other-theme'
  // "Two of the robbers were arrested", "one of the robbers is on the run"
  if (areOpposite(a, b) && p.quantity === 'some' && q.quantity === 'some') return 'other-theme'
  if (a.value.predicate !== 'change' && complementsDiffer(a, b)) return 'other-theme'
  if (deedsDiffer(a, b) || deniesLess(a, b)) return 'other-theme'
  if (deniesCause(a, b)) return 'other-agent'
  if (p.whom !== null && q.whom !== null && p.whom !== q.whom) return 'other-theme'
  // Cleared of murder and guilty of manslaughter.
  if (meet(p.offences, q.offences) === 'differs') return 'other-theme'
  // A person who fell or jumped did not change.
  // Whose subject is read in two ways says nothing for sure, unless both are read so alike.
  if (a.value.predicate !== 'change' && p.otherSubject !== q.otherSubject) return 'other-agent'
  return a.value.predicate === 'change' && isSomebody(a) && !p.isMeasured && !q.isMeasured ? 'somebody' : null
}

/**
 * How likely two opposite claims are about one thing. What it happened to must be the same, or the sentences must share
 * most of what they say; who did it must not differ where everybody has a side of their own; and a change by the same
 * amount is hardly another change.
 */
export const sameTopic = (a: Polar, b: Polar, rarity: (lemma: string) => number): Topic => {
  const refused = obstacle(a, b)
  if (refused !== null) return refuse(refused)
  const [p, q] = [partsOf(a), partsOf(b)]
  const stated = aboutOf(a, b)
  const isAlias = mayBeOne([lemmas(a, 'counted'), p.themeNames], [lemmas(b, 'counted'), q.themeNames])
  const about = stated === 'differs' && isAlias ? 'unknown' : stated
  const shared = sharedBy(spoken(a), spoken(b))
  // "Nobody was hurt." The event stands in the sentences around.
  const company = weight(p.ofAll !== q.ofAll ? sharedBy(around(a), around(b)) : shared, rarity)
  const nearby = sharedBy(around(a), around(b)).length - shared.length
  if (a.value.predicate === 'change') return sameChange(a, b, about, company)
  if (a.value.predicate === 'result' && about !== 'differs' && sameAmount(a, b)) return settle(0.8)
  if (a.value.predicate === 'unanimity') return sameVote(a, b, about, company)
  const actors = actorsOf(a, b)
  if ((p.agents || q.agents) && actors === 'differs') return refuse('other-agent')
  // Of what somebody did or did not do, "a user" is not taken for the one who is named.
  if (!a.value.isAxis && areNamedApart(a, b)) return refuse('other-agent')
  // A match is won by one and lost by another: here the same must be said to have done both.
  if (a.value.predicate === 'contest' && actors !== 'same') return refuse('other-contestant')
  if (a.value.predicate === 'contest' && resultsDiffer(a, b)) return refuse('other-theme')
  if (about !== 'differs' && saySameElse(a, b)) return settle(equalElse)
  // A theme of several words that agrees in all of them is no accident: "state of emergency".
  const whole = about === 'head' ? Math.min(2, sharedBy(theme(a), theme(b)).length - 1) : 0
  return weigh([
    { feature: 'start', value: 1, weight: -2.7 },
    { feature: 'theme', value: 1, weight: themeWeight[about] },
    { feature: 'themeWords', value: Math.max(0, whole), weight: 0.35 },
    // "the report on the fire", "the report on the flood"
    { feature: 'modifiersDiffer', value: Number(about === 'head' && othersDiffer(a, b)), weight: -2 },
    // Of a verb without an object it is who acts that counts: "the sirens sounded".
    { feature: 'sameAgent', value: Number(actors === 'same'), weight: about === 'unknown' ? 2 : 1.1 },
    { feature: 'otherAgent', value: Number(actors === 'differs'), weight: -1.6 },
    { feature: 'sharedFigure', value: Number(shared.some(word => /^\d/u.test(word))), weight: 0.9 },
    { feature: 'fate', value: Number(isSameFate(a, b)), weight: 0.9 },
    { feature: 'company', value: company, weight: 0.8 },
    { feature: 'nearby', value: nearby, weight: 0.15 },
  ])
}

const themeWeight = { head: 2.4, word: 0.5, side: -0.2, differs: -0.9, unknown: 0 } as const
