import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check, list } from '../../src/check.ts'
import type { ArticleInput } from '../../src/core/article.ts'
import { readFile } from '../../src/load/readers/read-file.ts'

const folder = new URL('../../fixtures/pages/', import.meta.url)

const pageOf = async (name: string): Promise<ArticleInput> => {
  const read = await readFile(readFileSync(new URL(name, folder)), name, name)
  const [article] = read.ok ? read.value.articles : []
  if (!article) throw new Error(`${name} holds no article`)
  return { path: name, text: article.text, ...(article.document && { document: article.document }) }
}

/** Pages as papers have them: what they say of themselves, and figures and names that stand around their articles. */
const pages: Readonly<Record<string, { readonly source: object; readonly around: RegExp }>> = {
  'wordpress.html': {
    source: {
      title: 'Three dead, nine hurt in Brill Street boarding house fire',
      published: '2024-03-12',
      publishedFrom: 'metadata',
      site: 'The Tarnbrook Courier',
      author: 'Dell Marrow',
    },
    around:
      /31,400|14021|11 stations|2021|adrotate|0142|4 state|newsroom|1,200|2023|4\.2|five dead|900|5 weeks/u,
  },
  'paywall.html': {
    source: {
      title: 'Fire at Tarnbrook Boarding House Kills Four, Officials Say',
      published: '2024-03-12',
      publishedFrom: 'metadata',
      site: 'The Aldermark Times',
      author: 'Osric Vale',
    },
    around: /318|1974|Whitcombe|\$1|\$25|6 months|Page 17|4 Die|31|90 million/u,
  },
  'liveblog.html': {
    source: {
      title: 'Tarnbrook fire: Three dead in boarding house blaze',
      published: '2024-03-12',
      publishedFrom: 'metadata',
      site: 'ABN News',
    },
    around: /213|8,214|2016|5,000|1,400|Page 1|11:02|09:15/u,
  },
  'tabloid.html': {
    source: {
      title: 'HOUSE OF HORROR: Four dead as inferno rips through crammed boarding house',
      published: '2024-03-12',
      publishedFrom: 'metadata',
      site: 'Daily Flame Online',
    },
    around: /14°C|2\.1k|458|31|55 people|52|storm|90,000|118mph|2\.4|600|£2,900/u,
  },
  'tables.html': {
    source: {
      title: 'Fire on Brill Street',
      published: '2024-03-12',
      publishedFrom: 'text',
      publishedLine: 8,
    },
    around: /12,800|50¢|1998|104,377|1996|30 people|800|0177/u,
  },
}

describe('a page of the web', () => {
  it('is among those with an expectation', () => {
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(pages).toSorted())
  })

  it.each(Object.entries(pages))('is read for its article alone: %s', async (name, { source, around }) => {
    const { sources, claims, problems } = list([await pageOf(name)])
    expect(sources[0]).toEqual({ path: name, ...source })
    expect(claims.filter(({ sentence }) => around.test(sentence)).map(({ sentence }) => sentence)).toEqual([])
    expect(problems).toEqual([])
    const said = claims.map(({ text }) => text).join(' | ')
    for (const word of ['2:40', '1911'].filter(one => name !== 'paywall.html' || one !== '1911'))
      expect(said.replace('02:40', '2:40')).toContain(word)
  })

  it('contradicts the others where its article does, and nowhere else', async () => {
    const report = check(await Promise.all(Object.keys(pages).map(pageOf)))
    const open = report.findings.filter(({ verdict }) => verdict === 'contradiction')
    const valuesOf = ({ mentions }: (typeof open)[number]): readonly string[] =>
      [...new Set(mentions.map(({ text }) => text.toLowerCase()))].toSorted()
    expect(open.map(valuesOf).toSorted()).toEqual([
      ['46', '64', 'some 64'],
      ['eleven', 'nine'],
      ['four', 'three'],
    ])
  })
})
