import type { Sentence } from '../../core/sentence.ts'
import type { AttributionValue } from '../../core/value.ts'
import { quoteWords } from '../../text/quote-words.ts'
import { type Attribution, readAttributions } from '../../text/read-attributions.ts'
import { defineKind, type Found, type Kind } from '../define-kind.ts'
import { compareAttributions } from './compare.ts'

/** Who is said to have said something: "said captain Elena Ruiz". Of several quotes, the longest. */
const find = (sentence: Sentence): readonly Found<Attribution>[] =>
  readAttributions(sentence)
    .slice(0, 1)
    .map(parts => ({ span: parts.span, rule: 'speaker-of-quote', parts, holder: parts.speaker }))

/** Who said it. */
export const attribution: Kind = defineKind<null, Attribution, AttributionValue>({
  name: 'attribution',
  letter: 'a',
  help: 'who is said to have said something',
  alignsBy: 'event',
  hasNotation: false,
  prepare: () => null,
  find,
  normalise: ({ parts: { quote, speaker } }, sentence, _hints, entities) => {
    const slice = ({ start, end }: { start: number; end: number }) =>
      sentence.text.slice(start - sentence.span.start, end - sentence.span.start)
    const person = entities.at(sentence.articleId, speaker)
    return {
      type: 'attribution',
      speaker: person?.name ?? slice(speaker),
      person: person?.key ?? null,
      words: quoteWords(slice(quote)).join(' '),
    }
  },
  aboutWords: ({ words }) => words.split(' '),
  compare: compareAttributions,
})
