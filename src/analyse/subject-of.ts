import type { Sentence } from '../core/sentence.ts'
import { dependents, plainRelation } from './dependents.ts'

const relative = /^(?:who|whom|which|that|whose)$/u

/** Is the clause of this verb in the passive: "was rejected", "the man held over the killing"? */
export const isPassive = (sentence: Sentence, predicate: number): boolean => {
  const { tokens, tree } = sentence
  const has = (relation: string) => dependents(sentence, predicate).some(i => tree.relations[i] === relation)
  if (has('aux:pass') || has('nsubj:pass') || has('obl:agent')) return true
  const isParticiple = tokens[predicate]?.tags.has('Participle') === true
  const relation = tree.relations[predicate] ?? ''
  if (!isParticiple || dependents(sentence, predicate, 'aux', 'obj').length > 0) return false
  if (relation === 'acl' || relation === 'advcl') return true
  return relation === 'conj' && dependents(sentence, predicate, 'nsubj').length === 0
    ? isPassive(sentence, tree.heads[predicate] ?? -1)
    : false
}

/** Most clauses that a subject is looked for above its own. */
const mostSteps = 6

/**
 * The head of what a predicate says something of. What is left out is found where grammar leaves it: in the noun that a
 * relative clause or a participle describes ("the man who fled", "the man held there"), in the clause that a verb is joined to
 * ("came and went"), in the object of a verb that tells somebody to ("urged them to stay").
 *
 * @returns index of a token, or null where nothing stands there: "It is raining" has "It", "Leave!" has none
 */
export const subjectOf = (sentence: Sentence, predicate: number, steps = 0): number | null => {
  const { tree, tokens } = sentence
  const head = tree.heads[predicate] ?? -1
  const relation = plainRelation(tree, predicate)
  const own =
    dependents(sentence, predicate, 'nsubj').at(-1) ?? dependents(sentence, predicate, 'csubj').at(-1)
  const isRelative = own !== undefined && relative.test(tokens[own]?.normal ?? '')
  if (own !== undefined && !(isRelative && relation === 'acl')) return own
  if (head < 0 || steps >= mostSteps) return own ?? null
  const above = () => subjectOf(sentence, head, steps + 1)
  if (relation === 'acl') {
    // "an attempt to delay the bill": who delays is not said.
    const isInfinitive = dependents(sentence, predicate, 'mark').some(i => tokens[i]?.normal === 'to')
    return isInfinitive ? null : head
  }
  if (relation === 'xcomp') return dependents(sentence, head, 'obj', 'iobj').at(0) ?? above()
  return relation === 'conj' || relation === 'advcl' ? above() : null
}
