import type { Claim } from '../../core/claim.ts'
import type { Span } from '../../core/span.ts'
import { type Unit, unitsOf } from '../../text/wording/units-of.ts'

/** A sentence as it is laid beside those of other articles. */
export interface SentenceUnits {
  readonly articleId: number
  /** Its words; each figure and date is one unit that says nothing of its value. */
  readonly units: readonly Unit[]
  /** The claims of the sentence with the units that they take up; `first` and `last` are inclusive. */
  readonly slots: readonly Slot[]
}

/** The place of a claim in its sentence. */
export interface Slot {
  readonly claim: Claim
  readonly first: number
  readonly last: number
}

/** A word, an amount or a sign that tells something; abbreviations keep their dots: "U.S.". */
const wordPattern = /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[&%]/gu

/** Stands for a value, and in no text. */
const maskOf = (claim: Claim): string => `\u25a2${claim.kind}`

const isMasked = ({ kind }: Claim): boolean => kind === 'figure' || kind === 'date'

/** Claims in text order without those that overlap one before them; of two at one place the longer one stays. */
const apart = (claims: readonly Claim[]): readonly Claim[] => {
  const kept: Claim[] = []
  const inOrder = claims.toSorted(
    ({ mention: { span: x } }, { mention: { span: y } }) => x.start - y.start || y.end - x.end,
  )
  for (const claim of inOrder)
    if ((kept.at(-1)?.mention.span.end ?? 0) <= claim.mention.span.start) kept.push(claim)
  return kept
}

interface Word {
  readonly text: string
  readonly span: Span
}

const wordsIn = (text: string, { start, end }: Span): readonly Word[] =>
  [...text.slice(start, end).matchAll(wordPattern)].map(({ 0: word, index }) => ({
    // A "semi-final" is no "final", and a "fire-bomb" a "firebomb".
    text: word.toLowerCase().replaceAll('’', "'").replaceAll('-', ''),
    span: { start: start + index, end: start + index + word.length },
  }))

/** Words of a sentence with one for each figure and date. */
const maskedWords = (text: string, sentence: Span, claims: readonly Claim[]): readonly Word[] => {
  let from = sentence.start
  const words: Word[] = []
  for (const claim of apart(claims.filter(isMasked))) {
    const { start, end } = claim.mention.span
    words.push(...wordsIn(text, { start: from, end: start }), {
      text: maskOf(claim),
      span: { start, end },
    })
    from = end
  }
  return [...words, ...wordsIn(text, { start: from, end: sentence.end })]
}

/**
 * Reads the words of a sentence with the places of its values: "killed at least 14 people on Monday" → killed ▢ people on ▢.
 *
 * @param text the article's
 * @param claims those of the sentence
 */
export const sentenceUnits = (
  articleId: number,
  text: string,
  sentence: Span,
  claims: readonly Claim[],
): SentenceUnits => {
  const words = maskedWords(text, sentence, claims)
  const units = unitsOf(words.map(word => word.text))
  const slots = claims.flatMap((claim): readonly Slot[] => {
    const { start, end } = claim.mention.span
    const inside = ({ at }: Unit): boolean => {
      const span = words[at]?.span
      return span !== undefined && span.start < end && span.end > start
    }
    const first = units.findIndex(inside)
    return first < 0 ? [] : [{ claim, first, last: units.findLastIndex(inside) }]
  })
  return { articleId, units, slots }
}
