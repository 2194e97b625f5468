import type { Claim } from '../core/claim.ts'
import type { Comparison } from '../core/comparison.ts'
import { lemmaOf } from '../core/lemma-of.ts'
import type { ScopeGate, Topic } from '../core/trace.ts'
import type { Value } from '../core/value.ts'
import { kindOf } from '../kinds/index.ts'
import { todayWords } from '../lang/en/times.ts'
import type { Fact } from './fact.ts'
import type { Background, Features, Standing } from './features.ts'
import { featuresOf } from './features-of.ts'
import { figureConflictFeatures } from './figure-features.ts'
import { conflictWeights, likelihood, matchWeights, type Weights } from './likelihood.ts'
import { areTwoAged } from './other-bearer.ts'
import { otherQuantity } from './other-quantity.ts'
import { substance, wordsIn } from './overlap.ts'
import type { PassageFeatures } from './passages/passage-features.ts'
import { likelihoodOf, passageParts } from './passages/passage-model.ts'
import type { Passages } from './passages/passages.ts'
import { areOfOneScene } from './place-features.ts'
import { tellOfOthers } from './plain-features.ts'
import { areOtherFates, areSwapped, type StoryYear, scopeGate } from './same-scope.ts'
import { thresholdOf } from './threshold.ts'
import { type PublishedOf, toldBefore } from './told-before.ts'

/** Two claims that a gate keeps apart. */
interface GatedRelation {
  readonly by: 'gate'
  readonly gate: ScopeGate
  readonly score: 0
}

/** Two claims told to be about one thing by what they are found by: their own words, a place's name. */
interface PlainRelation {
  readonly by: 'words' | 'identity'
  readonly score: number
}

/** Two claims whose kind says how near their topics are. */
interface TopicRelation {
  readonly by: 'topic'
  readonly topic: Topic
  readonly score: number
}

/** Two claims whose subjects were weighed against each other. */
interface WeighedRelation {
  readonly by: 'weights'
  readonly features: Features
  readonly weights: Weights
  /** What limits them differently although their values are equal, which takes off some of the score; or null. */
  readonly limit: ScopeGate | null
  readonly score: number
}

/** Two claims whose sentences were weighed against each other. */
interface PassageRelation {
  readonly by: 'passage'
  readonly claims: readonly [Claim, Claim]
  readonly features: PassageFeatures
  readonly isConflict: boolean
  readonly score: number
}

/** How likely two claims are about one thing, from 0 to 1, and what says so. */
export type Relation = GatedRelation | PlainRelation | TopicRelation | WeighedRelation | PassageRelation

/** What relating claims of one kind draws from the run. */
export interface AlignContext {
  readonly background: Background
  readonly storyYear: StoryYear
  readonly passages: Passages
  readonly publishedOf: PublishedOf
  /** Do two articles, by their ids, tell different stories? Their facts are not put together. */
  readonly isOtherStory: (a: number, b: number) => boolean
  /** Do the articles put one of two places into the other? */
  readonly isOneInOther: (a: Value, b: Value) => boolean
  /** How the values of two facts that compare so stand among those of their articles. */
  readonly standing: (a: Fact, b: Fact, verdict: Comparison['verdict']) => Standing
}

/** What is left of the score of values that can both be true where their clauses limit them differently. */
export const limitedShare = 0.75

const identityOf = (claim: Claim): string | null => lemmaOf(claim.subject.terms, 'identity')

/** Values that name the same thing by themselves need nothing else in common. */
const isIdentical = (a: Claim, b: Claim): boolean => identityOf(a) !== null && identityOf(a) === identityOf(b)

/** What two claims that are found by their own words share besides those words, from 0 to 1. */
const sharedAround = (a: Claim, b: Claim): number => {
  const [left, right] = [wordsIn(a, 'object'), wordsIn(b, 'object')]
  const others = ({ subject }: Claim): ReadonlySet<string> =>
    new Set(subject.terms.map(({ lemma }) => lemma).filter(word => !(left.has(word) && right.has(word))))
  return substance(others(a), others(b))
}

const gatedBy = (gate: ScopeGate): Relation => ({ by: 'gate', gate, score: 0 })

const isSameText = (a: Claim, b: Claim): boolean =>
  a.mention.text.toLowerCase() === b.mention.text.toLowerCase()

const isToday = ({ mention }: Claim): boolean => todayWords.test(mention.text)

/**
 * "Today" and "this morning" are no contradiction, whenever the articles appeared: one of them has it from the other, or of another
 * day.
 */
const isSameDay = (a: Claim, b: Claim): boolean =>
  a.kind === 'date' && (isSameText(a, b) || (isToday(a) && isToday(b)))

/** The same in two copies of one sentence. */
const isCopied = (a: Claim, b: Claim, { passages }: AlignContext): boolean =>
  isSameText(a, b) && passages.between(a, b)?.identical === 1

