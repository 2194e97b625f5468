import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { variants } from '../../scripts/eval/variants.mjs'
import type { Report } from '../../src/core/report.ts'
import { runBuilt, spawnCli, temporaryFolder } from './run.ts'

const cwd = temporaryFolder()
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(cwd, name), content)
  return name
}

const wire = `Ferry fire kills 14 in Port Elm

Fourteen people were killed on Monday when a fire broke out on the ferry Ansa Berit off Port Elm, the harbour board said in a statement.

The ship had 214 people aboard and is 30 years old, said Ilse Brandt, the harbour master of the town for the last nine years.`
const local = wire.replace('Fourteen', 'Seventeen').replace('kills 14', 'kills 17')
const as = (variant: string, text: string): Buffer => Buffer.from(variants[variant]?.write(text) ?? '')

write('wire.txt', wire)
const pdf = as('PDF', local)
const docx = as('DOCX', local)

const jsonLine = (id: string, text: string): string => JSON.stringify({ id, title: 'Ferry fire', body: text })

/** A PDF's trailer that asks for a password, and an empty page. */
const locked = pdf
  .toString('latin1')
  .replace(
    '/Root 1 0 R',
    `/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'01'.repeat(32)}> >> /ID [<00> <00>]`,
  )
const swollen = Buffer.from(docx)
// The size that the zip's directory states of its first file.
swollen.writeUInt32LE(4_000_000_000, swollen.indexOf(Buffer.from('PK\u0001\u0002')) + 24)

const cases: readonly (readonly [string, string, string | Uint8Array, string])[] = [
  ['an empty PDF', 'empty.pdf', '', 'empty.pdf: holds no text'],
  [
    'a PDF with a password',
    'locked.pdf',
    Buffer.from(locked, 'latin1'),
    'locked.pdf: has a password; save it without one',
  ],
  ['a PDF that is none', 'none.pdf', 'Ferry fire', 'none.pdf: damaged, or no PDF'],
  [
    'a PDF without text',
    'scan.pdf',
    as('PDF', '').toString('latin1').replaceAll(' Tj ', '    '),
    'scan.pdf: holds no text, only pictures of it; run text recognition (OCR) over it first',
  ],
  ['an empty document', 'empty.docx', '', 'empty.docx: holds no text'],
  [
    'a document cut off',
    'cut.docx',
    docx.subarray(0, docx.length / 2),
    'cut.docx: damaged, or no Word document',
  ],
  ['a document without text', 'blank.docx', as('DOCX', ''), 'blank.docx: holds no text'],
  [
    'a document with a password',
    'locked.docx',
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    'locked.docx: has a password, or is of Word before 2007; save it as .docx without one',
  ],
  [
    'a document that would fill the memory',
    'swollen.docx',
    swollen,
    'swollen.docx: unpacks to far more than a Word document holds',
  ],
  [
    'a page without text',
    'blank.html',
    '<html><script>var people = 17</script></html>',
    'blank.html: holds no text',
  ],
  ['malformed JSON', 'bad.json', '{\n  "text": "Ferry",\n  "title" "fire"\n}', 'bad.json:3: not valid JSON'],
  [
    'a malformed line of JSON Lines',
    'bad.jsonl',
    `${jsonLine('a', wire)}\n{"text": `,
    'bad.jsonl:2: not valid JSON',
  ],
  [
    'JSON without an article',
    'numbers.json',
    '[1, {"people": 14}]',
    "numbers.json: no object in it has a field that could be an article's text",
  ],
  ['JSON nested without end', 'deep.json', '['.repeat(200_000), 'deep.json:1: not valid JSON'],
]

describe('a document that cannot be read ends with 2, one line on stderr, nothing on stdout', () => {
  it.each(cases)('%s', (_, name, content, line) => {
    write(name, content)
    const { code, out, err } = spawnCli(['compare', '--no-config', 'wire.txt', name], { cwd })
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `factcheck: ${line}\n` })
  })

  it('a page nested without end is read all the same', () => {
    write('deep.html', `${'<div>'.repeat(20_000)}<p>${local.replaceAll('\n\n', '</p><p>')}`)
    expect(runBuilt(['compare', '--no-config', 'wire.txt', 'deep.html'], { cwd }).code).toBe(1)
  })
})

