import type { Phrase, Sentence, Token } from '../../core/sentence.ts'
import { measureNouns, measuringCompounds } from '../../lang/en/amounts.ts'
import { wordsOf } from './words-of.ts'

/** Is it a word for how much or how many there are of something? */
export const isMeasure = (token: Token | undefined): boolean => measuringCompounds.has(token?.lemma ?? '')

/** What a phrase that measures or counts speaks of: the relapses of "the number of relapses". */
export const measured = (
  { tokens, phrases }: Sentence,
  phrase: Phrase,
  before: number,
): readonly number[] => {
  const head = tokens[phrase.head]
  const own = tokens[phrase.head - 1]
  if (own?.pos === 'noun' && phrase.head > phrase.first && isMeasure(head)) return [phrase.head - 1]
  if (!measureNouns.has(head?.lemma ?? '') || tokens[phrase.last + 1]?.normal !== 'of') return []
  const next = phrases.find(p => p.type === 'noun' && p.first === phrase.last + 2 && p.last < before)
  return next ? wordsOf(tokens, next) : []
}
