import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { variants } from '../../scripts/eval/variants.mjs'
import type { Report } from '../../src/core/report.ts'
import { spawnCli, temporaryFolder } from './run.ts'

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
    expect(spawnCli(['compare', '--no-config', 'wire.txt', 'deep.html'], { cwd }).code).toBe(1)
  })
})

describe('documents', () => {
  const contradictions = (args: readonly string[], input?: Uint8Array) => {
    const run = spawnCli(['compare', '--no-config', '--format', 'json', ...args], {
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
    expect(spawnCli(['extract', 'picks.jsonl#mail-1'], { cwd }).err).toBe(
      'factcheck: picks.jsonl#mail-1: the file holds no article of this id\n',
    )
  })

  it('of an unknown kind are read as text, and it is said', () => {
    write('local.rst', local)
    const { code, err } = spawnCli(['compare', '--no-config', 'wire.txt', 'local.rst'], { cwd })
    expect(code).toBe(1)
    expect(err).toBe('factcheck: local.rst: no format is known by .rst; read as plain text\n')
  })
})
