import type { Phrase, Token } from '../../core/sentence.ts'
import { allWords, someWords } from '../../lang/en/amounts.ts'

/** The word that says of how many of a noun phrase something is told, by its index: the "none" of "none of | the jurors". */
export const shareBefore = (tokens: readonly Token[], phrase: Phrase): readonly number[] => {
  const [of, share] = [tokens[phrase.first - 1], tokens[phrase.first - 2]]
  const isShare = share !== undefined && (allWords.has(share.normal) || someWords.has(share.normal))
  return of?.normal === 'of' && isShare ? [phrase.first - 2] : []
}
