import { describe, expect, it } from 'vitest'
import { list } from '../../src/check.ts'
import { readFrontMatter, stated } from '../../src/text/read-front-matter.ts'

const withText = (yaml: string) => `---\n${yaml}\n---\nThe ferry ran aground off Port Elm.\n`

const saysOf = (yaml: string) =>
  Object.fromEntries((readFrontMatter(withText(yaml))?.entries ?? []).map(({ key, value }) => [key, value]))

describe('front matter', () => {
  it('is YAML: quotes, comments, folded lines, anchors, lists and keys with values', () => {
    expect(
      saysOf(`title: 'Ferry: it''s aground' # draft
publish_date: 2024-03-04
summary: >
  A ferry ran
  aground.
note: "14 \\"boats\\""
author: [Maren Holt, Ivo Renck]
source: {name: The Beacon, url: beacon.example}
tags:
  - ferry
  - harbour`),
    ).toEqual({
      title: "Ferry: it's aground",
      publishdate: '2024-03-04',
      summary: 'A ferry ran aground.',
      note: '14 "boats"',
      author: 'Maren Holt',
      source: 'The Beacon',
      tags: 'ferry',
    })
  })

  it('tells whom an article is by and from', () => {
    const front = readFrontMatter(withText('publication: The Beacon\nbyline: Maren Holt'))
    expect(stated(front, 'site')?.value).toBe('The Beacon')
    expect(stated(front, 'author')?.value).toBe('Maren Holt')
    expect(stated(front, 'title')).toBeUndefined()
    expect(stated(null, 'title')).toBeUndefined()
  })

  it('that is no YAML says what its other lines say, and where it is wrong', () => {
    const front = readFrontMatter(
      withText('title: Ferry fire: 17 dead\ndate: 2024-03-04\ntags: [ferry\nauthor: Maren Holt'),
    )
    expect(front?.entries.map(({ key, value }) => `${key}=${value}`)).toEqual([
      'title=Ferry fire: 17 dead',
      'date=2024-03-04',
      'author=Maren Holt',
    ])
    expect(front?.trouble).toEqual({
      line: 2,
      what: 'nested mappings are not allowed in compact mappings',
    })
  })

  it('without end is no trouble', () => {
    const deep = readFrontMatter(withText(`title: ${'['.repeat(7000)}`))
    expect(deep?.trouble).toEqual({ line: 2, what: expect.any(String) })
    const bomb = [
      'a: &a x',
      ...'bcdefghi'.split('').map((key, i) => `${key}: &${key} [${`*${'abcdefgh'[i]},`.repeat(9)}]`),
    ]
    expect(saysOf(bomb.join('\n'))).toMatchObject({ a: 'x' })
  })
})

describe('an article with front matter', () => {
  const said = (text: string) => {
    const { sources, claims, problems } = list([{ path: 'a.md', text }])
    return { ...sources[0], claims: claims.map(({ text: passage, line }) => `${line} ${passage}`), problems }
  }

  it('has its title over two lines as one', () => {
    const text = '---\ntitle: >-\n  Ferry fire kills\n  14 people\n---\nNobody else was aboard.\n'
    expect(said(text)).toMatchObject({ title: 'Ferry fire kills 14 people' })
    expect(said(text).claims).toContain('4 14')
    expect(
      list([{ path: 'a.md', text }]).claims.find(({ text: passage }) => passage === '14')?.sentence,
    ).toBe('Ferry fire kills\n  14 people')
  })

  it('states nothing by its tags and other keys', () => {
    const text =
      '---\ntitle: The ferry of Osk\ntags: [17 dead, "340 hurt"]\nkeywords:\n  - 19 dead\nwords: 940\n---\nIt ran aground.\n'
    expect(said(text).claims).toEqual([])
  })

  it('is told of what is wrong there, and read all the same', () => {
    const text = '---\ntitle: Fire: 14 dead\ndate: 2024-03-04\n---\nThe fire killed 14 people.\n'
    const { published, publishedFrom, publishedLine, problems, claims } = said(text)
    expect([published, publishedFrom, publishedLine]).toEqual(['2024-03-04', 'front-matter', 3])
    expect(claims).toContain('5 14')
    expect(problems).toEqual([
      {
        code: 'front-matter-broken',
        path: 'a.md',
        message:
          'line 2: front matter is not valid YAML: nested mappings are not allowed in compact mappings',
      },
    ])
  })
})
