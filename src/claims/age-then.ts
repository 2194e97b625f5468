import { subjectByTree } from '../analyse/subject-by-tree.ts'
import { isCapitalised } from '../core/is-capitalised.ts'
import type { Sentence } from '../core/sentence.ts'
import type { Value } from '../core/value.ts'
import { ageLeads, comingOfAge, justWords, turningVerbs } from '../lang/en/ages.ts'
import { befalling } from '../lang/en/events.ts'
import { pastBe, possessives, timeConjunctions } from '../lang/en/grammar.ts'
import { whenOrUntil } from '../lang/en/times.ts'
import { conceptOf } from '../text/concepts.ts'
import type { Frame } from './frame.ts'

const isOfStory = (lemma: string): boolean => conceptOf(lemma) === 'death' || befalling.has(lemma)

/** How far behind its opener the verb of a short clause stands. */
const clauseReach = 6

const verbFrom = ({ tokens }: Sentence, from: number): number => {
  const at = tokens
    .slice(from, from + clauseReach)
    .findIndex(t => t.pos === 'verb' && !t.tags.has('Auxiliary'))
  return at < 0 ? -1 : from + at
}

/** "was 22 when she joined the navy": the verb of the clause right behind the age, or -1. The tree takes "22" for much else. */
const predicateBehind = (sentence: Sentence, last: number): number =>
  // "Venn, 44, after the men burst in" is an aside.
  sentence.tokens[last]?.after === ' ' && timeConjunctions.has(sentence.tokens[last + 1]?.normal ?? '')
    ? verbFrom(sentence, last + 2)
    : -1

/** "when she *was* 12", "when she *turned* 12". */
const saysAge = (word: string): boolean => pastBe.has(word) || turningVerbs.has(word)

/** "moved there when she was 12": index of the "when" before an age and its subject, or -1. */
const openerBefore = ({ tokens }: Sentence, first: number): number => {
  const verb = justWords.has(tokens[first - 1]?.normal ?? '') ? first - 2 : first - 1
  if (!saysAge(tokens[verb]?.normal ?? '')) return -1
  return [verb - 2, verb - 3].find(k => whenOrUntil.has(tokens[k]?.normal ?? '')) ?? -1
}

/** The verb whose time a clause tells: the nearest before it, or the first behind one that opens its sentence. */
const predicateAround = (sentence: Sentence, opener: number, last: number): number => {
  for (let k = opener - 1; k >= Math.max(0, opener - 3 * clauseReach); k--)
    if (sentence.tokens[k]?.pos === 'verb') return k
  return verbFrom(sentence, last + 1)
}

/** A verb, or what a copula makes a predicate: "was mayor". */
const isPredicate = ({ tokens, tree }: Sentence, at: number): boolean =>
  tokens[at]?.pos === 'verb' || tree.heads.some((head, i) => head === at && tree.relations[i] === 'cop')

/** "joined the navy aged 22", "was mayor at the age of 22": the predicate that the age goes with, or -1. */
const predicateOf = (sentence: Sentence, from: number): number => {
  const { tree } = sentence
  for (let at = from, steps = 0; at >= 0 && steps < 4; steps++) {
    const relation = tree.relations[at] ?? ''
    const head = tree.heads[at] ?? -1
    if (/^(?:obl|advcl|advmod|xcomp)/u.test(relation) && isPredicate(sentence, head)) return head
    if (!/^(?:nmod|nummod|obl|obj|amod|acl|flat|dep)$/u.test(relation)) return -1
    at = head
  }
  return -1
}

const yearIn = ({ tokens }: Sentence): string | null => {
  const years = tokens.filter(({ text }) => /^(?:19|20)\d\d$/u.test(text)).map(({ text }) => text)
  return new Set(years).size === 1 ? (years[0] ?? null) : null
}

/**
 * What an age was that of, where it is not the age now: "She was 22 when she joined the navy", "then 22", "joined the navy
 * aged 22". What happens to people in the news, they mostly suffer at the age they have.
 *
 * @returns the year that is told, else the predicate; '' where neither is; null for an age of the story's time
 */
export const ageThen = (value: Value, sentence: Sentence, frame: Frame): string | null => {
  if (value.type !== 'figure' || value.dimension !== 'age') return null
  const predicate = predicateThen(sentence, frame)
  return predicate === null ? null : (yearIn(sentence) ?? sentence.tokens[predicate]?.lemma ?? '')
}

/** "was 11 when *her mother* died": somebody else, whom the clause names by a noun. */
const befellOthers = (sentence: Sentence, predicate: number): boolean => {
  const { tokens } = sentence
  const subject = subjectByTree(sentence, predicate)
  if (subject === null || tokens[subject]?.pos !== 'noun') return false
  return possessives.has(tokens[subject - 1]?.normal ?? '') || !isCapitalised(tokens[subject]?.text ?? '')
}

/** The verb that says when, -1 where none does; null where the age is that of the story. */
const predicateThen = (sentence: Sentence, { first, last }: Frame): number | null => {
  const { tokens } = sentence
  // "was 34 when he was convicted in 2007": nobody tells the year of what has just happened.
  const isDated = yearIn(sentence) !== null
  const unlessOfStory = (predicate: number) =>
    isOfStory(tokens[predicate]?.lemma ?? '') && !isDated && !befellOthers(sentence, predicate)
      ? null
      : predicate
  const behindPredicate = predicateBehind(sentence, last)
  if (behindPredicate >= 0) return unlessOfStory(behindPredicate)
  const opener = openerBefore(sentence, first)
  if (opener >= 0) return unlessOfStory(predicateAround(sentence, opener, last))
  if (comingOfAge.has(tokens[first - 1]?.normal ?? '')) return first - 1
  const behind = [1, 2, 3].map(step => tokens[last + step]?.normal).join(' ')
  if (tokens[first - 1]?.normal === 'then' || behind === 'at the time') return verbFrom(sentence, last + 1)
  const number = tokens.findIndex((t, i) => i >= first && i <= last && t.pos === 'number')
  const isLed = ageLeads.has(tokens[first]?.normal ?? '') || tokens[first - 1]?.normal === 'at'
  const predicate = isLed ? predicateOf(sentence, number < 0 ? last : number) : -1
  return predicate >= 0 && predicate < first ? unlessOfStory(predicate) : null
}