/** "Corley offered $140 million", "Dornby offered $184 million": each names who did so, and the other does not. A result is of both. */
const heldByOthers = (a: Claim, b: Claim): boolean => {
  if (a.value.type === 'figure' && a.value.parts) return false
  const isUnknownTo = (claim: Claim, other: Claim): boolean => {
    const holder = claim.scope.holder ?? []
    return holder.length > 0 && !other.subject.terms.some(({ lemma }) => holder.includes(lemma))
  }
  return isUnknownTo(a, b) && isUnknownTo(b, a)
}

/** How two claims stand to each other by the sentences in which they stand, or null where that says nothing. */
const byPassage = (a: Claim, b: Claim, isConflict: boolean, { passages }: AlignContext): Relation | null => {
  // Two dates are at odds over one event: "the final is on 30 June", "the semi-final is on 22 June".
  const isOther = isConflict && (isSameText(a, b) || (a.kind === 'date' && tellOfOthers(a, b)))
  const features = isOther ? null : passages.between(a, b)
  const parts = features && passageParts(a, b, features, isConflict)
  return features && parts
    ? { by: 'passage', claims: [a, b], features, isConflict, score: likelihoodOf(parts) }
    : null
}

/** How two claims stand to each other by what is said of them. */
const byWords = (
  a: Claim,
  b: Claim,
  verdict: Comparison['verdict'],
  { background, storyYear }: AlignContext,
  standing: Standing,
): Relation => {
  const { aboutWords, sameTopic } = kindOf(a.kind)
  if (aboutWords)
    return { by: 'words', score: kindOf(a.kind).sameUtterance?.(a.value, b.value, sharedAround(a, b)) ?? 1 }
  const gate = scopeGate(a, b, storyYear)
  if (gate !== null && (sameTopic || verdict === 'contradiction')) return gatedBy(gate)
  if (sameTopic) {
    const topic = sameTopic(a, b, background.rarity)
    return { by: 'topic', topic, score: topic.score }
  }
  if (verdict === 'contradiction') {
    const plain = featuresOf(a, b, background, standing)
    const features = a.kind === 'figure' ? figureConflictFeatures(a, b, plain) : plain
    const weights = conflictWeights(a.kind)
    if (a.kind === 'place' && !areOfOneScene(features)) return gatedBy('other-event')
    return { by: 'weights', features, weights, limit: null, score: likelihood(weights, features) }
  }
  if (isIdentical(a, b)) return { by: 'identity', score: 1 }
  if (areSwapped(a, b)) return gatedBy('other-doer')
  if (a.kind === 'figure' && areOtherFates(a, b)) return gatedBy('other-thing-counted')
  // Such values vouch for each other even where their clauses seem to limit them differently.
  const limit = gate === 'other-time' || gate === 'part-of-whole' ? gate : null
  const [features, weights] = [featuresOf(a, b, background, standing), matchWeights(a.kind)]
  const score = (limit === null ? 1 : limitedShare) * likelihood(weights, features)
  return { by: 'weights', features, weights, limit, score }
}

/**
 * Works out whether two claims whose values compare so are about one thing: by what is said of them, or, where that tells
 * more, by the sentences in which they stand. Symmetric.
 *
 * @param standing how their values stand among those of their articles
 */
export const relateClaims = (
  a: Claim,
  b: Claim,
  verdict: Comparison['verdict'],
  context: AlignContext,
  standing: Standing,
): Relation => {
  const isConflict = verdict === 'contradiction'
  if (isConflict && (isSameDay(a, b) || isCopied(a, b, context))) return gatedBy('other-time')
  const relation = byWords(a, b, verdict, context, standing)
  if (relation.by === 'gate') return relation
  const passage = byPassage(a, b, isConflict, context)
  const reach = ({ by, score }: Relation): number => score / thresholdOf(by, verdict)
  const best = passage && reach(passage) > reach(relation) ? passage : relation
  if (!isConflict || reach(best) < 1) return best
  const { background, isOneInOther, publishedOf } = context
  const isCopy = best.by === 'passage' && best.features.identical === 1
  if (!isCopy && areTwoAged(a, b, background)) return gatedBy('other-bearer')
  const gate = otherQuantity(a, b, background, publishedOf)
  if (gate) return gatedBy(gate)
  if (toldBefore(a, b, publishedOf)) return gatedBy('other-time')
  if (!isCopy && heldByOthers(a, b)) return gatedBy('other-doer')
  if (background.isOtherVariant(a, b)) return gatedBy('other-variant')
  if (background.isOneOfSeveral(a) || background.isOneOfSeveral(b)) return gatedBy('one-of-several')
  return isOneInOther(a.value, b.value) ? gatedBy('one-in-other') : best
}
