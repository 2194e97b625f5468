import { describe, expect, it } from 'vitest'
import { reasonCodes } from '../../src/core/reason.ts'
import { problemCodes, problemMessage, reasonMessage } from '../../src/report/messages.ts'

describe('messages', () => {
  it('put every reason into one line', () => {
    for (const code of reasonCodes) {
      const message = reasonMessage({ code, args: {} }, ['this value', 'that value'])
      expect(message).toMatch(/^[^\n]{10,}$/u)
    }
  })

  it('name both values where they exclude each other', () => {
    for (const code of ['title-head', 'figure-disjoint', 'date-other-day', 'place-other'] as const) {
      const message = reasonMessage({ code, args: {} }, ['this value', 'that value'])
      expect(message).toMatch(/: this value ≠ that value$/u)
    }
  })

  it('prefer the words of the reason to the whole values', () => {
    const args = { left: 'homeland', right: '' }
    expect(reasonMessage({ code: 'title-portfolio', args }, ['a', 'b'])).toBe(
      'portfolio differs: homeland ≠ none',
    )
  })

  it('name all the values where there are more than two', () => {
    expect(reasonMessage({ code: 'figure-disjoint', args: {} }, ['12', '14', '17'])).toBe(
      'figures exclude each other: 12 ≠ 14 ≠ 17',
    )
  })

  it('put every problem into one line', () => {
    for (const code of problemCodes)
      expect(problemMessage({ code, path: 'a.txt', args: {} })).toMatch(/^[^\n]{10,}$/u)
  })
})
