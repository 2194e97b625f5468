import type { Sentence } from '../../src/core/sentence.ts'

/** A text as the one sentence of its article, untagged: for readers that work on the words alone. */
export const bareSentence = (text: string): Sentence => ({
  articleId: 0,
  index: 0,
  paragraph: 0,
  role: 'body',
  span: { start: 0, end: text.length },
  text,
  tokens: [],
  tree: { heads: [], relations: [] },
  phrases: [],
  people: [],
  quotes: [],
  quotations: [],
})
