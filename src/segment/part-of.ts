import type { Head, Mention } from '../core/claim.ts'
import type { Sentence } from '../core/sentence.ts'
import { overlaps } from '../core/span.ts'

/** Where a passage stands: in what sums the article up, in its text, or elsewhere (a subheading, a byline, a quote). */
export type PartOf = (mention: Mention) => Head | 'body' | null

/** Sentences at the top that may stand above the text, and those that may be a second headline. */
const topSentences = 24
const topHeadings = 4

/**
 * Tells the headline and summary of each article from its text. A heading further down is neither: it may announce
 * another story. What somebody is quoted as saying in the text is not what the article says.
 *
 * @param sentences of each article, by its id
 */
export const partsOf = (sentences: readonly (readonly Pick<Sentence, 'role' | 'quotes'>[])[]): PartOf => {
  const texts = sentences.map(own => own.findIndex(({ role }) => role === 'body'))
  return ({ articleId, sentence, span }) => {
    const found = sentences[articleId]?.[sentence]
    if (!found) return null
    const isTop = sentence < topSentences
    if (isTop && found.role === 'summary') return 'summary'
    if (found.role === 'body') return found.quotes.some(quote => overlaps(quote, span)) ? null : 'body'
    const isHead =
      found.role === 'headline' ||
      (found.role === 'heading' && sentence < Math.min(topHeadings, texts[articleId] ?? 0))
    return isTop && isHead ? 'headline' : null
  }
}
