import type { Claim, TermRole } from '../../core/claim.ts'
import type { Topic, TopicRefusal, WeighedPart } from '../../core/trace.ts'
import type { PolarityValue } from '../../core/value.ts'
import { isKindOf, sameSense } from '../../data/wordnet.ts'
import type { Predicate } from './predicate.ts'

type Polar = Claim<PolarityValue>

const partsOf = (claim: Polar): Predicate => claim.mention.parts as Predicate

const lemmas = (claim: Polar, ...roles: readonly TermRole[]): readonly string[] => [
  ...new Set(claim.subject.terms.filter(t => roles.includes(t.role)).map(t => t.lemma)),
]

/** How two lists of words stand: they share one, they share none, or one of them is empty. */
const meet = (a: readonly string[], b: readonly string[]): 'same' | 'differs' | 'unknown' => {
  if (a.length === 0 || b.length === 0) return 'unknown'
  return a.some(x => b.some(y => x === y || sameSense(x, y, 'noun'))) ? 'same' : 'differs'
}

const weight = (words: readonly string[], rarity: (lemma: string) => number): number =>
  words.reduce((sum, word) => sum + Math.max(0.5, rarity(word)), 0)

/** Bodies and those who sit on them. */
const members: readonly (readonly [string, RegExp])[] = [
  ['board', /^(?:director|member|trustee|governor)$/u],
  ['council', /^(?:councillor|member|councilwoman|councilman)$/u],
  ['committee', /^(?:member)$/u],
  ['panel', /^(?:member)$/u],
  ['parliament', /^(?:mp|mps|deputy|member|lawmaker|legislator)$/u],
  ['senate', /^(?:senator)$/u],
  ['court', /^(?:judge|justice)$/u],
  ['jury', /^(?:juror|member)$/u],
  ['commission', /^(?:commissioner|member)$/u],
]

const sitOn = (bodies: readonly string[], people: readonly string[]): boolean =>
  members.some(([body, member]) => bodies.includes(body) && people.some(word => member.test(word)))

/** A deal is done by selling and buying: a vote on one is a vote on the other. */
const dealings = new Set(['deal', 'sell', 'acquire'])

const theme = (claim: Polar) => lemmas(claim, 'counted', 'modifier')
const spoken = (claim: Polar) => lemmas(claim, 'counted', 'modifier', 'agent', 'object', 'entity', 'context')

const around = (claim: Polar) => [...new Set([...spoken(claim), ...lemmas(claim, 'nearby')])]

const sharedBy = (a: readonly string[], b: readonly string[]): readonly string[] => {
  const inB = new Set(b)
  return a.filter(lemma => inB.has(lemma))
}

/** Each has a name the other lacks: "the Harbour Party" and "the Meadow Party". */
const namesDiffer = (a: readonly string[], b: readonly string[]): boolean =>
  a.some(name => !b.includes(name)) && b.some(name => !a.includes(name))

/** Axes of what becomes of somebody: one person has one fate in a story. */
const fates: ReadonlySet<string> = new Set('survival harm whereabouts office concede'.split(' '))

const personOf = (claim: Polar): string | undefined => theme(claim).find(word => /^p\d+$/u.test(word))

/** Both speak of one person by name, and of what became of them. */
const isSameFate = (a: Polar, b: Polar): boolean =>
  fates.has(a.value.predicate) && personOf(a) !== undefined && personOf(a) === personOf(b)

/** Axes on which one state follows the other in the course of a day: a road is closed, then open again. */
const passing: ReadonlySet<string> = new Set('access service whereabouts'.split(' '))

/** "was closed for an hour" and "reopened", "went missing" and "was found": first the one, then the other. */
const isSequence = (a: Polar, b: Polar): boolean => {
  if (!passing.has(a.value.predicate)) return false
  const [yes, no] = a.value.sign === 1 ? [partsOf(a), partsOf(b)] : [partsOf(b), partsOf(a)]
  return yes.tells === 'deed' && no.tells !== 'lasting'
}

const day = /^\d{4}-\d\d-\d\d$/u

/** Each tells of a day of its own. */
const onOtherDays = ({ scope: x }: Polar, { scope: y }: Polar): boolean =>
  x.time !== y.time && day.test(x.time ?? '') && day.test(y.time ?? '')

/** Of people who could be anybody it says little that both are men. */
const isAnybody = (words: readonly string[]): boolean => words.every(word => word === 'person')

const isSomebody = (claim: Polar): boolean =>
  lemmas(claim, 'counted').some(word => /^p\d+$/u.test(word) || isKindOf(word, 'person'))

/** How near two themes are: the same head, a word in common, none, or one of them unknown. */
const themeOf = (a: Polar, b: Polar): 'head' | 'word' | 'differs' | 'unknown' => {
  const [x, y] = [lemmas(a, 'counted'), lemmas(b, 'counted')]
  if (meet(x, y) === 'same' && !(isAnybody(x) && isAnybody(y))) return 'head'
  const words = meet(theme(a), theme(b))
  return words === 'same' ? 'word' : words
}

