import { isBehindPreposition } from '../../analyse/is-adjunct.ts'
import type { Phrase, Sentence, Token } from '../../core/sentence.ts'
import { thingPossessives, thingPronouns } from '../../lang/en/grammar.ts'
import { speechVerbs } from '../../lang/en/speech.ts'
import { wordsOf } from './words-of.ts'

/** "it", "they" */
export const isPersonal = (token: Token | undefined): boolean => thingPronouns.has(token?.normal ?? '')

/** "said it would", "disclosed that it had": who says so is who is meant. */
export const antecedent = (sentence: Sentence, phrase: Phrase): readonly number[] => {
  const { tokens, phrases } = sentence
  const stands = isPersonal(tokens[phrase.head])
  const owns = tokens.slice(phrase.first, phrase.last + 1).some(t => thingPossessives.has(t.normal))
  if (!stands && !owns) return []
  const told = phrases.findLast(
    p => p.type === 'verb' && p.last < phrase.first && speechVerbs.has(tokens[p.head]?.lemma ?? ''),
  )
  if (!told) return []
  const sayers = phrases.filter(
    p => p.type === 'noun' && p.last < told.first && !isBehindPreposition(tokens, p),
  )
  return sayers.flatMap(p => wordsOf(tokens, p))
}
