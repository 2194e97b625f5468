import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/load/readers/html/read-html.ts'

const linesOf = (html: string): readonly string[] => readHtml(html).text.trim().split('\n')

const story = (boat: string): string =>
  `The ${boat} sank off Calder Point on Monday, the coast guard said. Nobody was hurt when the crew left it in good time, and a tug from Lowmere took them ashore before the storm. The ${boat} was built in Osk, and its owner has not said whether it will be raised from where it lies. A ring of booms was laid around it.`
const article = (heading: string, boat: string): string =>
  `<article>${heading}<p>${story(boat)}</p></article>`

describe('the article of a page', () => {
  it('is the one with its headline where others stand beneath', () => {
    const page = `<body>${article('<h1>Ferry sinks</h1>', 'ferry')}${article('<h1>Barge sinks</h1>', 'barge')}${article('<h2>Yacht sinks</h2>', 'yacht')}</body>`
    expect(linesOf(page)).toEqual(['Ferry sinks', story('ferry')])
    const stated = `<meta property="og:title" content="Barge sinks">`
    expect(linesOf(stated + page)).toEqual(['Barge sinks', story('barge')])
  })

  it('is all reports of a live page, with their headings and without their times', () => {
    const report = (heading: string, boat: string): string =>
      `<li><article><header><h3>${heading}</h3><time datetime="2024-03-12T09:00Z">09:00</time></header><p>${story(boat)}</p></article></li>`
    const page = `<main><h1>Storm live</h1><ol>${report('Ferry sinks', 'ferry')}${report('Barge sinks', 'barge')}</ol></main>`
    expect(linesOf(page)).toEqual([
      'Storm live',
      'Ferry sinks',
      story('ferry'),
      'Barge sinks',
      story('barge'),
    ])
  })
})

describe('the words of a page', () => {
  it('have the mark of an item before its first word, whatever it is wrapped in', () => {
    expect(linesOf('<ul><li>One.<li><p>Two.</p><p>More.</p><li><div><b>Three.</b></div></ul>')).toEqual([
      '- One.',
      '- Two.',
      'More.',
      '- Three.',
    ])
  })

  it('keep a label that is broken off, and join lines of a sentence', () => {
    expect(linesOf('<p>Ferry sinks off Osk<br>By Maren Holt<br>It sank on Monday.')).toEqual([
      'Ferry sinks off Osk',
      'By Maren Holt',
      'It sank on Monday.',
    ])
    const wrapped =
      'The ferry that sank off Calder Point on Monday had been bought from<br>Ivo Renck a week before.'
    expect(linesOf(`<p>${wrapped}`)).toEqual([wrapped.replace('<br>', ' ')])
    expect(linesOf('<p>It sank,<br>Holt said.')).toEqual(['It sank, Holt said.'])
  })

  it('keep a time within a sentence', () => {
    const time = '<time datetime="2024-03-12">12 March</time>'
    expect(
      linesOf(`<div>${time}</div><p>The ferry sank on ${time}, the coast guard said on the radio.`),
    ).toEqual(['The ferry sank on 12 March, the coast guard said on the radio.'])
  })
})

describe('what a page says of itself', () => {
  it('is looked up where it stands by itself in JSON-LD', () => {
    const linked = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Ferry sinks',
          publisher: { '@id': '#p' },
          author: [{ '@id': '#a' }],
        },
        { '@type': 'Organization', '@id': '#p', name: 'The Beacon' },
        { '@type': 'Person', '@id': '#a', name: 'Maren Holt' },
      ],
    }
    const page = `<script type="application/ld+json">${JSON.stringify(linked)}</script><p>${story('ferry')}</p>`
    expect(readHtml(page)).toMatchObject({ title: 'Ferry sinks', site: 'The Beacon', author: 'Maren Holt' })
  })

  it('is no address and no account', () => {
    const metas =
      '<meta name="author" content="https://beacon.example/holt"><meta property="og:site_name" content="@beacon">'
    const { site, author } = readHtml(`${metas}<p>${story('ferry')}</p>`)
    expect([site, author]).toEqual([undefined, undefined])
  })

  it.each([
    ['Ferry sinks off Osk | The Beacon', 'Ferry sinks off Osk'],
    ['The Beacon – Ferry sinks off Osk', 'Ferry sinks off Osk'],
    ['Ferry sinks – and nobody is hurt | The Beacon', 'Ferry sinks – and nobody is hurt'],
    ['Ferry sinks off Osk', 'Ferry sinks off Osk'],
  ])('has the title %j without its site', (title, headline) => {
    expect(readHtml(`<title>${title}</title><p>${story('ferry')}</p>`).title).toBe(headline)
  })

  it('names its site before its headline, whatever is longer', () => {
    const title = 'The Port Elm Beacon - Ferry sinks'
    const site = '<meta property="og:site_name" content="The Port Elm Beacon">'
    expect(readHtml(`${site}<title>${title}</title><p>${story('ferry')}</p>`).title).toBe('Ferry sinks')
  })
})
