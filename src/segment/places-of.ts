import type { Claim } from '../core/claim.ts'
import type { Sentence } from '../core/sentence.ts'
import type { Span } from '../core/span.ts'
import { type PartOf, partsOf } from './part-of.ts'

/** Where claims stand in their articles. */
export interface Places {
  /** The sentence that holds a claim, as it is quoted: with its dateline. */
  readonly sentenceOf: (claim: Claim) => Span
  /** The same without its dateline. */
  readonly proseOf: (claim: Claim) => Span
  readonly partOf: PartOf
}

/**
 * What is asked of sentences once they are read. Their words, which take far more memory than all that was found in them,
 * are not kept for it.
 *
 * @param sentences of each article, by its id
 */
export const placesOf = (sentences: readonly (readonly Sentence[])[]): Places => {
  const places = sentences.map(own =>
    own.map(({ role, span, quotes, dateline }) => ({
      role,
      span,
      quotes,
      start: dateline?.start ?? span.start,
    })),
  )
  const proseOf = ({ mention: { articleId, sentence, span } }: Claim): Span =>
    places[articleId]?.[sentence]?.span ?? span
  return {
    proseOf,
    sentenceOf: claim => {
      const { articleId, sentence } = claim.mention
      const { start, end } = proseOf(claim)
      return { start: places[articleId]?.[sentence]?.start ?? start, end }
    },
    partOf: partsOf(places),
  }
}
