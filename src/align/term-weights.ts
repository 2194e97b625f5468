import type { TermRole } from '../core/claim.ts'
import type { Fact } from './fact.ts'

/** How much a shared word says about two claims having one subject, by the part it plays in them. */
const roleWeight: Readonly<Record<TermRole, number>> = {
  counted: 3,
  verb: 2,
  entity: 2,
  modifier: 2,
  agent: 1.5,
  object: 1.2,
  context: 0.5,
}

/** Weighted terms of a fact; the weight of a word is that of its strongest role, less where it is common. */
export type TermVector = ReadonlyMap<string, number>

/**
 * Weighs the terms of each fact. A word that many facts of an article hold says little about which of them is
 * meant, so its weight falls with the square root of its mean count per article that has it.
 */
export const weighTerms = (facts: readonly Fact[]): ReadonlyMap<Fact, TermVector> => {
  const holders = new Map<string, { facts: number; articles: Set<number> }>()
  for (const fact of facts) {
    for (const lemma of new Set(fact.terms.map(term => term.lemma))) {
      const entry = holders.get(lemma) ?? { facts: 0, articles: new Set<number>() }
      entry.facts++
      entry.articles.add(fact.articleId)
      holders.set(lemma, entry)
    }
  }
  return new Map(
    facts.map(fact => {
      const vector = new Map<string, number>()
      for (const { lemma, role } of fact.terms) {
        const entry = holders.get(lemma)
        const perArticle = entry ? entry.facts / entry.articles.size : 1
        const weight = roleWeight[role] / Math.sqrt(perArticle)
        vector.set(lemma, Math.max(vector.get(lemma) ?? 0, weight))
      }
      return [fact, vector]
    }),
  )
}

/** Cosine of two term vectors, from 0 (nothing shared) to 1. */
export const cosine = (a: TermVector, b: TermVector): number => {
  const norm = (v: TermVector) => Math.sqrt([...v.values()].reduce((sum, w) => sum + w * w, 0))
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let dot = 0
  for (const [lemma, weight] of small) dot += weight * (large.get(lemma) ?? 0)
  const norms = norm(a) * norm(b)
  return norms === 0 ? 0 : dot / norms
}