describe('documents', () => {
  const contradictions = (args: readonly string[], input?: Uint8Array) => {
    const run = runBuilt(['compare', '--no-config', '--format', 'json', ...args], {
      cwd,
      ...(input && { input }),
    })
    const { findings } = JSON.parse(run.out) as Report
    return findings.filter(({ verdict }) => verdict === 'contradiction')
  }

  it.each([
    ['local.md', 'Markdown'],
    ['local.html', 'HTML'],
    ['local.docx', 'DOCX'],
    ['local.pdf', 'PDF'],
    ['local.jsonl', 'JSON Lines'],
  ])('are compared: %s', (name, variant) => {
    write(name, as(variant, local))
    const [finding, ...others] = contradictions(['wire.txt', name])
    expect(others).toEqual([])
    expect(finding?.mentions.map(({ text }) => text)).toEqual(['14', 'Fourteen', '17', 'Seventeen'])
  })

  it('come on standard input under a name', () => {
    expect(contradictions(['wire.txt', '-', '--stdin-name', 'page.html'], as('HTML', local))).toHaveLength(1)
    expect(contradictions(['wire.txt', '-'], pdf)).toHaveLength(1)
  })

  it('of one file are told apart', () => {
    write('feed.jsonl', [jsonLine('wire-7', wire), jsonLine('local-9', local)].join('\n'))
    const [finding] = contradictions(['feed.jsonl'])
    expect(new Set(finding?.mentions.map(({ source, line }) => `${source}:${line}`))).toEqual(
      new Set(['feed.jsonl#wire-7:1', 'feed.jsonl#local-9:2']),
    )
  })

  it('of one file may be picked', () => {
    write('picks.jsonl', [jsonLine('wire-7', wire), jsonLine('local-9', local)].join('\n'))
    expect(contradictions(['wire.txt', 'picks.jsonl#wire-7'])).toEqual([])
    expect(contradictions(['picks.jsonl#wire-7', 'picks.jsonl#local-9'])).toHaveLength(1)
    expect(runBuilt(['extract', 'picks.jsonl#mail-1'], { cwd }).err).toBe(
      'factcheck: picks.jsonl#mail-1: the file holds no article of this id\n',
    )
  })

  it('of an unknown kind are read as text, and it is said', () => {
    write('local.rst', local)
    const { code, err } = runBuilt(['compare', '--no-config', 'wire.txt', 'local.rst'], { cwd })
    expect(code).toBe(1)
    expect(err).toBe('factcheck: local.rst: no format is known by .rst; read as plain text\n')
  })
})

