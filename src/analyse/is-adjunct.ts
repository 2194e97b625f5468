import type { Phrase, Sentence, Token } from '../core/sentence.ts'
import { listJoiners } from '../lang/en/grammar.ts'

/** Does a preposition stand before the phrase: "in March", "of France"? */
export const isBehindPreposition = (tokens: readonly Token[], phrase: Phrase): boolean =>
  tokens[phrase.first - 1]?.pos === 'preposition' || tokens[phrase.first - 1]?.normal === 'of'

/** A noun phrase behind a preposition is not the subject: "In March the firm sold …", "talks of France and Spain ended". */
export const isAdjunct = (sentence: Sentence, phrase: Phrase): boolean => {
  const { tokens, phrases } = sentence
  if (isBehindPreposition(tokens, phrase)) return true
  if (!listJoiners.has(tokens[phrase.first - 1]?.normal ?? '')) return false
  const other = phrases.find(p => p.type === 'noun' && p.last === phrase.first - 2)
  return other !== undefined && isAdjunct(sentence, other)
}
