import type { TaggedTree } from '../core/analysis.ts'
import type { Sentence, SentenceRole, Token } from '../core/sentence.ts'
import { overlaps, type Span } from '../core/span.ts'
import { readPeople } from '../text/read-people.ts'
import { readPhrases } from '../text/read-phrases.ts'
import { settleVerbs, tagTokens } from './tag-tokens.ts'

/** What a sentence is built from. */
export interface SentenceParts {
  readonly articleId: number
  readonly index: number
  readonly paragraph: number
  readonly role: SentenceRole
  readonly span: Span
  readonly text: string
  readonly dateline?: Span
  readonly tokens: readonly Token[]
  readonly tree: TaggedTree
  /** Quoted passages of the paragraph; those that miss the sentence are dropped. */
  readonly quotes: readonly Span[]
}

/**
 * Puts the reading of one sentence together: its tree, phrases, names of people, quotes. Who said what is
 * quoted is read of all sentences together.
 */
export const readSentence = ({ tree, ...parts }: SentenceParts): Sentence => {
  // A headline leaves out the small words that tell the parser a verb from a noun.
  const tokens = parts.role === 'headline' ? parts.tokens : settleVerbs(parts.tokens, tree)
  return {
    ...parts,
    tokens,
    tree: { heads: tree.heads, relations: tree.relations },
    phrases: readPhrases(tokens),
    people: readPeople(tagTokens(parts.tokens, tree), parts.role),
    quotes: parts.quotes.filter(quote => overlaps(quote, parts.span)),
    quotations: [],
  }
}
