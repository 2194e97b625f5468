import type { Claim } from '../core/claim.ts'
import type { Comparison } from '../core/comparison.ts'
import { groupBy } from '../core/group-by.ts'
import type { ScopeGate } from '../core/trace.ts'
import { kindOf } from '../kinds/index.ts'
import { candidatePairs } from './candidate-pairs.ts'
import { type Compared, type Fact, firstClaims, type Pair } from './fact.ts'
import { type AlignContext, type Relation, relateClaims } from './relate-claims.ts'
import { explainedBy, soleOf } from './standing.ts'
import { firm, isLoose, mayCount, threshold, thresholdOf } from './threshold.ts'

/** Two facts of two articles that may be one. */
export interface ScoredPair extends Compared {
  /** How likely they are about one thing, from 0 to 1. */
  readonly score: number
  /** The least score with which they are put together. */
  readonly least: number
}

/** How the subjects of two facts stand to each other: as the best of their claims do. */
export interface FactRelation {
  readonly relation: Relation
  /** The claims that stand so. */
  readonly through: readonly [Claim, Claim]
  /** What the relation's score counts for, from 0 to 1. */
  readonly trust: number
}

/** Gates that say who it is about: what one place of an article tells of somebody, another that names nobody does not take back. */
const personal: ReadonlySet<ScopeGate> = new Set(['other-doer', 'other-bearer'])

const isOfOthers = (relation: Relation): boolean => relation.by === 'gate' && personal.has(relation.gate)

/** Relates two facts whose values compare so. */
export const relateFacts = (
  a: Fact,
  b: Fact,
  { verdict, confidence }: Comparison,
  context: AlignContext,
): FactRelation => {
  const standing = context.standing(a, b, verdict)
  let through: readonly [Claim, Claim] = [a.claims[0], b.claims[0]]
  let best: Relation | null = null
  for (const x of firstClaims(a))
    for (const y of firstClaims(b)) {
      const relation = relateClaims(x, y, verdict, context, standing)
      if (verdict === 'contradiction' && isOfOthers(relation)) return { relation, through: [x, y], trust: 1 }
      if (best !== null && relation.score <= best.score) continue
      best = relation
      through = [x, y]
    }
  const relation = best ?? relateClaims(...through, verdict, context, standing)
  // Values that only might go together lend the pair less weight.
  return { relation, through, trust: verdict === 'contradiction' ? 1 : confidence }
}

/** "Wednesday night" goes with any hour of that night and accounts for none, nor does "up to 160" for one amount below. */
const accountsFor = (pair: Compared): boolean =>
  pair.comparison.verdict !== 'compatible' || (pair.a.kind !== 'date' && !isLoose(pair))

/** The least that is asked of a pair: of "several" and "two", which go with next to everything, that they are firmly of one thing. */
const leastOf = (pair: Compared, { by }: Relation): number => {
  const least = thresholdOf(by, pair.comparison.verdict)
  return pair.comparison.verdict === 'compatible' && isLoose(pair) ? Math.max(least, firm) : least
}

/** Every candidate pair that may be one fact, and what was known when the conflicts among them were scored. */
export interface Scored {
  readonly pairs: readonly ScoredPair[]
  readonly context: AlignContext
}

/** How much surer a conflict has to be than values that only go together. */
const surer = 0.05

/**
 * Dates that only go together give way to a surer conflict of one of them: the campaign that "began on Monday" is the one
 * that "began on Saturday", whatever else fell into the week.
 */
const outdone = (conflicts: readonly ScoredPair[]): ((pair: ScoredPair) => boolean) => {
  const best = new Map<string, number>()
  const position = new Map<Fact, number>()
  const keyOf = (fact: Fact, { articleId }: Fact): string => {
    if (!position.has(fact)) position.set(fact, position.size)
    return `${position.get(fact)} ${articleId}`
  }
  for (const { a, b, score } of conflicts)
    if (a.kind === 'date' && score >= threshold.contradiction)
      for (const key of [keyOf(a, b), keyOf(b, a)]) best.set(key, Math.max(best.get(key) ?? 0, score))
  return ({ a, b, comparison, score }) => {
    if (a.kind !== 'date' || comparison.verdict !== 'compatible') return true
    return Math.max(best.get(keyOf(a, b)) ?? 0, best.get(keyOf(b, a)) ?? 0) < score + surer
  }
}

/**
 * Scores every candidate pair whose values can be compared: first those that can both be true, then the conflicts, which
 * weigh less the better one of their values is accounted for already. Two long articles have ten thousands of pairs: what is
 * not kept of them, how values compare and what a score is made of, is worked out again where it is asked for.
 *
 * @returns the pairs that may count
 */
export const scorePairs = (facts: readonly Fact[], known: Omit<AlignContext, 'standing'>): Scored => {
  const compare = ({ a, b }: Pair): Comparison => kindOf(a.kind).compare(a.value, b.value)
  const conflicts: Pair[] = []
  const compatible: Pair[] = []
  for (const [a, b] of candidatePairs(facts, known.passages.partnersOf)) {
    if (known.isOtherStory(a.articleId, b.articleId)) continue
    const pair = { a, b }
    const { verdict } = compare(pair)
    if (verdict === 'contradiction') conflicts.push(pair)
    else if (verdict !== 'unrelated') compatible.push(pair)
  }
  const score = (pairs: readonly Pair[], context: AlignContext): readonly ScoredPair[] =>
    pairs.flatMap(({ a, b }) => {
      const comparison = compare({ a, b })
      const { relation, trust } = relateFacts(a, b, comparison, context)
      const score = trust * relation.score
      const least = leastOf({ a, b, comparison }, relation)
      return mayCount(score, least) ? [{ a, b, comparison, score, least }] : []
    })
  const sole = soleOf(compatible)
  const matches = score(compatible, { ...known, standing: (a, b) => ({ explained: 0, sole: sole(a, b) }) })
  const explained = explainedBy(matches.filter(accountsFor))
  const isStated = ({ claims }: Fact): boolean => claims.some(({ isDerived }) => !isDerived)
  const stated = groupBy(facts.filter(isStated), ({ articleId }) => articleId)
  const isAlone = ({ articleId }: Fact): boolean => stated.get(articleId)?.length === 1
  const context: AlignContext = {
    ...known,
    standing: (a, b, verdict) =>
      verdict === 'contradiction'
        ? { explained: explained(a, b), sole: Number(isAlone(a) && isAlone(b)) }
        : { explained: 0, sole: sole(a, b) },
  }
  const scored = score(conflicts, context)
  return { pairs: [...matches.filter(outdone(scored)), ...scored], context }
}
