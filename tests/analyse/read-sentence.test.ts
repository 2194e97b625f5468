import { describe, expect, it } from 'vitest'
import type { Sentence } from '../../src/core/sentence.ts'
import { segment } from '../../src/segment/segment.ts'

const read = (text: string): Sentence => {
  const [sentence] = segment({ id: 0, path: 'a.txt', text, title: '', published: null })
  if (!sentence) throw new Error('no sentence')
  return sentence
}

/** The word that a word depends on, and as what. */
const headOf = ({ tokens, tree }: Sentence, word: string): readonly (string | undefined)[] => {
  const at = tokens.findIndex(({ text }) => text === word)
  return [tokens[tree.heads[at] ?? -1]?.text, tree.relations[at]]
}

describe('a sentence', () => {
  const ferry = read('The night ferry sank off the coast on Monday, and Ida Holm called for help.')

  it('has a tree over its own tokens', () => {
    expect(ferry.tree.heads).toHaveLength(ferry.tokens.length)
    expect(headOf(ferry, 'ferry')).toEqual(['sank', 'nsubj'])
    expect(headOf(ferry, 'coast')[0]).toBe('sank')
    expect(headOf(ferry, 'called')).toEqual(['sank', 'conj'])
    expect(headOf(ferry, 'sank')).toEqual([undefined, 'root'])
  })

  it('has phrases with a head inside them', () => {
    for (const { first, head, last } of ferry.phrases) expect(first <= head && head <= last).toBe(true)
    expect(ferry.phrases.map(({ head }) => ferry.tokens[head]?.lemma)).toEqual(
      expect.arrayContaining(['ferry', 'sink', 'coast', 'call']),
    )
  })

  it('tells verbs from nouns as the tree does', () => {
    const posOf = (text: string, word: string) => read(text).tokens.find(token => token.text === word)?.pos
    expect(posOf('The firm’s consulting services had revenue of $3m.', 'services')).toBe('noun')
    expect(posOf('By noon, the story was shared by thousands.', 'shared')).toBe('verb')
    expect(posOf('The town boasts two harbours.', 'boasts')).toBe('verb')
    expect(posOf('The planned strike was called off.', 'planned')).not.toBe('verb')
  })

  it('names its people', () => {
    expect(ferry.people.map(({ text }) => text)).toEqual(['Ida Holm'])
  })

  it('has the tokens of its text, in order, wherever it stands', () => {
    const text = 'Nobody was hurt.\n\nThe port shut at noon, "for good", a clerk said.'
    const sentences = segment({ id: 0, path: 'a.txt', text, title: '', published: null })
    for (const { tokens, span } of sentences) {
      let end = span.start
      for (const token of tokens) {
        expect(text.slice(token.span.start, token.span.end)).toContain(token.text)
        expect(token.span.start).toBeGreaterThanOrEqual(end)
        end = token.span.start
      }
    }
  })

  it.each([
    ['The mayor opens the bridge on Friday.', 'opens', 'verb', 'open'],
    ['The works were completed in May.', 'completed', 'verb', 'complete'],
    ['Several attempts were made.', 'attempts', 'noun', 'attempt'],
    ['The strike is over.', 'strike', 'noun', 'strike'],
    ['The drivers strike on Monday.', 'strike', 'verb', 'strike'],
  ])('tells verbs from nouns: %s', (text, word, pos, lemma) => {
    const token = read(text).tokens.find(({ normal }) => normal === word)
    expect([token?.pos, token?.lemma]).toEqual([pos, lemma])
  })
})
