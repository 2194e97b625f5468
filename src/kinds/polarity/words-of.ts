import type { Phrase, Token } from '../../core/sentence.ts'
import { auxiliaries } from '../../lang/en/grammar.ts'

/** The words of a noun phrase, its head first, without auxiliaries that the tagger took for nouns. */
export const wordsOf = (tokens: readonly Token[], phrase: Phrase): readonly number[] => {
  const all = Array.from({ length: phrase.last - phrase.first + 1 }, (_, i) => phrase.first + i)
  // "the sign | 10 minutes earlier": a number behind a noun opens another phrase.
  const cut = all.findIndex((i, k) => k > 0 && tokens[i]?.pos === 'number' && tokens[i - 1]?.pos === 'noun')
  const kept = all.slice(0, cut < 0 ? undefined : cut).filter(i => !auxiliaries.has(tokens[i]?.normal ?? ''))
  const head = kept.findLast(i => i <= phrase.head) ?? phrase.head
  return [head, ...kept.filter(i => i !== head)]
}
