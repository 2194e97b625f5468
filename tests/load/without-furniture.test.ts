import { describe, expect, it } from 'vitest'
import { list } from '../../src/check.ts'
import { readHtml } from '../../src/load/readers/html/read-html.ts'
import { readMarkdown } from '../../src/load/readers/read-markdown.ts'
import { toArticle } from '../../src/load/to-article.ts'

const body = 'The ferry ran aground off Port Elm on Monday with 214 people aboard, the harbour board said.'
const textOf = (text: string): string => toArticle({ path: 'a.txt', text }, 0).text

describe('a line that stands around an article', () => {
  it.each([
    'Read more: 21 killed in flood',
    'ALSO READ | 21 killed in flood',
    'Related: 21 killed in flood',
    'Share this article',
    'Share on Facebook Tweet Email',
    'Sign up for our newsletter, read by 957 people',
    'Get the latest news in your inbox',
    'We use cookies to measure what you read; manage your preferences',
    'Photo: Ada Quent / Lake Wire',
    '(Ada Quent/Lake Wire)',
    '© 2024 The Port Elm Beacon. All rights reserved.',
    '958 comments',
    '6 min read',
    'ADVERTISEMENT',
    'Tags: harbour, ferry, 2024',
    'ISSN 1234-5678',
    'Tel: +44 20 7946 0123',
    'ACME 189.30 +1.20%',
    '[4] The Port Elm Beacon, 3 March 2019',
    'People viewing this page: 8,214',
    '214 people are reading this',
    'You are visitor 104,377',
    'Subscribe for $1 a week, then $25 every 4 weeks',
    'Want all of the Beacon? Subscribe for $1 a week.',
    'You have 2 free articles left this month.',
    'To continue reading, log in or register.',
    'A version of this article appears in print on March 13, 2024, Page 17.',
    'An earlier version of this article misstated the number of dead as 12.',
    'This story was first published on 3 March 2024.',
    'Maren Holt covers the harbour. Reach her at 555-0142.',
    'Our newsroom of 6 needs you to become one of 1,200 members.',
    '[adrotate banner="14"]',
    'Maren Holt reported from Osk, and Ivo Renck from Lowmere.',
    'Ivo Renck and Maren Holt contributed reporting.',
  ])('is left out: %s', line => {
    expect(textOf(`${body}\n${line}\n${body}`)).toBe(`${body}\n${body}`)
  })

  it.each([
    'Read more than 300 pages, the judge told the 12 jurors on Monday.',
    'Share prices fell by 12% on Monday.',
    'Get 14 people out of the building, the captain told them.',
    'Photographs of the 14 men were found in the hut, police said.',
    'Most viewed the vote of 12 to 9 as a defeat.',
    'Related charges against 4 men were dropped on Monday.',
    'Watch for ice on the roads, 14 drivers were told.',
    '12 people commented on it.',
    '14 people reading in the library were led out.',
    'A new version of the bill gives them 12 days.',
    'This article of the law was cited in 14 cases.',
    'To continue the search, 14 divers came from Osk.',
    'Subscribers to the 12 funds lost everything on Monday.',
    '“Our newsroom of 6 needs you,” the editor told her 1,200 readers.',
    'Contact with the 12 men on the ship was lost at noon.',
    'The Coast Guard reported from 12 to 14 dead.',
    'Ivo Renck contributed 3,000 crowns.',
  ])('is not taken for one: %s', line => {
    expect(textOf(`${body}\n${line}\n`)).toBe(`${body}\n${line}\n`)
  })
})

describe('marks of notes', () => {
  it('are no figures', () => {
    const written =
      'It sank in the harbour.[4] Twelve people[5][a] were hurt[citation needed] on Monday.¹² It is 30 m² large.'
    expect(textOf(written)).toBe(
      'It sank in the harbour. Twelve people were hurt on Monday. It is 30 m² large.',
    )
  })

  it('glued to words are known by their counting up', () => {
    expect(textOf('It sank.1 Twelve people2 were hurt.3 The rest swam.4')).toBe(
      'It sank. Twelve people were hurt. The rest swam.',
    )
    expect(textOf('He wore a windbreaker7 and left.')).toBe('He wore a windbreaker7 and left.')
  })

  it('in brackets of a quotation stay', () => {
    expect(textOf('“They took [14] people,” she said.')).toBe('“They took [14] people,” she said.')
  })
})

