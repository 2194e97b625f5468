import { describe, expect, it } from 'vitest'
import { isNegatedGroup, isNegatedNoun, isNegator } from '../../src/analyse/negation.ts'
import type { Token } from '../../src/core/sentence.ts'
import { segment } from '../../src/segment/segment.ts'

const tokensOf = (text: string): readonly Token[] =>
  segment({ id: 0, path: 'a.txt', text, title: '', published: null })[0]?.tokens ?? []

describe('a negation', () => {
  it.each([
    ['The council did not sign the deal.', true],
    ["The council didn't sign the deal.", true],
    ['The council never signed the deal.', true],
    ['The council has signed the deal.', false],
    ['The council signed the deal in Nottingham.', false],
  ])('%s', (text, expected) => {
    expect(tokensOf(text).some(isNegator)).toBe(expected)
  })

  it('stands in two words, too', () => {
    expect(isNegatedGroup(tokensOf('The ferry no longer runs.'))).toBe(true)
    expect(isNegatedGroup(tokensOf('The ferry runs longer.'))).toBe(false)
  })

  it.each([
    ['Nobody was hurt in the fire.', 0, true],
    ['No ransom was paid.', 1, true],
    ['A ransom was paid.', 1, false],
  ])('stands with a noun: %s', (text, noun, expected) => {
    expect(isNegatedNoun(tokensOf(text), [noun])).toBe(expected)
  })
})
