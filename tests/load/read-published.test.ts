import { describe, expect, test } from 'vitest'
import { readPublished } from '../../src/load/read-published.ts'

const body =
  'The council of Port Elm voted on Tuesday to close the old harbour bridge after inspectors found cracks in two of its piers, officials said.'

const head = (...lines: readonly string[]): string =>
  ['Port Elm closes its bridge', ...lines, '', body].join('\n')

describe('a day of publication that is stated in full', () => {
  test.each([
    ['Published: 4 March 2024', '2024-03-04'],
    ['First published on 4th March 2024 at 09.15 GMT', '2024-03-04'],
    ['Published 4 March 2024, 17:20 BST', '2024-03-04'],
    ['Published: 4 March 2024 | 4 min read', '2024-03-04'],
    ['Posted 4 March 2024, 09:12', '2024-03-04'],
    ['Updated 9:40 p.m. March 4, 2024', '2024-03-04'],
    ['Last updated 4 Mar 2024, 16:10 GMT', '2024-03-04'],
    ['Date: 25/10/2024', '2024-10-25'],
    ['Date: 10/10/2024', '2024-10-10'],
    ['Date: 23.04.2022', '2022-04-23'],
    ['date: 2024-01-19', '2024-01-19'],
    ['2024-01-19T08:30:00Z', '2024-01-19'],
    ['Sat 18 May 2024 23.58 BST', '2024-05-18'],
    ['Wednesday October 9 2024', '2024-10-09'],
    ['15 February 2024', '2024-02-15'],
    ['March 4, 2024', '2024-03-04'],
    ['7 July 2024 • 09:15 GMT', '2024-07-07'],
    ['By Anna Weld | March 4, 2024, 6:02 p.m.', '2024-03-04'],
    ['by Anna Weld | Monday, March 4, 2024 at 5:42 PM', '2024-03-04'],
    ['By Anna Weld, The Port Elm Beacon, 4 March 2024', '2024-03-04'],
    ['March 4, 2024 — updated 9:40 p.m.', '2024-03-04'],
    ['Mar 4, 2024 2:07 pm UTC', '2024-03-04'],
    ['Published on March 4th, 2024', '2024-03-04'],
    ['4 March 2024 · 6 min read', '2024-03-04'],
    ['Mar 4, 2024 / 02:07 PM EST / PEB', '2024-03-04'],
    ['By Anna Weld Published 4 March 2024', '2024-03-04'],
    ['Anna Weld 4 March 2024 at 2:07 pm', '2024-03-04'],
    ['By Anna Weld, Staff Writer March 4, 2024', '2024-03-04'],
    ['04 March 2024 by Anna Weld', '2024-03-04'],
    ['Mon 4 Mar 2024 14.07 GMT Last modified on Tue 5 Mar 2024 09.00 GMT', '2024-03-04'],
    ['Published March 4, 2024 Updated March 5, 2024, 9:00 a.m. ET', '2024-03-04'],
    [
      'By Anna Weld PUBLISHED: March 4, 2024 at 2:07 p.m. | UPDATED: March 5, 2024 at 9:00 a.m.',
      '2024-03-04',
    ],
    ['Morning script / web version — Monday, March 4, 2024', '2024-03-04'],
    [
      'PORT ELM, Ohio, March 4, 2024 (Lake Wire) — The council voted on Monday to close its old harbour bridge.',
      '2024-03-04',
    ],
  ])('%s', (line, published) => {
    expect(readPublished(head(line)).published).toBe(published)
  })

  test('at the start of the text, without a line of its own', () => {
    expect(readPublished(` date 2024-01-19 ${body}`).published).toBe('2024-01-19')
  })

  test('in front matter', () => {
    expect(readPublished(`---\ntitle: A bridge\ndate: 2024-03-04\n---\n${body}`).published).toBe('2024-03-04')
    expect(readPublished(`---\npublished_at: "2024-03-04T08:00:00Z"\n---\n${body}`).published).toBe(
      '2024-03-04',
    )
    expect(readPublished(`+++\ntitle = "A bridge"\ndate = 2024-03-04\n+++\n${body}`).published).toBe(
      '2024-03-04',
    )
  })

  test('the day of publication beats the day of an update', () => {
    expect(readPublished(head('Published 4 March 2024', 'Updated 6 March 2024')).published).toBe('2024-03-04')
    expect(readPublished(head('Updated 6 March 2024', 'Published 4 March 2024')).published).toBe('2024-03-04')
  })

  test('day and month in digits are put in order by the rest of the article', () => {
    expect(readPublished(`${head('Date: 03/04/2024')} The vote of 12 March was close.`).published).toBe(
      '2024-04-03',
    )
    expect(readPublished(`${head('Date: 03/04/2024')} The vote of March 12 was close.`).published).toBe(
      '2024-03-04',
    )
    expect(readPublished('A bridge\nDate: 03/04/2024\n\nIt is shut.').published).toBeNull()
  })
})

describe('a dateline without a year', () => {
  const agency = `PORT ELM, Ohio, Jan. 16 (Lake Wire) — ${body}`

  test('is a partial date', () => {
    expect(readPublished(head(agency))).toMatchObject({ published: null, partial: 'XXXX-01-16' })
    expect(readPublished(head(`Jan. 16 (Lake Wire) - ${body}`)).partial).toBe('XXXX-01-16')
    expect(readPublished(head(`Port Elm, Jan 16 (LakeWire) ${body}`)).partial).toBe('XXXX-01-16')
    expect(readPublished(head('Wednesday 14 February, 17:40'))).toMatchObject({
      partial: 'XXXX-02-14',
      weekday: 3,
    })
    expect(readPublished(head('Words: Anna Weld, News Editor | 10 October')).partial).toBe('XXXX-10-10')
  })

  test('takes its year from a copyright line of the head', () => {
    expect(readPublished(`© 2024 Lake Wire\n${head(agency)}`).published).toBe('2024-01-16')
  })

  test('gives way to a full date', () => {
    expect(readPublished(head('Jan. 17, 2024', agency)).published).toBe('2024-01-17')
  })
})

describe('what is no day of publication', () => {
  test.each([
    'He was born on 4 March 1950 in Port Elm and died there in his sleep.',
    'Born in Port Elm, 4 March 1950 — the year of the flood — she wrote eleven novels and a history of the town.',
    'The bridge opened on 4 March 1950, and the council has repaired it twice since then, in 1974 and in 1998.',
    'Published: 31 September 2024',
    'Storm of 4 March 2024 in numbers',
    'By Anna Weld',
    'Price: 2,024 crowns',
  ])('%s', line => {
    expect(readPublished(head(line))).toMatchObject({ published: null, partial: null })
  })

  test('a date far below the head', () => {
    const text = [...Array.from({ length: 20 }, () => body), '4 March 2024'].join('\n\n')
    expect(readPublished(text).published).toBeNull()
  })

  test('an empty text', () => {
    expect(readPublished('')).toEqual({ published: null, partial: null, weekday: null })
  })
})

test('a stated weekday is noted, also where it does not fit', () => {
  expect(readPublished(head('Published: Tuesday 5 November 2024'))).toMatchObject({
    published: '2024-11-05',
    weekday: 2,
  })
  expect(readPublished(head('Monday 5 November 2024')).weekday).toBe(1)
})
