import type { Sentence } from '../core/sentence.ts'
import type { Found, Kind } from './define-kind.ts'

/** Lists the passages of one kind in the sentences of an article, one list per sentence. */
export const findIn = (
  kind: Kind,
  sentences: readonly Sentence[],
  hints: unknown,
): readonly (readonly Found<unknown>[])[] => {
  const found = sentences.map(sentence => kind.find(sentence, hints))
  return kind.bind?.(found, sentences) ?? found
}
