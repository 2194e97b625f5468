import { kindOf } from '../kinds/index.ts'
import { phraseLikeness } from '../text/word-difference.ts'
import type { Fact } from './fact.ts'
import type { ScoredPair } from './score-pairs.ts'

/** A set of facts, at most one of each article, that speak of the same thing. */
export interface Group {
  readonly facts: readonly Fact[]
  /** Score of the weakest pair that holds it together. */
  readonly score: number
}

/**
 * Least likelihood for a pair to be put together, by what the values say. Equal values are evidence in
 * themselves; a conflict needs the most, since a false alarm costs more than a miss.
 */
const threshold = { agreement: 0.4, notation: 0.4, compatible: 0.45, contradiction: 0.6 } as const

/** Likelihood from which two statements of one article may join a group together. */
const sure = 0.45

/** A rival this close to the best partner makes a conflict ambiguous. */
const margin = 0.85

const rank = { agreement: 0, notation: 0, compatible: 1, contradiction: 2, unrelated: 3 } as const

/** How alike the subjects of two facts read: settles which of two pairs of one score comes first. */
const likenessOf = ({ a, b }: ScoredPair): number =>
  phraseLikeness(a.claims[0]?.subject.label ?? '', b.claims[0]?.subject.label ?? '')

/** Can both values be true of one thing, and not only because one of them says next to nothing? */
const goTogether = (x: Fact, y: Fact): boolean => {
  const { verdict, confidence } = kindOf(x.kind).compare(x.value, y.value)
  return rank[verdict] < rank.compatible || (verdict === 'compatible' && confidence >= 0.5)
}

/**
 * An article may state one fact twice, loosely and exactly ("in December", "on Dec. 27"), but not two values of it.
 * Groups that agree must agree throughout: "Friday" goes with both "Dec. 27" and "19 January", which do not.
 */
const canJoin = (left: readonly Fact[], right: readonly Fact[], pair: ScoredPair): boolean => {
  const repeats = left.some(x => right.some(y => x.articleId === y.articleId))
  if (pair.comparison.verdict === 'contradiction') return !repeats
  if (repeats && pair.score < sure) return false
  return left.every(x => right.every(y => goTogether(x, y)))
}

/**
 * Puts facts together one-to-one: equal values first, then compatible ones, then conflicts, each in order of
 * overlap. A fact that has found its equal in an article is not matched with another one there, so an article
 * that states both values contradicts nobody. A conflict with a close rival is ambiguous and stays apart.
 */
export const assign = (facts: readonly Fact[], pairs: readonly ScoredPair[]): readonly Group[] => {
  const groupOf = new Map<Fact, { facts: Fact[]; score: number }>(
    facts.map(fact => [fact, { facts: [fact], score: 1 }]),
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
      rank[p.comparison.verdict] - rank[q.comparison.verdict] ||
      q.score - p.score ||
      likenessOf(q) - likenessOf(p) ||
      at(p.a) - at(q.a) ||
      at(p.b) - at(q.b),
  )
  const isTaken = (fact: Fact, articleId: number): boolean =>
    groupOf.get(fact)?.facts.some(other => other.articleId === articleId) ?? false
  const hasRival = (pair: ScoredPair): boolean => {
    const rivals = (fact: Fact, partner: Fact) =>
      (pairsOf.get(fact) ?? []).some(other => {
        const rival = other.a === fact ? other.b : other.a
        return (
          rival !== partner &&
          rival.articleId === partner.articleId &&
          other.score >= margin * pair.score &&
          !isTaken(rival, fact.articleId)
        )
      })
    return rivals(pair.a, pair.b) || rivals(pair.b, pair.a)
  }
  for (const pair of inOrder) {
    const { verdict } = pair.comparison
    const [left, right] = [groupOf.get(pair.a), groupOf.get(pair.b)]
    if (verdict === 'unrelated' || pair.score < threshold[verdict] || !left || !right || left === right)
      continue
    if (!canJoin(left.facts, right.facts, pair)) continue
    if (verdict === 'contradiction' && hasRival(pair)) continue
    left.facts.push(...right.facts)
    left.score = Math.min(left.score, right.score, pair.score)
    for (const fact of right.facts) groupOf.set(fact, left)
  }
  return [...new Set(groupOf.values())]
}
