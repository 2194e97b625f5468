import { isAdjunct, isBehindPreposition } from '../analyse/is-adjunct.ts'
import { subjectByTree } from '../analyse/subject-by-tree.ts'
import type { Phrase, Sentence } from '../core/sentence.ts'
import { relatives, thingRelatives } from '../lang/en/grammar.ts'
import type { Clause } from './clause.ts'
import { governingVerb } from './governing-verb.ts'

/** "announced its intention *to buy* the mill": whoever announced it buys; the verb that a plan hangs on, else the verb itself. */
const carriedBy = (sentence: Sentence, verb: number): number => {
  const { tokens, tree } = sentence
  const isPlan = tree.relations[verb] === 'acl' && tokens[verb - 1]?.normal === 'to'
  const above = isPlan ? governingVerb(sentence, tree.heads[verb] ?? -1) : -1
  return above < 0 ? verb : above
}

/** "a style that emerged in 1962", "the ferry, which sank on Friday": the noun that a relative clause without a subject is about. */
const antecedent = ({ tokens, phrases }: Sentence, { first, verb }: Clause): Phrase | undefined =>
  verb?.first === first + 1 && relatives.has(tokens[first]?.normal ?? '')
    ? phrases.find(p => p.type === 'noun' && p.last === first - 1)
    : undefined

/**
 * The noun phrase that a verb says something of: by the tree, which sees over what stands between ("the blaze, which began at
 * noon, killed two"), else the last one before the verb that no preposition governs.
 */
const toldSubject = (sentence: Sentence, { first, last, verb }: Clause): Phrase | undefined => {
  if (verb === null) return undefined
  const { tokens, phrases } = sentence
  const nouns = phrases.filter(p => p.type === 'noun')
  // "the heirs of Odil Renck, who was hired in March": of all nouns before it the one right beside.
  const beside = relatives.has(tokens[verb.first - 1]?.normal ?? '')
    ? nouns.find(p => p.last === verb.first - 2)
    : undefined
  const at = carriedBy(sentence, verb.head)
  const told = subjectByTree(sentence, at)
  const own = told === null ? undefined : nouns.find(p => p.first <= told && told <= p.last)
  // "elections in Norvania that are due in May": of things the tree tells which one it is.
  const isOfThing = thingRelatives.has(tokens[verb.first - 1]?.normal ?? '') && own !== undefined
  if (beside)
    return isOfThing && own.last < beside.first && isBehindPreposition(tokens, beside) ? own : beside
  const isOwn = own !== undefined && !relatives.has(tokens[told ?? -1]?.normal ?? '')
  const byTree = isOwn ? own : undefined
  const byOrder = nouns.findLast(
    p => p.head >= first && p.head <= last && p.last < verb.first && !isAdjunct(sentence, p),
  )
  const { relations } = sentence.tree
  // "A clerk hurt in the crash died": where the tree has a participle of the noun beside it, it errs as often as not.
  if (relations[at] === 'acl') return byOrder ?? byTree
  // "Odil Renck, her husband, was born": the apposition tells him from his kin.
  const apposed = nouns.find(p => p.last === verb.first - 1 && relations[p.head] === 'appos')
  return apposed ?? byTree ?? byOrder
}

/** The noun phrase that the verb of a clause says something of, that of the mention itself where it is that. */
export const clauseSubject = (sentence: Sentence, clause: Clause): Phrase | undefined =>
  toldSubject(sentence, clause) ?? antecedent(sentence, clause)
