import type { Comparison } from '../core/comparison.ts'
import { groupBy } from '../core/group-by.ts'
import { kindOf } from '../kinds/index.ts'
import { candidatePairs } from './candidate-pairs.ts'
import type { Fact } from './fact.ts'
import type { Background, Standing } from './features.ts'
import type { AlignContext } from './relate-claims.ts'
import { nearnessOf, relateFacts } from './relate-facts.ts'
import { type Compared, explainedBy, marginOf, type NearPair, scarceOf, soleOf } from './standing.ts'
import { isLoose, mayCount, thresholdFor } from './threshold.ts'

/** Two facts of two articles that may be one. */
export interface ScoredPair extends Compared {
  /** How likely they are about one thing, from 0 to 1. */
  readonly score: number
}

/** "Wednesday night" goes with any hour of that night and accounts for none, nor does "up to 160" for one amount below. */
const accountsFor = ({ a, b }: NearPair): boolean => {
  const comparison = kindOf(a.kind).compare(a.value, b.value)
  return comparison.verdict !== 'compatible' || (a.kind !== 'date' && !isLoose(comparison))
}

/** The candidate pairs of a run whose values can be compared, and what relating them asks of all the others. */
export interface Candidates {
  readonly conflicts: readonly NearPair[]
  readonly compatible: readonly NearPair[]
  readonly context: AlignContext
}

/**
 * Finds every candidate pair whose values can be compared. Two long articles have ten thousands of them.
 *
 * @public for the training of the linker
 */
export const candidatesOf = (facts: readonly Fact[], background: Background): Candidates => {
  const conflicts: NearPair[] = []
  const compatible: NearPair[] = []
  for (const [a, b] of candidatePairs(facts)) {
    if (background.isOtherStory(a.articleId, b.articleId)) continue
    const { verdict } = kindOf(a.kind).compare(a.value, b.value)
    if (verdict === 'unrelated') continue
    const pair = { a, b, near: nearnessOf(a, b, background) }
    if (verdict === 'contradiction') conflicts.push(pair)
    else compatible.push(pair)
  }
  const margin = marginOf([...conflicts, ...compatible])
  const scarce = scarceOf(facts)
  const sole = soleOf(compatible)
  const explained = explainedBy(compatible.filter(accountsFor))
  const isStated = ({ claims }: Fact): boolean => claims.some(({ isDerived }) => !isDerived)
  const stated = groupBy(facts.filter(isStated), ({ articleId }) => articleId)
  const isAlone = ({ articleId }: Fact): boolean => stated.get(articleId)?.length === 1
  const standing = (a: Fact, b: Fact, { verdict, confidence }: Comparison): Standing => ({
    ...(verdict === 'contradiction'
      ? { ...explained(a, b), sole: Number(isAlone(a) && isAlone(b)) }
      : { explained: 0, restated: 0, sole: sole(a, b) }),
    margin: margin(a, b, nearnessOf(a, b, background)),
    scarce: scarce(a, b),
    loose: verdict === 'compatible' ? 1 - confidence : 0,
  })
  return { conflicts, compatible, context: { background, standing } }
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
    if (a.kind === 'date' && score >= thresholdFor(a.kind, 'contradiction'))
      for (const key of [keyOf(a, b), keyOf(b, a)]) best.set(key, Math.max(best.get(key) ?? 0, score))
  return ({ a, b, comparison, score }) => {
    if (a.kind !== 'date' || comparison.verdict !== 'compatible') return true
    return Math.max(best.get(keyOf(a, b)) ?? 0, best.get(keyOf(b, a)) ?? 0) < score + surer
  }
}

/**
 * Scores every candidate pair. What is not kept of them, how values compare and what a score is made of, is worked out again
 * where it is asked for.
 *
 * @returns the pairs that may count
 */
export const scorePairs = (facts: readonly Fact[], background: Background): Scored => {
  const { conflicts, compatible, context } = candidatesOf(facts, background)
  const score = (pairs: readonly NearPair[]): readonly ScoredPair[] =>
    pairs.flatMap(({ a, b }) => {
      const comparison = kindOf(a.kind).compare(a.value, b.value)
      const { score } = relateFacts(a, b, comparison, context).relation
      return mayCount(a.kind, comparison, score) ? [{ a, b, comparison, score }] : []
    })
  const [matches, scored] = [score(compatible), score(conflicts)]
  return { pairs: [...matches.filter(outdone(scored)), ...scored], context }
}
