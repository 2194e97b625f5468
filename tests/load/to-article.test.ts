import { describe, expect, it } from 'vitest'
import { parsePublished } from '../../src/load/parse-published.ts'
import { readTitle } from '../../src/load/read-title.ts'
import { toArticle } from '../../src/load/to-article.ts'

describe('a date of publication from a caller', () => {
  it.each([
    ['2024-01-19', '2024-01-19'],
    [' 2024-02-29 ', '2024-02-29'],
    ['2024-01', '2024-01'],
    ['2024', '2024'],
    ['2024-01-19T08:30:00Z', '2024-01-19'],
    ['2024-01-19T23:30+02:00', '2024-01-19'],
  ])('%s is %s', (text, edtf) => {
    expect(parsePublished(text)).toBe(edtf)
  })

  it.each(['', 'Friday', '2023-02-29', '2024-13', '2024-00-10', '2024-1-9', '19/01/2024', '2024-01-19 x'])(
    '%j is none',
    text => {
      expect(parsePublished(text)).toBeNull()
    },
  )
})

describe('the headline', () => {
  it.each([
    ['Ferry runs aground off Port Elm\n\nThe ferry …', 'Ferry runs aground off Port Elm'],
    ['# Ferry runs aground off Port Elm\n', 'Ferry runs aground off Port Elm'],
    ['World news\nBy Ilse Brandt\nFerry runs aground, 3 hurt', 'Ferry runs aground, 3 hurt'],
    ['Was the ferry safe to sail?\n', 'Was the ferry safe to sail?'],
    ['New rules for ferries in the U.S.\n', 'New rules for ferries in the U.S.'],
    ['The Beacon\nSaturday, 15 March 2025\nFerry runs aground, 3 hurt', 'Ferry runs aground, 3 hurt'],
    ['---\ntitle: "Ferry: the night after"\n---\nText', 'Ferry: the night after'],
    ["---\ndate: 2024-03-04\ntitle: 'Ferry'\n---\nText", 'Ferry'],
    ['---\ntitle: Ferry aground \r\n---\nText', 'Ferry aground'],
  ])('of %j', (text, title) => {
    expect(readTitle(text)).toBe(title)
  })

  it.each([
    'PORT ELM, Ohio (Wire) — The ferry ran aground on Monday',
    'The ferry ran aground on Monday.\nIt had 214 people aboard.',
    `${'word '.repeat(60)}\n`,
    'x'.repeat(5_000_000),
    'One.\nTwo.\nThree.\nA heading far down the page',
  ])('is not invented', text => {
    expect(readTitle(text)).toBe('')
  })
})

describe('an article', () => {
  it('takes the date of publication from the caller before its own', () => {
    const text = 'Published: 4 March 2024\nThe ferry ran aground.'
    expect(toArticle({ path: 'a.txt', text, published: '2024-03-05' }, 3)).toMatchObject({
      id: 3,
      path: 'a.txt',
      text,
      title: '',
      published: '2024-03-05',
    })
    expect(toArticle({ path: 'a.txt', text }, 0).published).toBe('2024-03-04')
  })

  it('throws on a date that a program got wrong', () => {
    expect(() => toArticle({ path: 'a.txt', text: 'x', published: 'Friday' }, 0)).toThrow(
      'published of a.txt must be a date such as 2024-01-19, not "Friday"',
    )
  })
})
