import { describe, expect, it } from 'vitest'
import { check, checkGroups, list } from '../../src/check.ts'
import type { ArticleInput } from '../../src/core/article.ts'
import { withSiteFurniture } from '../../src/load/site-furniture.ts'

const stories = {
  ferry: `Ferry runs aground off Calder Point

The ferry Ansa Berit ran aground off Calder Point on Monday with 214 people aboard, said Ilse Brandt of the coast guard.

Captain Ivo Renck had steered for the harbour of Osk, and a tug from Lowmere pulled the ship free at noon.`,
  dam: `Dam above Tarnbrook is closed

Engineers closed the dam above Tarnbrook on Friday, said Teodor Vance, who leads the province of Aldermark.

Families from Hexley and Morven slept in a school in Dunmoor, where Priya Anand of the Gorse Clinic saw 31 of them.`,
  museum: `Painting returns to Whitcombe

A painting by Sorrel Hayes came back to the Larkspur Gallery of Whitcombe on Sunday, said Odile Farrow, its director.

It had hung in Brenmoor since the gallery lent it to the Haldane Trust, whose lawyer Piers Aldous signed for 4 others.`,
} as const

const house =
  'The Beacon has told the people of this coast what happens since 1871 and employs 340 of them in six offices.'

const article = (path: string, ...paragraphs: readonly string[]): ArticleInput => ({
  path,
  text: `${paragraphs.join('\n\n')}\n`,
})

/** Figures and dates of what stands around the story. */
const said = (articles: readonly ArticleInput[]): readonly string[] =>
  list(articles).claims.flatMap(({ text }) => (/340|1871|readers/u.test(text) ? [text] : []))

describe('a paragraph that a site has in its articles', () => {
  const site = 'saved/www.beacon.example'

  it('carries no claim where it stands on two different events', () => {
    expect(said([article('a.txt', stories.ferry, house)])).toEqual(['1871', '340'])
    expect(
      said([
        article(`${site}/ferry.txt`, stories.ferry, house),
        article(`${site}/dam.txt`, stories.dam, house),
      ]),
    ).toEqual([])
  })

  it('is known by the site that pages name, whatever their files are called', () => {
    const pages = Object.values(stories)
      .slice(0, 2)
      .map((story, i) => ({ ...article(`${i}.txt`, story, house) }))
    const stated = pages.map(page => ({
      ...page,
      document: { file: page.text, text: page.text, spanOf: (p: never) => p, site: 'The Beacon' },
    }))
    expect(said(pages)).not.toEqual([])
    expect(said(stated)).toEqual([])
  })

  it('may differ in its numbers from three articles on', () => {
    const readers = (count: string) => `Our letter of the morning goes to ${count} readers of this coast.`
    const three = Object.values(stories).map((story, i) =>
      article(`${site}/${i}.txt`, story, readers(`41,${i}03`)),
    )
    expect(list(three).claims.filter(({ text }) => text.startsWith('41,'))).toEqual([])
    expect(list(three.slice(1)).claims.filter(({ text }) => text.startsWith('41,'))).toHaveLength(2)
  })

  it('is furniture of no site that is known only in three on different events', () => {
    const three = Object.values(stories).map((story, i) => article(`${i}.txt`, story, house))
    expect(said(three)).toEqual([])
    expect(said(three.slice(1))).not.toEqual([])
  })

  it('stands where it stands: not between the paragraphs of a long story', () => {
    const long = (story: string) => {
      const rest = Array.from(
        { length: 9 },
        (_, i) => `It was the ${i + 2}th case of ${story.slice(0, 9)}${i}.`,
      )
      return [story, ...rest.slice(0, 1), house, ...rest]
    }
    expect(
      said([
        article(`${site}/ferry.txt`, ...long(stories.ferry)),
        article(`${site}/dam.txt`, ...long(stories.dam)),
      ]),
    ).not.toEqual([])
  })

  it('carries none on one event either where the site speaks of itself', () => {
    const follow = `Captain questioned

Ivo Renck, captain of the ferry Ansa Berit that ran aground off Calder Point, was questioned on Wednesday in Osk.`
    const both = (line: string) =>
      said([
        article(`${site}/1.txt`, stories.ferry, line),
        article(`${site}/2.txt`, follow, line),
        article('gazette.example/1.txt', stories.ferry),
      ])
    for (const line of [
      'The Beacon, founded in 1871, is read by 340 families of this coast.',
      'The Beacon was founded in 1871 by Orla Tenby.',
      'Beacon is a weekly of 340 pages a year.',
    ])
      expect(both(line)).toEqual([])
    for (const line of [
      'The Beacon has learned that 340 people stood on the pier.',
      'The Beaconsfield, built in 1871, was 340 feet long.',
      'The ferry, built in 1871, was 340 feet long.',
    ])
      expect(both(line)).not.toEqual([])
  })

  it('in which it speaks of itself has to stand in two of its articles', () => {
    expect(said([article(`${site}/1.txt`, stories.ferry, house)])).not.toEqual([])
  })

  it('is known over all groups of a run', () => {
    const of = (event: keyof typeof stories, readers: string) => [
      article(`${site}/${event}.txt`, stories[event], `The Beacon has ${readers} readers.`),
      article(
        `${site}/${event}-2.txt`,
        stories[event],
        `The Beacon has ${readers.replace('1', '7')} readers.`,
      ),
    ]
    const groups = [of('ferry', '41,203'), of('dam', '41,206'), of('museum', '41,299')]
    const contradictions = (report: ReturnType<typeof check>) =>
      report.findings.filter(({ verdict }) => verdict === 'contradiction').map(({ heading }) => heading)
    expect(contradictions(check(groups[0] ?? []))).not.toEqual([])
    expect(contradictions(checkGroups(groups))).toEqual([])
  })
})

