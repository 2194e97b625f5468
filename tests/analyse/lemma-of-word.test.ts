import { describe, expect, it } from 'vitest'
import { nounLemma, verbLemma } from '../../src/analyse/lemma-of-word.ts'

describe('the dictionary form of a verb', () => {
  it.each([
    ['raising', 'VBG', 'raise'],
    ['running', 'VBG', 'run'],
    ['fell', 'VBD', 'fall'],
    ['tried', 'VBD', 'try'],
    ['stopped', 'VBN', 'stop'],
    ['raised', 'VBD', 'raise'],
    ['watches', 'VBZ', 'watch'],
    ['closes', 'VBZ', 'close'],
    ['plays', 'VBZ', 'play'],
    ['carries', 'VBZ', 'carry'],
    ['open', 'VB', 'open'],
  ])('%s (%s) is %s', (word, tag, lemma) => {
    expect(verbLemma(word, tag)).toBe(lemma)
  })
})

describe('the dictionary form of a noun', () => {
  it.each([
    ['attempts', 'NNS', 'attempt'],
    ['ferries', 'NNS', 'ferry'],
    ['bus', 'NN', 'bus'],
    ['losses', 'NNS', 'loss'],
  ])('%s (%s) is %s', (word, tag, lemma) => {
    expect(nounLemma(word, tag)).toBe(lemma)
  })
})
