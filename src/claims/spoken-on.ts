import type { Sentence } from '../core/sentence.ts'
import { plainSpeech, speechVerbs, spokenEvents, tellingVerbs } from '../lang/en/speech.ts'

/** What is said, as the tree has it: a clause under the verb, or one that the verb stands apart from. */
const reportsClause = ({ tree, tokens }: Sentence, verb: number): boolean =>
  /^(?:parataxis|root)$/u.test(tree.relations[verb] ?? '') && tokens[verb - 1]?.after.includes(',')
    ? true
    : tree.heads.some((head, i) => head === verb && /^(?:ccomp|parataxis)/u.test(tree.relations[i] ?? ''))

/** "wrote *a play*", "responded *to the fire*": what is done by speaking, or to what. */
const hasObject = ({ tree, tokens }: Sentence, verb: number): boolean => {
  const isTo = (noun: number): boolean =>
    tree.heads.some((head, i) => head === noun && tree.relations[i] === 'case' && tokens[i]?.normal === 'to')
  return tree.heads.some(
    (head, i) =>
      head === verb &&
      i > verb &&
      tokens[i]?.tags.has('Date') !== true &&
      (tree.relations[i] === 'obj' || (tree.relations[i] === 'obl' && isTo(i))),
  )
}

const isPassive = ({ tree }: Sentence, verb: number): boolean =>
  tree.heads.some((head, i) => head === verb && /:pass$/u.test(tree.relations[i] ?? ''))

/**
 * Does a date that belongs to the verb tell when somebody spoke: "said on Thursday", "On Friday several of the papers claimed that
 * …"? "Wrote a play in 1998", "added 300 jobs in May", "announced a strike on Monday" tell of what was done.
 */
export const isSpoken = (sentence: Sentence, verb: number): boolean => {
  const lemma = sentence.tokens[verb]?.lemma ?? ''
  if (tellingVerbs.has(lemma)) return true
  const reports = reportsClause(sentence, verb)
  const isDone = hasObject(sentence, verb) || isPassive(sentence, verb)
  if (plainSpeech.has(lemma) || lemma === 'report') return reports || !isDone
  return speechVerbs.has(lemma) && !spokenEvents.has(lemma) && reports && !isPassive(sentence, verb)
}
