import { describe, expect, it } from 'vitest'
import { groupStart, readOutcome } from '../../src/analyse/factuality.ts'
import type { Phrase } from '../../src/core/sentence.ts'
import { segment } from '../../src/segment/segment.ts'

/** What the first sentence of a text says of the verb with this form. */
const outcomeOf = (text: string, verb: string) => {
  const [sentence] = segment({ id: 0, path: 'a.txt', text, title: '', published: null })
  if (!sentence) throw new Error('no sentence')
  const head = sentence.tokens.findIndex(({ normal }) => normal === verb)
  const phrase: Phrase | undefined = sentence.phrases.find(
    ({ type, first, last }) => type === 'verb' && first <= head && head <= last,
  )
  if (!phrase) throw new Error(`«${verb}» is in no verb group`)
  return readOutcome(sentence, groupStart(sentence.tokens, { ...phrase, head }), head)
}

describe('whether a clause says that something happened', () => {
  it.each([
    ['The council signed the deal.', 'signed', 'done'],
    ['The council has signed the deal.', 'signed', 'done'],
    ['The council did not sign the deal.', 'sign', 'undone'],
    ['The council never signed the deal.', 'signed', 'undone'],
    ['The council refused to sign the deal.', 'sign', 'undone'],
    ['The council failed to sign the deal.', 'sign', 'undone'],
    ['The council did not fail to sign the deal.', 'sign', 'done'],
    ['The council was forced to sign the deal.', 'sign', 'done'],
    ['The council agreed to reopen the crossing.', 'reopen', 'agreed'],
  ])('%s', (text, verb, expected) => {
    expect(outcomeOf(text, verb)).toBe(expected)
  })

  it.each([
    ['The council may sign the deal.', 'sign'],
    ['The council plans to sign the deal.', 'sign'],
    ['The council would have signed the deal.', 'signed'],
    ['The council did not sign the deal until Friday.', 'sign'],
    ['If the council signed the deal, the port would close.', 'signed'],
    ['The mayor denied that the council signed the deal.', 'signed'],
  ])('is left open: %s', (text, verb) => {
    expect(outcomeOf(text, verb)).toBeNull()
  })
})
