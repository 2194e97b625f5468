import type { Sentence, Speaker } from '../../core/sentence.ts'
import { contains, overlaps } from '../../core/span.ts'
import type { AttributionValue } from '../../core/value.ts'
import { quoteWords } from '../../text/quote-words.ts'
import { defineKind, type Found, type Kind } from '../define-kind.ts'
import { compareAttributions } from './compare.ts'

/** What is quoted, who is told to have said it, and whether by name. */
interface Attribution {
  readonly quote: string
  readonly speaker: Speaker
  readonly isNamed: boolean
}

/** Who is said to have said something: "said captain Elena Ruiz". Of several quotes with one speaker, the longest. */
const find = (sentence: Sentence): readonly Found<Attribution>[] => {
  const bySpeaker = new Map<number, Attribution>()
  for (const { text: quote, speaker } of sentence.quotations) {
    if (speaker?.from !== 'told' || !contains(sentence.span, speaker.clause)) continue
    const before = bySpeaker.get(speaker.clause.start)
    if (before && before.quote.length >= quote.length) continue
    const isNamed = sentence.people.some(person => overlaps(person.span, speaker.span))
    bySpeaker.set(speaker.clause.start, { quote, speaker, isNamed })
  }
  return [...bySpeaker.values()].map(parts => ({
    span: parts.speaker.clause,
    rule: 'speaker-of-quote',
    parts,
    holder: parts.speaker.span,
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
  normalise: ({ parts: { quote, speaker, isNamed } }, sentence, _hints, entities) => {
    const { start, end } = speaker.span
    const written = sentence.text.slice(start - sentence.span.start, end - sentence.span.start)
    // Whom a pronoun or an office means is not certain enough to say that another article errs.
    const person = isNamed ? entities.at(sentence.articleId, speaker.span) : null
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
