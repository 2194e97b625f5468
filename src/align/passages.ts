import type { Article } from '../core/article.ts'
import type { Claim } from '../core/claim.ts'
import type { Span } from '../core/span.ts'

/** How alike the passages are in which two claims stand, each from 0 to 1; their own values are left out of it. */
export interface PassageFeatures {
  /** Cosine of the two sentences. */
  readonly passage: number
  /** How near the two sentences come to being one: 0 up to a cosine of a half, 1 for the same words. */
  readonly copy: number
  /** Cosine of the sentences with what stands around them. */
  readonly around: number
  /** Words next to the values, on both sides, that are the same: all four before and after for 1. */
  readonly slot: number
  /** Both stand in the first sentences of their articles. */
  readonly lead: number
  /** How far apart they stand, as shares of their articles. */
  readonly distance: number
}

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Words by their weight; the weights' square sum is 1. */
type Vector = ReadonlyMap<string, number>

/** Characters before and after a sentence that count as what stands around it. */
const aroundLength = 250

/** Words on each side of a value that are held against each other. */
const slotWords = 4

/** Sentences that make up the lead of an article, its headline among them. */
const leadSentences = 4

const wordPattern = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    text: word.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + word.length,
  }))

/** Index of the first word that ends behind a place. */
const firstBehind = (words: readonly Word[], place: number): number => {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}

/** The words of a stretch of text. */
const within = (words: readonly Word[], { start, end }: Span): readonly Word[] => {
  const first = firstBehind(words, start)
  let last = first
  while ((words[last]?.start ?? end) < end) last++
  return words.slice(first, last)
}

const unit = (weights: Map<string, number>): Vector => {
  let squares = 0
  for (const weight of weights.values()) squares += weight * weight
  const length = Math.sqrt(squares)
  for (const [word, weight] of weights) weights.set(word, weight / length)
  return weights
}

const cosine = (a: Vector, b: Vector): number => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0)
  return Math.min(1, sum)
}

/** How many words in a row are the same, going one way from two places. */
const run = (a: readonly Word[], i: number, b: readonly Word[], j: number, step: 1 | -1): number => {
  let length = 0
  while (length < slotWords) {
    const [x, y] = [a[i + step * length], b[j + step * length]]
    if (!x || x.text !== y?.text) break
    length++
  }
  return length
}

/** What is known of the place of one claim. */
interface Place {
  readonly sentence: Vector
  readonly around: Vector
  /** Index of the word before its value, and of the one behind it. */
  readonly before: number
  readonly behind: number
  /** As a share of the article. */
  readonly at: number
  readonly isLead: boolean
}

/** Compares the passages of two claims. */
export type Passages = (a: Claim, b: Claim) => PassageFeatures

/**
 * Reads the words of articles once, so that the passages of any two claims can be compared. A word weighs by how few of the
 * sentences have it (inverse document frequency), and counts once in a sentence.
 *
 * @param sentences their spans, by article
 */
export const passagesOf = (
  articles: readonly Pick<Article, 'id' | 'text'>[],
  sentences: readonly (readonly Span[])[],
): Passages => {
  const words = new Map(articles.map(({ id, text }) => [id, wordsOf(text)]))
  const holders = new Map<string, number>()
  let total = 0
  for (const { id } of articles)
    for (const span of sentences[id] ?? []) {
      total++
      for (const word of new Set(within(words.get(id) ?? [], span).map(({ text }) => text)))
        holders.set(word, (holders.get(word) ?? 0) + 1)
    }
  const weightOf = (word: string): number => Math.log((total + 1) / (holders.get(word) ?? 1))
  const vectorOf = (own: readonly Word[], value: Span): Vector => {
    const weights = new Map<string, number>()
    for (const { text, start, end } of own)
      if (end <= value.start || start >= value.end) weights.set(text, weightOf(text))
    return unit(weights)
  }
  const lengths = new Map(articles.map(({ id, text }) => [id, Math.max(1, text.length)]))
  const places = new Map<Claim, Place>()
  const placeOf = (claim: Claim): Place => {
    const known = places.get(claim)
    if (known) return known
    const { articleId, sentence, span } = claim.mention
    const own = words.get(articleId) ?? []
    const stretch = sentences[articleId]?.[sentence] ?? span
    const wide = { start: stretch.start - aroundLength, end: stretch.end + aroundLength }
    const behind = firstBehind(own, span.end)
    const place: Place = {
      sentence: vectorOf(within(own, stretch), span),
      around: vectorOf(within(own, wide), span),
      before: firstBehind(own, span.start) - 1,
      behind,
      at: span.start / (lengths.get(articleId) ?? 1),
      isLead: sentence < leadSentences,
    }
    places.set(claim, place)
    return place
  }
  return (a, b) => {
    const [x, y] = [placeOf(a), placeOf(b)]
    const [ofA, ofB] = [words.get(a.mention.articleId) ?? [], words.get(b.mention.articleId) ?? []]
    const passage = cosine(x.sentence, y.sentence)
    const same = run(ofA, x.before, ofB, y.before, -1) + run(ofA, x.behind, ofB, y.behind, 1)
    return {
      passage,
      copy: Math.max(0, 2 * passage - 1),
      around: cosine(x.around, y.around),
      slot: same / (2 * slotWords),
      lead: Number(x.isLead && y.isLead),
      distance: Math.abs(x.at - y.at),
    }
  }
}
