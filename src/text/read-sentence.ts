import type { Sentence, SentenceRole, Token } from '../core/sentence.ts'
import { overlaps, type Span } from '../core/span.ts'
import { readPeople } from './read-people.ts'
import { readPhrases } from './read-phrases.ts'

/** What a sentence is built from. */
export interface SentenceParts {
  readonly articleId: number
  readonly index: number
  readonly paragraph: number
  readonly role: SentenceRole
  readonly span: Span
  readonly text: string
  readonly tokens: readonly Token[]
  /** Quoted passages of the paragraph; those that miss the sentence are dropped. */
  readonly quotes: readonly Span[]
}

/** Puts the reading of one sentence together: phrases, names of people, quotes. */
export const readSentence = (parts: SentenceParts): Sentence => ({
  ...parts,
  phrases: readPhrases(parts.tokens),
  people: readPeople(parts.tokens, parts.role),
  quotes: parts.quotes.filter(quote => overlaps(quote, parts.span)),
})
