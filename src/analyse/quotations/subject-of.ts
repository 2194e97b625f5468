import type { Sentence } from '../../core/sentence.ts'
import { relatives } from '../../lang/en/grammar.ts'

/** Relations through which a verb shares the subject of the one that it depends on: "rose and said", "left, saying". */
const sharing: ReadonlySet<string> = new Set(['conj', 'xcomp', 'advcl', 'ccomp', 'parataxis'])
/** How often a subject is looked for higher up. */
const reach = 3

const childrenOf = ({ tree }: Sentence, head: number, relations: RegExp): readonly number[] =>
  tree.heads.flatMap((h, i) => (h === head && relations.test(tree.relations[i] ?? '') ? [i] : []))

/**
 * The subject of a verb of speech, as the index of its head token, or null: what the tree gives it, what the verb's own
 * clause says more of ("Prat, who said"), or the subject that it shares with the verb above. "Prat was quoted as saying" has
 * its speaker in the passive, "quoted Prat as saying" as the object; of "was told" nobody is the speaker.
 */
export const subjectOf = (sentence: Sentence, verb: number, depth = 0): number | null => {
  const { tokens, tree } = sentence
  const [subject] = childrenOf(sentence, verb, /^nsubj(?!:pass)/u)
  const isQuoting = tokens[verb]?.lemma === 'quote'
  const relation = tree.relations[verb] ?? ''
  const head = tree.heads[verb] ?? -1
  if (isQuoting && depth > 0) {
    const [quoted] = childrenOf(sentence, verb, /^(?:nsubj:pass|obj)/u)
    return quoted ?? null
  }
  if (childrenOf(sentence, verb, /^nsubj:pass|^aux:pass/u).length > 0) return null
  if (subject !== undefined) {
    const isRelative = relatives.has(tokens[subject]?.normal ?? '')
    return isRelative && relation.startsWith('acl') ? head : subject
  }
  if (head < 0 || depth >= reach || !sharing.has(relation.replace(/:.*$/u, ''))) return null
  // "was quick to retort"
  return /^(?:verb|adjective)$/u.test(tokens[head]?.pos ?? '') ? subjectOf(sentence, head, depth + 1) : null
}