/** A page of an encyclopaedia: a mark behind each sentence, and a list of what they stand for. */
const page = (): string => {
  const sentences = Array.from({ length: 60 }, (_, i) => {
    const mark = `<sup id="cite_ref-${i}" class="reference"><a href="#cite_note-${i}">[${i + 1}]</a></sup>`
    return `The harbour of Port Elm is known for its ferries and for its ${['boats', 'nets', 'inns'][i % 3]}.${mark}`
  })
  const notes = sentences.map((_, i) => `<li id="cite_note-${i}">The Port Elm Beacon, page ${i + 300}.</li>`)
  return `<html><head><title>Port Elm ferry</title></head><body><nav><a href="/">Main page 17</a></nav><main><h1>Port Elm ferry</h1>
<p>${sentences.slice(0, 30).join(' ')}</p><h2>History<span class="mw-editsection">[<a href="#">edit</a>]</span></h2>
<p>${sentences.slice(30).join(' ')}</p><ol class="references">${notes.join('')}</ol></main></body></html>`
}

describe('a page of an encyclopaedia with 60 marks of notes', () => {
  const figuresIn = (document: ReturnType<typeof readHtml>) =>
    list([{ path: 'a', text: document.text, document }]).claims.filter(({ kind }) => kind === 'figure')

  it('states no figure by them', () => {
    expect(figuresIn(readHtml(page()))).toEqual([])
  })

  it('states none in Markdown, nor as it is copied into plain text', () => {
    const marks = Array.from(
      { length: 60 },
      (_, i) => `The harbour of Port Elm is known for its ferries.[^${i}]`,
    )
    const notes = marks.map((_, i) => `[^${i}]: The Beacon, page ${i + 300}.`)
    expect(figuresIn(readMarkdown([marks.join(' '), ...notes].join('\n\n')))).toEqual([])
    const text = marks.map((mark, i) => mark.replace(/\[.*\]/u, `[${i + 1}]`)).join(' ')
    expect(list([{ path: 'a', text }]).claims.filter(({ kind }) => kind === 'figure')).toEqual([])
  })
})

describe('the day of publication', () => {
  it.each([
    ['2024-03-04-ferry.txt', '2024-03-04'],
    ['news/ferry_20240304.md', '2024-03-04'],
    ['https://beacon.example/2024/03/04/ferry', '2024-03-04'],
    ['2024-03-04/ferry.txt', null],
    ['ferry-20249904.txt', null],
  ])('is taken from a name where nothing else states it: %s', (path, day) => {
    expect(toArticle({ path, text: body }, 0).published).toBe(day)
    expect(toArticle({ path, text: `Published: 5 May 2023\n${body}` }, 0).published).toBe('2023-05-05')
  })

  it.each([
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-03-04T23:10:00-05:00","dateModified":"2024-03-06"}]}</script>',
    '<meta property="article:published_time" content="2024-03-04T08:00:00Z"><meta property="article:modified_time" content="2024-03-06">',
    '<meta name="pubdate" content="20240304">',
    '<time datetime="2024-03-04T08:00">today</time>',
  ])('is what a page states of it: %s', stated => {
    expect(
      readHtml(`<html><body>${stated}<article><h1>Ferry aground</h1><p>${body}</p></article>`).published,
    ).toBe(stated.startsWith('<time') ? undefined : '2024-03-04')
    const inside = readHtml(`<html><body><article><h1>Ferry aground</h1>${stated}<p>${body}</p></article>`)
    expect(inside.published).toBe('2024-03-04')
  })
})
