import type { Sentence } from '../../core/sentence.ts'
import type { Span } from '../../core/span.ts'
import type { QuoteValue } from '../../core/value.ts'
import { quoteWords } from '../../text/quote-words.ts'
import { readAttributions } from '../../text/read-attributions.ts'
import { defineKind, type Found, type Kind } from '../define-kind.ts'
import { compareQuotes } from './compare.ts'

/** Fewer words than this are a catchphrase that anybody may use: "not guilty". */
const leastWords = 5

/** Quotes with their speaker; the mention is the quoted text. */
const find = (sentence: Sentence): readonly Found<Span>[] =>
  readAttributions(sentence).flatMap(({ quote, speaker }) => {
    const words = quoteWords(
      sentence.text.slice(quote.start - sentence.span.start, quote.end - sentence.span.start),
    )
    return words.length < leastWords
      ? []
      : [{ span: quote, rule: 'quote-with-speaker', parts: quote, holder: speaker }]
  })

/** What somebody is quoted as saying, word for word. */
export const quote: Kind = defineKind<null, Span, QuoteValue>({
  name: 'quote',
  letter: 'q',
  help: 'the words somebody is quoted as saying',
  alignsBy: 'event',
  hasNotation: false,
  prepare: () => null,
  find,
  normalise: ({ span, holder }, sentence, _hints, entities) => ({
    type: 'quote',
    person: (holder && entities.at(sentence.articleId, holder)?.key) ?? null,
    words: quoteWords(
      sentence.text.slice(span.start - sentence.span.start, span.end - sentence.span.start),
    ).join(' '),
  }),
  aboutWords: ({ words }) => words.split(' '),
  compare: compareQuotes,
})
