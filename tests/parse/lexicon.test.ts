import { expect, it } from 'vitest'
import { Lexicon } from '../../src/parse/lexicon.ts'
import { sortedWords } from '../../src/parse/sorted-words.ts'

const words = [',', 'a', 'ferry', 'sank', 'é', 'été'].sort()
const numbers = words.map((_, i) => i + 1)
const lexicon = new Lexicon({
  words: sortedWords(words),
  classes: numbers,
  tagSets: numbers,
  uses: words.map(() => 0),
})

it('finds every word of its list and no other', () => {
  expect(words.map(word => lexicon.read(word).wordClass)).toEqual(numbers)
  expect(['', 'ferr', 'ferrys', 'zebra', '!'].map(word => lexicon.read(word).wordClass)).toEqual([
    0, 0, 0, 0, 0,
  ])
})
