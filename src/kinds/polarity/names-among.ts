import { isCapitalised } from '../../core/is-capitalised.ts'
import type { Token } from '../../core/sentence.ts'
import { placePrepositions } from '../../lang/en/grammar.ts'
import { isNoun } from '../../world/wordnet.ts'

/** "Prices" has its capital from opening a sentence; "Dornby", which is no word, has it of its own. */
const opensSentence = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (i !== 0 || !token || token.tags.has('ProperNoun')) return false
  return token.pos !== 'noun' || token.tags.has('Plural') || isNoun(token.lemma)
}

/** Words written as names among some tokens, lower case. The first word of a sentence proves nothing by its capital. */
export const namesAmong = (tokens: readonly Token[], words: readonly number[]): readonly string[] =>
  words.flatMap(i => {
    const token = tokens[i]
    return token && isCapitalised(token.text) && !opensSentence(tokens, i) ? [token.normal] : []
  })

/** "the factory | in Lund": one of several that are told apart by where they stand. */
export const whereOf = (tokens: readonly Token[], theme: readonly number[]): readonly number[] => {
  const last = Math.max(...theme)
  const place = tokens[last + 2]
  const isPlaced = tokens[last]?.after === ' ' && placePrepositions.has(tokens[last + 1]?.normal ?? '')
  const isTime = ['WeekDay', 'Month', 'Date'].some(tag => place?.tags.has(tag) === true)
  if (theme.length === 0 || !isPlaced || isTime) return []
  let end = last + 2
  while (tokens[end]?.after === ' ' && isCapitalised(tokens[end + 1]?.text ?? '')) end++
  return Array.from({ length: end - last - 1 }, (_, i) => last + 2 + i)
}
