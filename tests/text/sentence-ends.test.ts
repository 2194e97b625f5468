import { describe, expect, it } from 'vitest'
import { sentenceEnds } from '../../src/text/sentence-ends.ts'

const longestOf = (ends: readonly number[]): number =>
  Math.max(...ends.map((end, i) => end - (ends[i - 1] ?? 0)))

describe('text without full stops', () => {
  it.each([
    ['with spaces', '14 '.repeat(4000), 1600],
    ['without spaces', '14,'.repeat(4000), 3100],
  ])('is cut into stretches, %s', (_, text, longest) => {
    const ends = sentenceEnds(text)
    expect(ends.at(-1)).toBe(text.length)
    expect(longestOf(ends)).toBeLessThan(longest)
  })

  it('leaves an ordinary long sentence whole', () => {
    const text = `The council said that ${'the harbour wall, the quay and the lights would be mended, '.repeat(12)}at last.`
    expect(sentenceEnds(text)).toEqual([text.length])
  })
})