/** "Nobody" is everybody there: passengers, tenants, or people of any sort. */
const aboutOf = (a: Polar, b: Polar): ReturnType<typeof themeOf> => {
  if (!partsOf(a).ofAll && !partsOf(b).ofAll) return themeOf(a, b)
  return isSomebody(partsOf(a).ofAll ? b : a) ? 'word' : 'unknown'
}

const themeWeight = { head: 1.4, word: 0.5, differs: -0.9, unknown: 0 } as const

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum))

const refuse = (refused: TopicRefusal): Topic => ({ score: 0, refused, parts: [] })

const settle = (score: number): Topic => ({ score, refused: null, parts: [] })

const weigh = (parts: readonly WeighedPart[]): Topic => ({
  score: logistic(parts.reduce((sum, { value, weight }) => sum + value * weight, 0)),
  refused: null,
  parts,
})

/**
 * How likely two opposite claims are about one thing. What it happened to must be the same, or the sentences must share
 * most of what they say; who did it must not differ where everybody has a side of their own; and a change by the same
 * amount is hardly another change.
 */
export const sameTopic = (a: Polar, b: Polar, rarity: (lemma: string) => number): Topic => {
  if (a.modality.forecast !== b.modality.forecast || a.modality.hypothetical !== b.modality.hypothetical)
    return refuse('other-modality')
  const [p, q] = [partsOf(a), partsOf(b)]
  if (namesDiffer(p.themeNames, q.themeNames) || namesDiffer(p.agentNames, q.agentNames))
    return refuse('other-names')
  if (isSequence(a, b) || (passing.has(a.value.predicate) && onOtherDays(a, b)))
    return refuse('one-after-other')
  const about = aboutOf(a, b)
  const shared = sharedBy(spoken(a), spoken(b))
  // "Nobody was hurt." The event stands in the sentences around.
  const company = weight(p.ofAll !== q.ofAll ? sharedBy(around(a), around(b)) : shared, rarity)
  const nearby = sharedBy(around(a), around(b)).length - shared.length
  // A person who fell or jumped did not change.
  if (a.value.predicate === 'change' && isSomebody(a)) return refuse('somebody')
  if (a.value.predicate === 'change') return sameChange(a, b, about, company)
  if (a.value.predicate === 'unanimity') return sameVote(a, b, about, company)
  const actors = meet(lemmas(a, 'agent'), lemmas(b, 'agent'))
  if ((p.agents || q.agents) && actors === 'differs') return refuse('other-agent')
  // A match is won by one and lost by another: here the same must be said to have done both.
  if (a.value.predicate === 'contest' && actors !== 'same') return refuse('other-contestant')
  // A theme of several words that agrees in all of them is no accident: "state of emergency".
  const whole = about === 'head' ? Math.min(2, sharedBy(theme(a), theme(b)).length - 1) : 0
  return weigh([
    { feature: 'start', value: 1, weight: -2.7 },
    { feature: 'theme', value: 1, weight: themeWeight[about] },
    { feature: 'themeWords', value: Math.max(0, whole), weight: 0.35 },
    { feature: 'sameAgent', value: Number(actors === 'same'), weight: 0.9 },
    { feature: 'sharedFigure', value: Number(shared.some(word => /^\d/u.test(word))), weight: 0.9 },
    { feature: 'fate', value: Number(isSameFate(a, b)), weight: 1.5 },
    { feature: 'company', value: company, weight: 0.8 },
    { feature: 'nearby', value: nearby, weight: 0.15 },
  ])
}

const sameChange = (a: Polar, b: Polar, about: ReturnType<typeof themeOf>, company: number): Topic => {
  if (about !== 'head' || meet(lemmas(a, 'modifier'), lemmas(b, 'modifier')) === 'differs')
    return refuse('other-theme')
  const [p, q] = [partsOf(a), partsOf(b)]
  if (p.amount !== null && q.amount !== null)
    return p.amount === q.amount ? settle(0.9) : refuse('other-amount')
  return company >= 3.5 ? settle(0.65) : refuse('little-in-common')
}

const sameVote = (a: Polar, b: Polar, about: ReturnType<typeof themeOf>, company: number): Topic => {
  const deal = [a, b].every(claim => theme(claim).some(word => dealings.has(word)))
  const [x, y] = [spoken(a), spoken(b)]
  const same = meet(lemmas(a, 'agent'), y) === 'same' || meet(lemmas(b, 'agent'), x) === 'same'
  const body = same || sitOn(lemmas(a, 'agent'), y) || sitOn(lemmas(b, 'agent'), x)
  if (about !== 'head' && !deal) return refuse('other-theme')
  return weigh([
    { feature: 'start', value: 1, weight: -1.1 },
    { feature: 'sameBody', value: Number(body), weight: 1.4 },
    { feature: 'company', value: company, weight: 0.5 },
  ])
}
