import { dependents } from '../../analyse/dependents.ts'
import { agentOf, objectOf, prepositionOf } from '../../analyse/object-of.ts'
import { predicateAt } from '../../analyse/predicate-of.ts'
import { subjectOf } from '../../analyse/subject-of.ts'
import type { Phrase, Sentence } from '../../core/sentence.ts'
import { isKindOf } from '../../data/wordnet.ts'
import { antecedent, isPersonal } from './antecedent.ts'
import { measured } from './read-measured.ts'
import { wordsOf } from './words-of.ts'

/** Token indices of a verb's subject and object, heads first. */
export interface Arguments {
  readonly subject: readonly number[]
  readonly object: readonly number[]
}

/** Prepositions that tie a verb to what it acts on, or a noun to what it is of: "voted on the plan", "a state of emergency". */
const tying = /^(?:of|for|on|over|to|with)$/u

const phraseAt = ({ phrases }: Sentence, token: number | null): Phrase | undefined =>
  token === null ? undefined : phrases.find(p => p.type === 'noun' && p.first <= token && token <= p.last)

const isTime = ({ tokens }: Sentence, token: number): boolean =>
  ['WeekDay', 'Month', 'Date'].some(tag => tokens[token]?.tags.has(tag) === true)

/** The words of a noun phrase, and of what it is tied to: "a state | of emergency". */
const tiedWords = (sentence: Sentence, token: number, steps = 2): readonly number[] => {
  const phrase = phraseAt(sentence, token)
  const own = phrase ? wordsOf(sentence.tokens, phrase) : [token]
  const tied = dependents(sentence, token, 'nmod').filter(
    i => i > token && tying.test(prepositionOf(sentence, i) ?? '') && !isTime(sentence, i),
  )
  return [...own, ...(steps > 0 ? tied.flatMap(i => tiedWords(sentence, i, steps - 1)) : [])]
}

/** What a verb acts on and what hangs on it; where and when it happened is no object. */
const objectWords = (sentence: Sentence, predicate: number, last: number): readonly number[] => {
  const object =
    objectOf(sentence, predicate) ??
    dependents(sentence, predicate, 'obl').find(
      i => i > predicate && tying.test(prepositionOf(sentence, i) ?? '') && !isTime(sentence, i),
    )
  if (object === undefined) return []
  const phrase = phraseAt(sentence, object)
  const own = phrase ? measured(sentence, phrase, sentence.tokens.length) : []
  return [...new Set([...own, ...tiedWords(sentence, object)])].filter(i => i > last)
}

/** "the launch of the satellite": what a deed is done to is its theme too. */
const doneTo = (sentence: Sentence, subject: number): readonly number[] =>
  isKindOf(sentence.tokens[subject]?.lemma ?? '', 'event')
    ? dependents(sentence, subject, 'nmod')
        .filter(i => prepositionOf(sentence, i) === 'of')
        .flatMap(i => tiedWords(sentence, i, 0))
    : []

const subjectWords = (sentence: Sentence, predicate: number, first: number): readonly number[] => {
  const subject = subjectOf(sentence, predicate)
  const phrase = phraseAt(sentence, subject)
  if (subject === null || !phrase) return subject === null ? [] : [subject]
  return [
    ...new Set([
      ...measured(sentence, phrase, first),
      // "said that it had not been warned": the union, not "it".
      ...(isPersonal(sentence.tokens[phrase.head]) ? antecedent(sentence, phrase) : []),
      ...wordsOf(sentence.tokens, phrase),
      ...doneTo(sentence, subject),
      ...antecedent(sentence, phrase),
    ]),
  ]
}

/**
 * Reads whom and what a verb is about.
 *
 * @param first where the verb group begins
 * @param head its verb
 * @param last the last word that belongs to the verb: "down" of "turned down"
 */
export const readArguments = (sentence: Sentence, first: number, head: number, last: number): Arguments => {
  const predicate = predicateAt(sentence, head)
  return {
    subject: subjectWords(sentence, predicate, first),
    object: objectWords(sentence, predicate, last),
  }
}

/** "was signed by the government" → the government; no amount ("was cut by a third") and no time ("by Friday"). */
export const readDoer = (sentence: Sentence, head: number): readonly number[] => {
  const agent = agentOf(sentence, predicateAt(sentence, head))
  if (agent === null || sentence.tokens[agent]?.pos === 'number' || isTime(sentence, agent)) return []
  const phrase = phraseAt(sentence, agent)
  return phrase ? wordsOf(sentence.tokens, phrase) : [agent]
}
