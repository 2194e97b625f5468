import type { Sentence, Speaker } from '../../core/sentence.ts'
import { contains, type Span } from '../../core/span.ts'
import type { AttributionValue } from '../../core/value.ts'
import { quoteWords } from '../../text/quote-words.ts'
import { defineKind, type Found, type Kind } from '../define-kind.ts'
import { compareAttributions } from './compare.ts'

/** What is quoted, and who is told to have said it. */
interface Attribution {
  readonly quote: string
  readonly speaker: Speaker
}

/** Is it "he" or "they"? Whom that stands for is read from the sentences around, and is not certain enough to be held against a name. */
const isPronoun = ({ tokens }: Sentence, { start, end }: Span): boolean =>
  tokens.some(({ span, pos }) => span.start === start && span.end === end && pos === 'pronoun')

/** Who is said to have said something: "said captain Elena Ruiz". Of several quotes with one speaker, the longest. */
const find = (sentence: Sentence): readonly Found<Attribution>[] => {
  const bySpeaker = new Map<number, Attribution>()
  for (const { text: quote, speaker } of sentence.quotations) {
    if (speaker?.from !== 'told' || !contains(sentence.span, speaker.clause)) continue
    const before = bySpeaker.get(speaker.clause.start)
    if (before && before.quote.length >= quote.length) continue
    bySpeaker.set(speaker.clause.start, { quote, speaker })
  }
  return [...bySpeaker.values()].map(parts => ({
    span: parts.speaker.clause,
    rule: 'speaker-of-quote',
    parts,
    bearer: parts.speaker.span,
  }))
}

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
    const { start, end } = speaker.span
    const written = sentence.text.slice(start - sentence.span.start, end - sentence.span.start)
    const person = isPronoun(sentence, speaker.span) ? null : entities.at(sentence.articleId, speaker.span)
    return {
      type: 'attribution',
      speaker: person?.name ?? written,
      person: person?.key ?? null,
      words: quoteWords(quote).join(' '),
    }
  },
  aboutWords: ({ words }) => words.split(' '),
  compare: compareAttributions,
})
