import { describe, expect, it } from 'vitest'
import { isAdjunct } from '../../src/analyse/is-adjunct.ts'
import { segment } from '../../src/segment/segment.ts'

/** The noun phrases of a text that no verb can have for its subject, by their last word. */
const adjunctsIn = (text: string): readonly (string | undefined)[] =>
  segment({ id: 0, path: 'a.txt', text, title: '', published: null }).flatMap(sentence =>
    sentence.phrases
      .filter(phrase => phrase.type === 'noun' && isAdjunct(sentence, phrase))
      .map(({ last }) => sentence.tokens[last]?.text),
  )

describe('a noun behind a preposition', () => {
  it.each([
    ['In March the firm sold its barges.', ['March']],
    ['The head of the union resigned.', ['union']],
    ['The talks of France and Spain ended.', ['France', 'Spain']],
    ['The firm sold its barges.', []],
  ])('%s', (text, nouns) => {
    expect(adjunctsIn(text)).toEqual(nouns)
  })
})
