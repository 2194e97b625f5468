import { describe, expect, it } from 'vitest'
import { nounGender } from '../../src/coref/gendered-nouns.ts'

describe('the gender that a noun tells', () => {
  it.each([
    ['brother', 'man'],
    ['cameraman', 'man'],
    ['widow', 'woman'],
    ['spokeswoman', 'woman'],
    ['minister', null],
    ['human', null],
    ['German', null],
    ['woman', 'woman'],
  ])('%s: %s', (noun, gender) => {
    expect(nounGender(noun.toLowerCase())).toBe(gender)
  })
})
