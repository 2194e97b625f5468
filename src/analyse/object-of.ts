import type { Sentence } from '../core/sentence.ts'
import { dependents } from './dependents.ts'

/** The preposition that a noun stands behind: "over" of "over the plan"; null for none. */
export const prepositionOf = (sentence: Sentence, noun: number): string | null => {
  const mark = dependents(sentence, noun, 'case').find(i => i < noun)
  return mark === undefined ? null : (sentence.tokens[mark]?.normal ?? null)
}

/** The head of what a verb acts on: "plan" of "rejected the plan"; null where it has no object. */
export const objectOf = (sentence: Sentence, predicate: number): number | null =>
  dependents(sentence, predicate, 'obj')[0] ?? null

/** Who did what is told in the passive: "court" of "was overturned by the court"; null where nobody is named. */
export const agentOf = (sentence: Sentence, predicate: number): number | null =>
  dependents(sentence, predicate).find(i => sentence.tree.relations[i] === 'obl:agent') ?? null
