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

describe('front matter between lines of pluses', () => {
  const read = (toml: string) => readFrontMatter(`+++\n${toml}\n+++\nThe ferry ran aground off Port Elm.\n`)
  const says = (toml: string) =>
    Object.fromEntries((read(toml)?.entries ?? []).map(({ key, value }) => [key, value]))

  it('is TOML: strings of four sorts, days, lists, keys with values, comments; tables say nothing', () => {
    expect(
      says(`# draft of Monday
title = "Ferry: \\"it's\\" aground = 14" # not final
"publish_date" = 2024-03-04 07:30:00Z
path = 'C:\\new'
summary = """
A ferry ran \\
  aground.
Nobody was hurt."""
note = '''It's "over"'''
authors = [
  "Maren Holt", # first
  "Ivo Renck",
]
source = { url = "beacon.example", name = "The Beacon" }
weight = 17
draft = true
[params]
author = "Nobody"`),
    ).toEqual({
      title: 'Ferry: "it\'s" aground = 14',
      publishdate: '2024-03-04 07:30:00Z',
      path: 'C:\\new',
      summary: 'A ferry ran aground. Nobody was hurt.',
      note: 'It\'s "over"',
      authors: 'Maren Holt',
      source: 'The Beacon',
      weight: '17',
      draft: 'true',
    })
  })

  it('that is no TOML says what its other lines say, and where it is wrong', () => {
    const front = read('title = "Ferry fire\ndate = 2024-03-04\nauthor: Ivo Renck\ntags = ["a"\n')
    expect(front?.entries.map(({ key, value }) => `${key}=${value}`)).toEqual(['date=2024-03-04'])
    expect(front?.trouble).toEqual({ line: 2, what: 'the value of title cannot be read' })
    expect(read('a = 1\nauthor: Ivo Renck')?.trouble).toEqual({
      line: 3,
      what: 'neither an entry nor a table',
    })
    expect(read('a = 1 2 "x" ]')?.trouble?.line).toBe(2)
    expect(read(`a = ${'['.repeat(7000)}`)?.trouble?.line).toBe(2)
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

  it('in TOML has its title, its day and its site, and states nothing by the rest', () => {
    const text =
      '+++\ntitle = "Ferry fire kills 14"\ndate = 2024-03-04T08:30:00-07:00\ntags = ["17 dead"]\nwords = 940\n[extra]\nhurt = "19 people"\n+++\n\nThe fire killed 14 people, police said.\n'
    for (const path of ['a.md', 'a.txt']) {
      const { sources, claims, problems } = list([{ path, text }])
      expect(sources[0]).toMatchObject({
        title: 'Ferry fire kills 14',
        published: '2024-03-04',
        publishedFrom: 'front-matter',
        publishedLine: 3,
      })
      expect(claims.map(({ text: passage, line }) => `${line} ${passage}`)).toEqual([
        '2 kills',
        '2 14',
        '10 killed',
        '10 14',
      ])
      expect(problems).toEqual([])
    }
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