describe('what a file says of itself', () => {
  const sourceOf = (name: string, content: string | Uint8Array) => {
    write(name, content)
    const { code, out, err } = runBuilt(['extract', '--format', 'json', name], { cwd })
    return { code, err, ...JSON.parse(out).sources[0] }
  }

  it.each([
    ['{"source":"The Beacon","author":"Maren Holt","published_at":"2024-03-04T08:00:00Z"}'],
    [
      '{"source":{"id":"b","name":"The Beacon"},"authors":[{"name":"Maren Holt"}],"date":"Mon, 04 Mar 2024 08:00:00 GMT"}',
    ],
    ['{"site_name":"The Beacon","byline":"Maren Holt","date":1709539200}'],
    [
      '{"publisher":"The Beacon","creator":["Maren Holt","Ivo Renck"],"timestamp":1,"created_at":1709539200000}',
    ],
  ])('in fields of JSON: %s', fields => {
    expect(sourceOf('fields.json', JSON.stringify({ ...JSON.parse(fields), text: local }))).toMatchObject({
      ...{ code: 0, err: '', site: 'The Beacon', author: 'Maren Holt' },
      ...{ published: '2024-03-04', publishedFrom: 'metadata' },
    })
  })

  it('beside a list of articles holds for all of them', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Beacon',
      items: [{ id: 1, content_text: local }],
    }
    expect(sourceOf('feed.json', JSON.stringify(feed))).toMatchObject({ site: 'The Beacon' })
  })

  it('in front matter, broken as it may be, is told with its line, and the text is read', () => {
    const text = `---\ntitle: Ferry fire: 17 dead\ndate: 2024-03-04\nsource: The Beacon\n---\n${local}`
    expect(sourceOf('broken.md', text)).toMatchObject({
      code: 0,
      err: 'factcheck: broken.md: line 2: front matter is not valid YAML: nested mappings are not allowed in compact mappings\n',
      ...{
        title: 'Ferry fire: 17 dead',
        published: '2024-03-04',
        publishedFrom: 'front-matter',
        publishedLine: 3,
      },
      site: 'The Beacon',
    })
    const { out } = runBuilt(['extract', 'broken.md'], { cwd })
    expect(out).toMatch(/^broken\.md, published 2024-03-04 by line 3 of its front matter: \d+ claims/u)
    expect(out).toContain('214')
  })

  it('that no weekday of the text goes with is told', () => {
    const text = local
      .replace('on Monday', 'on Monday, March 4')
      .replace('\n\n', '\nPublished: 5 March 2023\n\n')
    expect(sourceOf('year.txt', text).err).toBe(
      'factcheck: year.txt: is taken to be published 2023-03-05, when “Monday, March 4” was a Saturday: that day or the text is wrong\n',
    )
  })

  it('is shown with all the rest of a comparison', () => {
    write('dated.txt', local.replace('\n\n', '\nPublished: 5 March 2024\n\n'))
    write('2024-03-04-wire.txt', wire)
    const { out } = runBuilt(['compare', '--all', 'dated.txt', '2024-03-04-wire.txt', 'wire.txt'], { cwd })
    expect(out).toContain(
      'dated.txt: published 2024-03-05 by line 2\n2024-03-04-wire.txt: published 2024-03-04 by its name\nwire.txt: no day of publication known\n',
    )
  })
})

describe('a page in an encoding of its own', () => {
  const page = (stated: string) =>
    `${stated}<article><h1>Fähre brennt</h1><p>${local.split('\n').at(-1)?.replace('Ilse Brandt', 'José Núñez')}</p></article>`

  it.each([
    ['<meta charset="iso-8859-1">', 'latin1'],
    ["<META http-equiv='Content-Type' content='text/html; charset=windows-1252'>", 'latin1'],
    ['<?xml version="1.0" encoding="ISO-8859-1"?>', 'latin1'],
  ] as const)('is read as it states, without a word: %s', (stated, encoding) => {
    write('old.html', Buffer.from(page(stated), encoding))
    const { out, err } = runBuilt(['extract', 'old.html'], { cwd })
    expect(err).toBe('')
    expect(out).toContain('José Núñez')
  })

  it('may be of another alphabet', () => {
    const koi8 = Buffer.concat([
      Buffer.from(page('<meta charset="koi8-r">').replace('José Núñez', 'Ivo ').replace('Fähre', 'Ferry')),
      Buffer.from('<p>'),
      Buffer.from([0xf0, 0xcf, 0xd2, 0xd4]),
    ])
    write('koi8.html', koi8)
    expect(runBuilt(['extract', '--format', 'json', 'koi8.html'], { cwd }).err).toBe('')
  })

  it('that it states wrongly is told', () => {
    write('wrong.html', Buffer.from(page('<meta charset="utf-8">'), 'latin1'))
    const { out, err } = runBuilt(['extract', 'wrong.html'], { cwd })
    expect(err).toBe('factcheck: wrong.html: not valid UTF-8; read as windows-1252\n')
    expect(out).toContain('José Núñez')
    write('unknown.html', Buffer.from(page('<meta charset="x-none">'), 'latin1'))
    expect(runBuilt(['extract', 'unknown.html'], { cwd }).err).toContain('read as windows-1252')
  })

  it('in UTF-8 is read so, whatever it states', () => {
    write('utf8.html', page('<meta charset="iso-8859-1">'))
    expect(runBuilt(['extract', 'utf8.html'], { cwd }).out).toContain('José Núñez')
  })
})
