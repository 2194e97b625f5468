import type { Sentence } from '../core/sentence.ts'
import { whoRelatives } from '../lang/en/grammar.ts'

/** Words that only help another to say something: "*was* killed", "*is* safe". */
const helps = /^(?:aux|cop)/u

const isSubject = /^(?:nsubj|csubj)/u

/** Verbs that hang on another and have its subject: "fled *and hid*", "refused *to pay*", "left, *saying* nothing". */
const sharesSubject = /^(?:conj|xcomp|advcl|parataxis)/u

/** The word that says what the clause of a word says: "unhurt" of "was unhurt". */
const predicateOf = ({ tree }: Sentence, at: number): number =>
  helps.test(tree.relations[at] ?? '') ? (tree.heads[at] ?? at) : at

const childOf = ({ tree }: Sentence, head: number, relation: RegExp): number =>
  tree.heads.findIndex((above, i) => above === head && relation.test(tree.relations[i] ?? ''))

/** Steps up the tree after which a subject is too far off to be trusted. */
const mostSteps = 4

/**
 * The word that a verb says something of, by the tree: "The ship that sank had been late" → "ship" for either verb.
 *
 * @param at index of the verb
 * @returns its token index, or null where the tree names none
 */
export const subjectByTree = (sentence: Sentence, at: number): number | null => {
  const { tokens, tree } = sentence
  let verb = predicateOf(sentence, at)
  for (let step = 0; step < mostSteps; step++) {
    const relation = tree.relations[verb] ?? ''
    const head = tree.heads[verb] ?? -1
    const own = childOf(sentence, verb, isSubject)
    // "the man who fled": whom the pronoun stands for.
    if (own >= 0)
      return relation.startsWith('acl') && whoRelatives.has(tokens[own]?.normal ?? '') ? head : own
    if (head < 0) return null
    // "the man held over the killing"
    if (relation.startsWith('acl'))
      return tokens[verb]?.tags.has('Gerund') || tokens[verb]?.tags.has('PastTense') ? head : null
    if (!sharesSubject.test(relation)) return null
    // "forced the firm to close"
    const object = relation === 'xcomp' ? childOf(sentence, head, /^i?obj$/u) : -1
    if (object >= 0) return object
    verb = head
  }
  return null
}
