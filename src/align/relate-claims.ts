import type { Claim } from '../core/claim.ts'
import type { Comparison } from '../core/comparison.ts'
import { lemmaOf } from '../core/lemma-of.ts'
import type { ScopeGate, Topic } from '../core/trace.ts'
import { kindOf } from '../kinds/index.ts'
import type { Fact } from './fact.ts'
import type { Background, Features, Standing } from './features.ts'
import { featuresOf } from './features-of.ts'
import { likelihood, type Weights, weightsOf } from './likelihood.ts'
import { substance, wordsIn } from './overlap.ts'
import { firmLimit, firstLimit, limitsOf } from './same-scope.ts'

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

/** Two claims whose subjects and passages were weighed against each other. */
interface WeighedRelation {
  readonly by: 'weights'
  readonly features: Features
  readonly weights: Weights
  readonly score: number
}

/** How likely two claims are about one thing, from 0 to 1, and what says so. */
export type Relation = GatedRelation | PlainRelation | TopicRelation | WeighedRelation

/** What relating claims of one kind draws from the run. */
export interface AlignContext {
  readonly background: Background
  /** How the values of two facts that compare so stand among those of their articles. */
  readonly standing: (a: Fact, b: Fact, comparison: Comparison) => Standing
}

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

/** Do two claims have their values alone to bring them together? */
const sharesNothing = (features: Features): boolean =>
  [
    features.counted,
    features.countedElsewhere,
    features.verb,
    features.verbElsewhere,
    features.arguments,
    features.context,
    features.siblings,
  ].every(value => value === 0)

const gatedBy = (gate: ScopeGate): Relation => ({ by: 'gate', gate, score: 0 })

/**
 * Works out whether two claims whose values compare so are about one thing. Symmetric.
 *
 * @param standing how their values stand among those of their articles
 */
export const relateClaims = (
  a: Claim,
  b: Claim,
  { verdict, confidence }: Comparison,
  { background }: AlignContext,
  standing: Standing,
): Relation => {
  const { aboutWords, sameTopic } = kindOf(a.kind)
  if (aboutWords) {
    const score = kindOf(a.kind).sameUtterance?.(a.value, b.value, sharedAround(a, b)) ?? 1
    return { by: 'words', score: verdict === 'compatible' ? confidence * score : score }
  }
  const limits = limitsOf(a, b, background.storyYear)
  if (sameTopic) {
    const gate = firstLimit(limits)
    if (gate !== null) return gatedBy(gate)
    const topic = sameTopic(a, b, background.rarity)
    return { by: 'topic', topic, score: topic.score }
  }
  const isConflict = verdict === 'contradiction'
  const gate = isConflict ? firmLimit(limits) : null
  if (gate !== null) return gatedBy(gate)
  if (!isConflict && isIdentical(a, b)) return { by: 'identity', score: 1 }
  const [features, weights] = [featuresOf(a, b, limits, background, standing), weightsOf(a.kind, isConflict)]
  // 122 flights and 212 people look like a slip of the pen, and are none.
  if (isConflict && sharesNothing(features)) return gatedBy('nothing-in-common')
  return { by: 'weights', features, weights, score: likelihood(weights, features) }
}
