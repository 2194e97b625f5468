import { describe, expect, it } from 'vitest'
import { governingVerb } from '../../src/claims/governing-verb.ts'
import { segment } from '../../src/segment/segment.ts'

const verbOf = (text: string, word: string): string | null => {
  const [sentence] = segment({ id: 0, path: 'a.txt', text, title: '', published: null })
  const at = sentence?.tokens.findIndex(token => token.text === word) ?? -1
  return sentence?.tokens[governingVerb(sentence, at)]?.text ?? null
}

describe('the verb that a word depends on', () => {
  it.each([
    ['The mill, which burnt in May, will reopen in March.', 'March', 'reopen'],
    ['The mill, which burnt in May, will reopen in March.', 'May', 'burnt'],
    ['The council leader was beaten Tuesday by a teacher who works at a college.', 'Tuesday', 'beaten'],
    ['The toll was 14.', '14', 'was'],
    ['The flood damaged 42 barns, 2 roads and 14 hotels.', '14', 'damaged'],
  ])('%s: %s → %s', (text, word, verb) => {
    expect(verbOf(text, word)).toBe(verb)
  })

  it('leaves a word to the order of words where a main verb stands nearer than the tree has it', () => {
    expect(verbOf('Lawyers allege that Holt shot Venn twice in the head.', 'twice')).not.toBe('allege')
  })
})
