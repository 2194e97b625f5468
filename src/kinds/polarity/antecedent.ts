import type { Phrase, Sentence, Token } from '../../core/sentence.ts'
import { speechVerbs } from '../../text/speech-verbs.ts'
import { isAdjunct, wordsOf } from './words-of.ts'

/** "it", "they" */
export const isPersonal = (token: Token | undefined): boolean => /^(?:it|they)$/u.test(token?.normal ?? '')

/** "said it would", "disclosed that it had": who says so is who is meant. */
export const antecedent = (sentence: Sentence, phrase: Phrase): readonly number[] => {
  const { tokens, phrases } = sentence
  const stands = isPersonal(tokens[phrase.head])
  const owns = tokens.slice(phrase.first, phrase.last + 1).some(t => /^(?:its|their)$/u.test(t.normal))
  if (!stands && !owns) return []
  const told = phrases.findLast(
    p => p.type === 'verb' && p.last < phrase.first && speechVerbs.has(tokens[p.head]?.lemma ?? ''),
  )
  if (!told) return []
  const sayers = phrases.filter(p => p.type === 'noun' && p.last < told.first && !isAdjunct(tokens, p))
  return sayers.flatMap(p => wordsOf(tokens, p))
}
