import type { Phrase, Sentence } from '../core/sentence.ts'
import { lengthOf, overlaps, type Span } from '../core/span.ts'
import { speechVerbs } from './speech-verbs.ts'

/** Who a quote is given to: “…,” said the mayor. */
export interface Attribution {
  /** The quoted words that stand in the sentence, without marks. */
  readonly quote: Span
  /** The speaker: a name where there is one, else the noun phrase or pronoun. */
  readonly speaker: Span
  /** Verb and speaker together: "said captain Elena Ruiz". */
  readonly span: Span
}

/** Most tokens between a speaker and the verb: "Ruiz, 41, the captain of the side, said". */
const reach = 14

const spanOf = (sentence: Sentence, phrase: Phrase): Span => ({
  start: sentence.tokens[phrase.first]?.span.start ?? sentence.span.start,
  end: sentence.tokens[phrase.last]?.span.end ?? sentence.span.end,
})

const join = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

/** The part of a quote that stands in the sentence, without the comma or stop that belongs to the sentence around it. */
const trimmed = (sentence: Sentence, quote: Span): Span => {
  const start = Math.max(quote.start, sentence.span.start)
  const text = sentence.text.slice(
    start - sentence.span.start,
    Math.min(quote.end, sentence.span.end) - sentence.span.start,
  )
  return { start, end: start + text.replace(/[\s,.;:]+$/u, '').length }
}

/** The subject of a verb of speech: behind it ("said Ruiz"), or before it ("Ruiz, the captain, said"). */
const speakerOf = (sentence: Sentence, verb: Phrase, isOutside: (span: Span) => boolean): Span | null => {
  const nouns = sentence.phrases.filter(p => p.type === 'noun' && isOutside(spanOf(sentence, p)))
  const named = (phrase: Phrase): Span =>
    sentence.people.find(person => overlaps(person.span, spanOf(sentence, phrase)))?.span ??
    spanOf(sentence, phrase)
  const after = nouns.find(p => p.first === verb.last + 1)
  const before = nouns.findLast(p => p.last < verb.first)
  const isDirect = before !== undefined && before.last === verb.first - 1
  if (after && !isDirect) return named(after)
  if (!before) return null
  const from = sentence.tokens[Math.max(0, verb.first - reach)]?.span.start ?? 0
  const at = spanOf(sentence, verb).start
  const apposed = /,\s*$/u.test(sentence.tokens[before.last]?.after ?? '')
  const person = sentence.people.findLast(p => p.span.end <= at && p.span.start >= from && isOutside(p.span))
  return apposed && person ? person.span : isDirect ? named(before) : null
}

/**
 * Finds who says the longest quote of a sentence, where the sentence says so itself. At most one attribution
 * a sentence is read.
 */
export const readAttributions = (sentence: Sentence): readonly Attribution[] => {
  const isOutside = (span: Span): boolean => !sentence.quotes.some(quote => overlaps(quote, span))
  const quote = sentence.quotes
    .map(q => trimmed(sentence, q))
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]
  if (!quote) return []
  for (const verb of sentence.phrases) {
    if (verb.type !== 'verb' || !speechVerbs.has(sentence.tokens[verb.head]?.lemma ?? '')) continue
    const at = spanOf(sentence, verb)
    if (!isOutside(at)) continue
    const speaker = speakerOf(sentence, verb, isOutside)
    if (speaker) return [{ quote, speaker, span: join(at, speaker) }]
  }
  return []
}
