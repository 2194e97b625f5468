import { dependents } from '../analyse/dependents.ts'
import { predicateOf, predicatesOf } from '../analyse/predicate-of.ts'
import type { Phrase, Sentence } from '../core/sentence.ts'

/** A stretch of a sentence around one predicate; token indices, inclusive. */
export interface Clause {
  readonly first: number
  readonly last: number
  /** The predicate's verb group; null for a clause without a verb, as headlines have them. */
  readonly verb: Phrase | null
  /** Index of the predicate, a verb or what a copula says of its subject. */
  readonly predicate: number
}

/** The verb group of a predicate: its own, or its copula's. */
const verbOf = (sentence: Sentence, predicate: number): Phrase | null => {
  const at = [predicate, ...dependents(sentence, predicate, 'cop')]
  return sentence.phrases.find(p => p.type === 'verb' && at.some(i => i >= p.first && i <= p.last)) ?? null
}

/**
 * The clause a token stands in, by the tree. A clause without a verb of its own, as "killing of 14" in brackets, borrows the
 * one above it.
 */
export const clauseAround = (sentence: Sentence, token: number): Clause => {
  const { heads } = sentence.tree
  const owners = predicatesOf(sentence)
  let predicate = predicateOf(sentence, token)
  let verb = verbOf(sentence, predicate)
  const inside = new Set([predicate])
  while (verb === null && (heads[predicate] ?? -1) >= 0) {
    predicate = predicateOf(sentence, heads[predicate] ?? 0)
    inside.add(predicate)
    verb = verbOf(sentence, predicate)
  }
  const own = owners.flatMap((owner, i) => (inside.has(owner) ? [i] : []))
  return { first: own[0] ?? token, last: own.at(-1) ?? token, verb, predicate }
}
