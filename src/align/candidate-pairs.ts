import { kindOf } from '../kinds/index.ts'
import type { Fact } from './fact.ts'
import type { Passages } from './passages/passages.ts'

/**
 * A word that more facts than this share does not bring pairs together: it says too little, and the pairs
 * would grow with the square of the articles.
 */
export const longestPosting = 64

/** What a fact is filed under: the words of its subject, those of a quote alone, and its value where that is telling. */
export const indexKeys = ({ kind, terms, value }: Fact): ReadonlySet<string> => {
  const { aboutWords, keysOf } = kindOf(kind)
  const own = aboutWords ? terms.filter(({ role }) => role !== 'nearby') : terms
  return new Set([...own.map(({ lemma }) => lemma), ...(keysOf?.(value) ?? [])])
}

/** Positions of the facts under each of their keys. */
export type Postings = ReadonlyMap<string, readonly number[]>

/** Files each fact under its keys. */
export const postingsOf = (facts: readonly Fact[]): Postings => {
  const postings = new Map<string, number[]>()
  for (const [i, fact] of facts.entries()) {
    for (const key of indexKeys(fact)) {
      const posting = postings.get(key)
      if (posting) posting.push(i)
      else postings.set(key, [i])
    }
  }
  return postings
}

/**
 * Pairs of facts from two articles that share at least one word of their subjects or nearly a value, found through an
 * inverted index, or that stand in sentences which may tell the same. Each pair comes once, the fact of the lower article id first; they are far too many to be kept.
 */
export function* candidatePairs(
  facts: readonly Fact[],
  partnersOf: Passages['partnersOf'],
): Generator<readonly [Fact, Fact]> {
  const postings = postingsOf(facts)
  const position = new Map(facts.flatMap((fact, i) => fact.claims.map(claim => [claim, i] as const)))
  for (const [i, a] of facts.entries()) {
    const partners = new Set<number>()
    for (const key of indexKeys(a)) {
      const posting = postings.get(key) ?? []
      if (posting.length <= longestPosting) for (const j of posting) if (j > i) partners.add(j)
    }
    for (const claim of a.claims)
      for (const partner of partnersOf(claim)) {
        const j = position.get(partner)
        if (j !== undefined && j > i) partners.add(j)
      }
    for (const j of partners) {
      const b = facts[j]
      if (b && a.articleId !== b.articleId) yield a.articleId < b.articleId ? [a, b] : [b, a]
    }
  }
}
