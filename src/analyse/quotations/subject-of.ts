import type { Sentence } from '../../core/sentence.ts'
import { relatives } from '../../lang/en/grammar.ts'
import { citingVerbs, speechVerbs } from '../../lang/en/speech.ts'

/** Relations through which a verb shares the subject of the one that it depends on: "rose and said", "left, saying". */
const sharing: ReadonlySet<string> = new Set(['conj', 'xcomp', 'advcl', 'ccomp', 'parataxis'])
/** How often a subject is looked for higher up. */
const reach = 3

const childrenOf = ({ tree }: Sentence, head: number, relations: RegExp): readonly number[] =>
  tree.heads.flatMap((h, i) => (h === head && relations.test(tree.relations[i] ?? '') ? [i] : []))

/** "as *saying*" */
const isSaying = ({ tokens }: Sentence, i: number): boolean =>
  tokens[i]?.tags.has('Gerund') === true && speechVerbs.has(tokens[i]?.lemma ?? '')

/** "He moved to help them, *calling* it …": the subject of the sentence, where the tree has what follows a comma with the noun beside. */
const ofSentence = (sentence: Sentence, verb: number): number | null => {
  const { tokens, tree } = sentence
  const isApart = tokens[verb]?.tags.has('Gerund') === true && tokens[verb - 1]?.after === ', '
  const root = tree.relations.indexOf('root')
  return isApart && tree.relations[verb] === 'acl' && tokens[root]?.pos === 'verb'
    ? subjectOf(sentence, root, reach)
    : null
}

/**
 * The subject of a verb of speech, as the index of its head token, or null: what the tree gives it, what the verb's own
 * clause says more of ("Prat, who said"), or the subject that it shares with the verb above. "Prat was quoted as saying" has
 * its speaker in the passive, "quoted Prat as saying" as the object; of "was told" nobody is the speaker.
 */
export const subjectOf = (sentence: Sentence, verb: number, depth = 0): number | null => {
  const { tokens, tree } = sentence
  // "“The people there are my neighbours,” Prat said": where the tree gives it two, the nearer one.
  const subject = childrenOf(sentence, verb, /^nsubj(?!:pass)/u).toSorted(
    (a, b) => Math.abs(a - verb) - Math.abs(b - verb),
  )[0]
  const isQuoting = citingVerbs.has(tokens[verb]?.lemma ?? '')
  const relation = tree.relations[verb] ?? ''
  const head = tree.heads[verb] ?? -1
  // "The agency cited the mayor as saying": the verb itself, or the one below it that the words are said with.
  const isCited =
    isQuoting && childrenOf(sentence, verb, /^(?:advcl|xcomp)/u).some(i => isSaying(sentence, i))
  if (isQuoting && (depth > 0 || isCited)) {
    const [quoted] = childrenOf(sentence, verb, /^(?:nsubj:pass|obj)/u)
    const [behind] = childrenOf(sentence, verb, /^obl/u).filter(i => i > verb)
    return quoted ?? behind ?? null
  }
  if (subject === undefined && childrenOf(sentence, verb, /^nsubj:pass/u).length > 0) return null
  // "was angry at being told of it and announced": the passive has no subject of its own, and shares that of the verb above.
  if (depth === 0 && childrenOf(sentence, verb, /^aux:pass/u).length > 0) return null
  if (subject !== undefined) {
    const isRelative = relatives.has(tokens[subject]?.normal ?? '')
    return isRelative && relation.startsWith('acl') ? head : subject
  }
  const apart = depth === 0 ? ofSentence(sentence, verb) : null
  if (apart !== null) return apart
  if (head < 0 || depth >= reach || !sharing.has(relation.replace(/:.*$/u, ''))) return null
  // "was quick to retort"
  return /^(?:verb|adjective)$/u.test(tokens[head]?.pos ?? '') ? subjectOf(sentence, head, depth + 1) : null
}
