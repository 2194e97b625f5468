import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seenText } from '../../src/text/seen-text.ts'

describe('the text that a reader sees', () => {
  it.each([
    ['kil\u00adled', 'killed'],
    ['kil\u200bled', 'killed'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['on\u00a0Monday', 'on Monday'],
    ['Zu\u0308rich', 'Zürich'],
    ['vice\u2011mayor', 'vice-mayor'],
    ['o\ufb03ce', 'office'],
  ])('%j is %j', (written, seen) => {
    expect(seenText(written).text).toBe(seen)
  })

  it.each(['12\u00a0345 people', '👩\u200d👧 and 1\ufe0f\u20e3', 'Plain text.\n'])(
    'leaves %j as it is',
    text => {
      expect(seenText(text).text).toBe(text)
    },
  )

  it('tells where each of its passages stands in the file', () => {
    const parts = [
      'a',
      ' ',
      'kil\u00adled',
      '\u200b',
      '\r\n',
      '\r',
      'u\u0308',
      '\ufb03',
      '😀',
      '14',
      '\u00a0x',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), fc.nat(), fc.nat(), (words, from, length) => {
        const written = words.join('')
        const { text, spanOf } = seenText(written)
        const start = from % (text.length + 1)
        const passage = { start, end: Math.min(text.length, start + length) }
        const { start: first, end } = spanOf(passage)
        // A ligature is one character of the file and several of the text.
        if (!written.includes('\ufb03'))
          expect(seenText(written.slice(first, end)).text).toBe(text.slice(passage.start, passage.end))
        expect(end).toBeLessThanOrEqual(written.length)
      }),
    )
  })
})
