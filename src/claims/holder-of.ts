import type { Entities } from '../core/entity.ts'
import { isCapitalised } from '../core/is-capitalised.ts'
import type { Sentence, Token } from '../core/sentence.ts'
import { calendarWords } from '../lang/en/calendar.ts'
import type { Frame } from './frame.ts'

/** A name in the middle of a sentence, or a word that opens it and is known to be one; initials may stand for any name. */
const isName = ({ text, tags, pos }: Token, i: number): boolean =>
  pos === 'noun' &&
  isCapitalised(text) &&
  !/^\p{Lu}+$/u.test(text) &&
  !calendarWords.has(text.toLowerCase()) &&
  (i > 1 || tags.has('ProperNoun'))

/**
 * Who does what an amount is told of, by name: "corley" of "Corley has offered $140 million", a person's id of "she scored 13";
 * empty where no name tells, and where nobody does anything: "Holm was one of 13".
 */
export const holderOf = (
  { tokens, tree, articleId }: Sentence,
  { agent, verb, first }: Frame,
  entities: Entities,
): readonly string[] => {
  if (verb === null || verb > first || tokens[verb]?.lemma === 'be') return []
  // Where order and tree name two subjects, "told Venn that Holm wants", nobody knows.
  const isSubject = agent.some(i => tree.heads[i] === verb && /^nsubj/u.test(tree.relations[i] ?? ''))
  if (!isSubject) return []
  return agent.flatMap(i => {
    const token = tokens[i]
    if (!token) return []
    const person = entities.at(articleId, token.span)
    if (person) return [person.id, token.lemma]
    return isName(token, i) ? [token.lemma] : []
  })
}