describe('a paragraph that articles share', () => {
  const site = 'beacon.example'

  it('is their own where they are copies of one wire story', () => {
    const copies = ['north', 'south', 'west'].map(name => article(`${name}/ferry.txt`, stories.ferry))
    const sameSite = [0, 1, 2].map(i => article(`${site}/${i}.txt`, stories.ferry, `Copy ${i} was made.`))
    expect(withSiteFurniture([copies])).toEqual([copies])
    expect(withSiteFurniture([sameSite])).toEqual([sameSite])
  })

  it('is their own where one paper tells again what it has told of the event', () => {
    const told = 'The Ansa Berit, built in 1987, carried 214 people from Lowmere to Osk when it ran aground.'
    const follow = `Captain of the Ansa Berit questioned

Ivo Renck, captain of the ferry that ran aground off Calder Point, was questioned on Wednesday, said Ilse Brandt of the coast guard in Osk.`
    const both = [article(`${site}/1.txt`, stories.ferry, told), article(`${site}/2.txt`, follow, told)]
    expect(withSiteFurniture([both])).toEqual([both])
  })

  it('is their own where it is a quotation in all of them', () => {
    const quotation =
      '“We had eleven minutes and nobody told us which of the 4 boats would still float,” Ines Tollan said.'
    const again = stories.ferry
      .replace('said Ilse Brandt of', 'according to Ilse Brandt and')
      .replace('at noon', 'at 2 p.m.')
    const all = [stories.ferry, again, `${stories.ferry}\n\nA tug lay by.`].map((story, i) =>
      article(`${i}.txt`, story, quotation),
    )
    expect(withSiteFurniture([all])).toEqual([all])
  })

  it('is anybody’s where it is short', () => {
    const stock = 'The cause is under investigation.'
    const three = Object.values(stories).map((story, i) => article(`${i}.txt`, story, stock))
    expect(withSiteFurniture([three])).toEqual([three])
  })
})
