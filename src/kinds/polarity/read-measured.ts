import type { Phrase, Sentence, Token } from '../../core/sentence.ts'
import { wordsOf } from './words-of.ts'

/** "the number of relapses", "the level of debt", "one of its panels": what is measured or counted comes first. */
const measures =
  /^(?:number|amount|level|total|volume|use|cost|price|rate|one|two|three|four|five|six|some|most|many|several|half|all|both|none|either|neither)$/u

/** "passenger numbers", "the unemployment rate": the measure stands behind what is measured. */
const compounds = /^(?:number|level|total|volume|rate|figure)$/u

/** Is it a word for how much or how many there are of something? */
export const isMeasure = (token: Token | undefined): boolean => compounds.test(token?.lemma ?? '')

/** What a phrase that measures or counts speaks of: the relapses of "the number of relapses". */
export const measured = (
  { tokens, phrases }: Sentence,
  phrase: Phrase,
  before: number,
): readonly number[] => {
  const head = tokens[phrase.head]
  const own = tokens[phrase.head - 1]
  if (own?.pos === 'noun' && phrase.head > phrase.first && isMeasure(head)) return [phrase.head - 1]
  if (!measures.test(head?.lemma ?? '') || tokens[phrase.last + 1]?.normal !== 'of') return []
  const next = phrases.find(p => p.type === 'noun' && p.first === phrase.last + 2 && p.last < before)
  return next ? wordsOf(tokens, next) : []
}
