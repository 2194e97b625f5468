import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/parse/tokenise.ts'

const wordsOf = (text: string): string =>
  tokenise(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ')

describe('tokenise', () => {
  it.each([
    ["They didn't say she'd left.", "They | did | n't | say | she | 'd | left | ."],
    ['He cannot, we’ll wait', 'He | can | not | , | we | ’ll | wait'],
    ["The city's two ferries' crews", "The | city | 's | two | ferries | ' | crews"],
    ['a 70-year-old woman', 'a | 70 | - | year | - | old | woman'],
    ['the re-elected, non-profit co-founder', 'the | re-elected | , | non-profit | co-founder'],
    ['$20bn', '$ | 20 | bn'],
    ['US$20,000,000,000', 'US | $ | 20,000,000,000'],
    ['up 3.5% to 1,204', 'up | 3.5 | % | to | 1,204'],
    ['at 7:30 p.m. in the U.S. capital', 'at | 7:30 | p.m. | in | the | U.S. | capital'],
    ['Dr. Ruiz met J. Oduya on Nov. 3.', 'Dr. | Ruiz | met | J. | Oduya | on | Nov. | 3 | .'],
    ['See https://example.org/a?b=1, she said', 'See | https://example.org/a?b=1 | , | she | said'],
    ['“We won,” he said.', '“ | We | won | , | ” | he | said | .'],
    ['wait... what?!', 'wait | ... | what | ? | !'],
    ['the 1990s and the 21st of May', 'the | 1990s | and | the | 21st | of | May'],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toBe(words)
  })

  it('counts from where the text begins', () => {
    expect(tokenise("isn't", 10)).toEqual([
      { start: 10, end: 12 },
      { start: 12, end: 15 },
    ])
  })

  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          '$',
          'US',
          '20',
          ',',
          '.',
          '’',
          "n't",
          'can',
          'not',
          ' ',
          '-',
          're',
          '“',
          'Dr',
          'é',
          '\n',
        ),
      )
      .map(parts => parts.join('')),
  )

  it('gives spans in order that hold every character but spaces', () => {
    fc.assert(
      fc.property(text, any => {
        const spans = tokenise(any)
        let last = 0
        let between = ''
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          between += any.slice(last, start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(any.length)
        expect((between + any.slice(last)).trim()).toBe('')
      }),
    )
  })
})
