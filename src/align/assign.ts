import { areEqual } from '../core/comparison.ts'
import { kindOf } from '../kinds/index.ts'
import { phraseLikeness } from '../text/phrase-likeness.ts'
import type { Fact } from './fact.ts'
import { obstacleTo } from './obstacle-to.ts'
import type { Decision, Outcome } from './outcome.ts'
import type { ScoredPair } from './score-pairs.ts'
import { firm, isLoose, isVague, rivalMargin } from './threshold.ts'

/** A set of facts, at most one of each article, that speak of the same thing. */
export interface Group {
  readonly facts: readonly Fact[]
  /** The pairs that hold it together. */
  readonly pairs: readonly ScoredPair[]
}

/** How sure it is that a group speaks of one thing, from 0 to 1: as the weakest of its pairs. */
export const certaintyOf = ({ pairs }: Group): number => Math.min(1, ...pairs.map(({ score }) => score))

/** Which facts speak of the same thing, and how that was decided. */
export interface Assignment {
  /** Every fact is in one group, alone where it has no counterpart. */
  readonly groups: readonly Group[]
  readonly decisions: readonly Decision[]
}

/**
 * A rival this close makes a conflict ambiguous, one of "dozens" only where it is the likelier pair. Of quotes the best is the one, for
 * words leave less to chance, and so do digits: "$13.9 billion" is "$13.9 million", though "$13.2 million" stands near.
 */
const marginOf = ({ a, b }: ScoredPair): number => {
  const { aboutWords, difference } = kindOf(a.kind)
  return aboutWords || difference?.(a.value, b.value) === 'scale' ? 1 : rivalMargin
}

/** Equal values first, then compatible ones, then conflicts, then the doubtful, which must not stand in their way. */
const rankOf = (pair: ScoredPair): number => {
  const { a, comparison, score } = pair
  const { verdict } = comparison
  // Of quotes the score alone tells which are one utterance, whatever became of it.
  if (kindOf(a.kind).aboutWords) return areEqual(comparison) ? 0 : 1
  if (verdict === 'compatible') return score >= firm && !isLoose(pair) ? 1 : 3
  return verdict === 'contradiction' ? 2 : 0
}

/** How alike the subjects of two facts read: settles which of two pairs of one score comes first. */
const likenessOf = ({ a, b }: ScoredPair): number =>
  phraseLikeness(a.claims[0]?.subject.label ?? '', b.claims[0]?.subject.label ?? '')

/** "165 km/h (103 mph)": one amount in two units is no rival to itself. */
const isRestated = (a: Fact, b: Fact): boolean => {
  const { verdict, reason } = kindOf(a.kind).compare(a.value, b.value)
  return verdict !== 'contradiction' && reason.code === 'figure-other-unit'
}

const joined: Outcome = { code: 'joined' }
const together: Outcome = { code: 'together' }
const belowThreshold: Outcome = { code: 'below-threshold' }

/**
 * Puts facts together one-to-one: equal values first, then compatible ones, then conflicts, each in order of
 * likelihood. A fact that has found its equal in an article is not matched with another one there, so an article
 * that states both values contradicts nobody. A conflict with a close rival is ambiguous and stays apart.
 */
export const assign = (facts: readonly Fact[], pairs: readonly ScoredPair[]): Assignment => {
  const groupOf = new Map<Fact, { facts: Fact[]; pairs: ScoredPair[] }>(
    facts.map(fact => [fact, { facts: [fact], pairs: [] }]),
  )
  const pairsOf = new Map<Fact, ScoredPair[]>()
  for (const pair of pairs)
    for (const fact of [pair.a, pair.b]) {
      const list = pairsOf.get(fact)
      if (list) list.push(pair)
      else pairsOf.set(fact, [pair])
    }
  const position = new Map(facts.map((fact, i) => [fact, i]))
  const at = (fact: Fact): number => position.get(fact) ?? 0
  const inOrder = pairs.toSorted(
    (p, q) =>
      rankOf(p) - rankOf(q) ||
      q.score - p.score ||
      likenessOf(q) - likenessOf(p) ||
      at(p.a) - at(q.a) ||
      at(p.b) - at(q.b),
  )
  const isTaken = (fact: Fact, articleId: number): boolean =>
    groupOf.get(fact)?.facts.some(other => other.articleId === articleId) ?? false
  const rivalOf = (pair: ScoredPair): ScoredPair | undefined => {
    const rivalFor = (fact: Fact, partner: Fact) =>
      (pairsOf.get(fact) ?? []).find(other => {
        const rival = other.a === fact ? other.b : other.a
        return (
          rival !== partner &&
          rival.articleId === partner.articleId &&
          other.score >= (isVague(rival) ? 1 : marginOf(pair)) * pair.score &&
          !isRestated(rival, partner) &&
          !isTaken(rival, fact.articleId)
        )
      })
    return rivalFor(pair.a, pair.b) ?? rivalFor(pair.b, pair.a)
  }
  const decide = (pair: ScoredPair): Outcome => {
    const { verdict } = pair.comparison
    const [left, right] = [groupOf.get(pair.a), groupOf.get(pair.b)]
    if (left === right || !left || !right) return together
    if (pair.score < pair.least) return belowThreshold
    const obstacle = obstacleTo(left.facts, right.facts, pair)
    if (obstacle) return obstacle
    const rival = verdict === 'contradiction' ? rivalOf(pair) : undefined
    if (rival) return { code: 'rival', rival }
    left.facts.push(...right.facts)
    left.pairs.push(...right.pairs, pair)
    for (const fact of right.facts) groupOf.set(fact, left)
    return joined
  }
  const decisions = inOrder.map(pair => ({ pair, outcome: decide(pair) }))
  return { groups: [...new Set(groupOf.values())], decisions }
}
