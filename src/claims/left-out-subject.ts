import { isAdjunct } from '../analyse/is-adjunct.ts'
import type { Phrase, Sentence } from '../core/sentence.ts'
import { clauseJoiners } from '../lang/en/grammar.ts'
import type { Frame } from './frame.ts'

const indicesOf = (phrase: Phrase | undefined): readonly number[] =>
  phrase ? Array.from({ length: phrase.last - phrase.first + 1 }, (_, i) => phrase.first + i) : []

/**
 * Whom or what a clause tells of that opens with its verb: "the tunnel, opened in 1976" takes it from the words right before,
 * "Anna Reuss was born in Kiel and died on Monday" from the head of the sentence.
 *
 * @returns indices of its words; empty where the clause has a subject
 */
export const leftOutSubject = ({ clause, agent }: Frame, sentence: Sentence): readonly number[] => {
  const { tokens, phrases } = sentence
  const isVerbAt = (at: number): boolean => phrases.some(p => p.type === 'verb' && p.first === at)
  if (agent.length > 0) return []
  // "Completed in 1938, the gallery is …": what a sentence opens with is said of what follows.
  if (clause.first === 0)
    return isVerbAt(0) ? indicesOf(phrases.find(p => p.type === 'noun' && p.first > clause.last)) : []
  const isJoined = clauseJoiners.has(tokens[clause.first]?.normal ?? '')
  const opening = isJoined ? clause.first + 1 : clause.first
  if (!isVerbAt(opening)) return []
  // "born 9 April 1936; died 2 June": a date is nobody.
  const isNoun = ({ type, head }: Phrase): boolean =>
    type === 'noun' && tokens[head]?.tags.has('Date') === false
  const heads = phrases.filter(p => isNoun(p) && p.last < clause.first && !isAdjunct(sentence, p))
  const beside = heads.at(-1)
  const phrase = !isJoined && beside?.last === clause.first - 1 ? beside : heads[0]
  return indicesOf(phrase)
}
