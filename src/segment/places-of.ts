import type { Claim } from '../core/claim.ts'
import type { Sentence } from '../core/sentence.ts'
import type { Span } from '../core/span.ts'
import { type PartOf, partsOf } from './part-of.ts'

/** Where claims stand in their articles. */
export interface Places {
  /** The sentence that holds a claim. */
  readonly sentenceOf: (claim: Claim) => Span
  readonly partOf: PartOf
  /** Spans of the sentences, by article. */
  readonly sentences: readonly (readonly Span[])[]
}

/**
 * What is asked of sentences once they are read. Their words, which take far more memory than all that was found in them,
 * are not kept for it.
 *
 * @param sentences of each article, by its id
 */
export const placesOf = (sentences: readonly (readonly Sentence[])[]): Places => {
  const places = sentences.map(own => own.map(({ role, span, quotes }) => ({ role, span, quotes })))
  return {
    sentenceOf: ({ mention: { articleId, sentence, span } }) => places[articleId]?.[sentence]?.span ?? span,
    partOf: partsOf(places),
    sentences: places.map(own => own.map(({ span }) => span)),
  }
}
