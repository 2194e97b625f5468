import type { Sentence } from '../core/sentence.ts'
import { attendantWords } from '../lang/en/grammar.ts'

/** Longest way up a tree that is followed. */
const mostSteps = 12

/** What only a noun is to its head, whatever the tagger says: "rounds" in "over six rounds". */
const nominal = /^(?:obl|nsubj|obj|iobj|nmod|compound|amod|flat|appos|nummod|det|case|fixed|mark)/u

/** "said that Holt hit Venn twice", "killed a girl and injured dozens": a main verb that stands nearer; -1 where none does. */
export const nearerVerb = ({ tokens, tree }: Sentence, verb: number, token: number): number => {
  for (let i = token - 1; i > verb; i--) {
    if (/[,;:]/u.test(tokens[i]?.after ?? '')) return -1
    const relation = tree.relations[i] ?? ''
    if (tokens[i]?.pos !== 'verb' || relation === 'acl:relcl') continue
    // "and injured dozens", where the tree has an adjective: a past behind "and" or a noun is a verb all the same.
    const isPast =
      tokens[i]?.tags.has('PastTense') && /^(?:conjunction|noun|pronoun)$/u.test(tokens[i - 1]?.pos ?? '')
    if (nominal.test(relation) && isPast) return i
    if (nominal.test(relation)) continue
    if (tree.heads.some((head, k) => head === i && k < i && tree.relations[k]?.startsWith('nsubj'))) return i
  }
  return -1
}

/** The copula of a predicate that is no verb: "was" in "the toll was 14"; -1 where it has none. */
export const copulaOf = ({ tree }: Sentence, predicate: number): number =>
  tree.heads.findIndex((head, i) => head === predicate && tree.relations[i] === 'cop')

/** "after four masked men *burst* in": a past that follows a noun and hangs on it as a clause of its own says what the noun did. */
const toldOf = ({ tokens, tree }: Sentence, noun: number): number => {
  const verb = noun + 1
  const isOwn = tree.heads[verb] === noun && tree.relations[verb] === 'parataxis'
  return isOwn && tokens[noun]?.after === ' ' && tokens[verb]?.pos === 'verb' ? verb : -1
}

/**
 * "one of 99 members *seized* on Tuesday", "with hundreds of people *throwing* stones": a participle that a noun behind a
 * preposition has for its own tells more of it than the verb above.
 */
const participleOf = ({ tokens, tree }: Sentence, noun: number): number => {
  const isApart = /^(?:nmod|obl)/u.test(tree.relations[noun] ?? '') && tokens[noun]?.tags.has('Date') !== true
  const isLed = tree.heads.some(
    (head, i) => head === noun && tree.relations[i] === 'case' && attendantWords.has(tokens[i]?.normal ?? ''),
  )
  if (!isApart || !isLed) return -1
  return tree.heads.findIndex(
    (head, i) =>
      head === noun &&
      i > noun &&
      tree.relations[i] === 'acl' &&
      tokens[i]?.pos === 'verb' &&
      tokens[i - 1]?.normal !== 'to' &&
      (tokens[i]?.tags.has('Gerund') || tokens[i]?.tags.has('PastTense')),
  )
}

/**
 * The verb that a token depends on, directly or through its noun: "beaten" of "Tuesday" in "was beaten Tuesday by a teacher
 * who works at a college". A copula stands for its predicate.
 *
 * @returns its index, or -1 where the tree names none
 */
export const governingVerb = (sentence: Sentence, token: number): number => {
  const { tokens, tree } = sentence
  const isCount = tokens[token]?.pos === 'number'
  let at = token
  for (let steps = 0; at >= 0 && steps < mostSteps; steps++) {
    const told = copulaOf(sentence, at)
    if (told >= 0) return told
    const own = Math.max(toldOf(sentence, at), isCount ? participleOf(sentence, at) : -1)
    if (own >= 0) return own
    const isVerb = at !== token && tokens[at]?.pos === 'verb' && !nominal.test(tree.relations[at] ?? '')
    if (isVerb) return nearerVerb(sentence, at, token) < 0 ? at : -1
    at = tree.heads[at] ?? -1
  }
  return -1
}

/** Is a token a part of the noun phrase of its head: a noun, or "about" of "about 40"? */
const isWithin = ({ tokens, tree }: Sentence, token: number): boolean =>
  nominal.test(tree.relations[token] ?? '') ||
  (/^(?:advmod|fixed)/u.test(tree.relations[token] ?? '') &&
    /^(?:number|adverb|adjective)$/u.test(tokens[tree.heads[token] ?? -1]?.pos ?? ''))

/** Does a preposition lead a noun, by the tree? */
const isLedByCase = ({ tree }: Sentence, noun: number): boolean =>
  tree.heads.some((head, i) => head === noun && i < noun && tree.relations[i] === 'case')

/**
 * "lives" of "claimed the lives of 25 people", "winner" of "spoke to the 39-year-old winner": does a token belong to what a verb is
 * done to, or to what stands with it behind a preposition?
 */
export const isInObject = (sentence: Sentence, token: number, verb: number): boolean => {
  const { tree } = sentence
  let at = token
  for (let steps = 0; at >= 0 && steps < mostSteps; steps++) {
    const head = tree.heads[at] ?? -1
    const relation = tree.relations[at] ?? ''
    if (relation === 'obj') return head === verb
    if (relation === 'obl' && head === verb) return isLedByCase(sentence, at)
    if (!isWithin(sentence, at)) return false
    at = head
  }
  return false
}

/** "twelve" of "that twelve people in the town were uninsured": does a token belong to the subject of a verb, or of its copula? */
export const isInSubject = (sentence: Sentence, token: number, verb: number): boolean => {
  const { tree } = sentence
  let at = token
  for (let steps = 0; at >= 0 && steps < mostSteps; steps++) {
    const head = tree.heads[at] ?? -1
    const isSubject = tree.relations[at]?.startsWith('nsubj') === true
    if (isSubject) return head === verb || copulaOf(sentence, head) === verb
    if (toldOf(sentence, at) === verb || participleOf(sentence, at) === verb) return true
    if (!isWithin(sentence, at)) return false
    at = head
  }
  return false
}
