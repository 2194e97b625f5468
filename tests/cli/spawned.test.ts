import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { root, spawnCli, temporaryFolder } from './run.ts'

const cwd = temporaryFolder()
const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(cwd, name), content)
const wire = 'The ferry fire killed 14 people on Monday, police said.\n'
const local = 'The ferry fire killed 17 people on Monday, police said.\n'
write('wire.txt', wire)
write('local.txt', local)

const schema = (name: string) => JSON.parse(readFileSync(join(root, `schema/${name}.schema.json`), 'utf8'))
const ajv = new Ajv2020.default({ allowUnionTypes: true })
const validReport = ajv.compile(schema('report'))
const validClaims = ajv.compile(schema('claims'))

/** The report of `compare` on files in the test's folder, checked against the schema. */
const compare = (...args: readonly string[]) => {
  const { code, out, err } = spawnCli(['compare', '--format', 'json', ...args], { cwd })
  const report = JSON.parse(out)
  validReport(report)
  expect(validReport.errors).toBeNull()
  return { code, err, report }
}

describe('the built program', () => {
  it('exits 1 with the contradiction on stdout', () => {
    const { code, out, err } = spawnCli(['compare', 'wire.txt', 'local.txt'], { cwd })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain('people killed: 14 or 17?')
  })

  it('exits 0 where nothing is wrong', () => {
    write('same.txt', wire)
    expect(spawnCli(['compare', 'wire.txt', 'same.txt'], { cwd })).toMatchObject({ code: 0, err: '' })
  })

  it('gives the same bytes twice', () => {
    const args = ['compare', '--format', 'json', 'wire.txt', 'local.txt']
    expect(spawnCli(args, { cwd })).toEqual(spawnCli(args, { cwd }))
  })

  it('gives the same findings for either order of the files, sides swapped', () => {
    const [there, back] = [compare('wire.txt', 'local.txt').report, compare('local.txt', 'wire.txt').report]
    const ids = ({ findings }: { findings: { id: string; verdict: string }[] }) =>
      findings.map(({ id, verdict }) => [id, verdict])
    expect(ids(there)).toEqual(ids(back))
    const sources = ({ findings }: { findings: { mentions: { source: string }[] }[] }) =>
      findings[0]?.mentions.map(({ source }) => source)
    expect(sources(there)).toEqual(['wire.txt', 'local.txt'])
    expect(sources(back)).toEqual(['local.txt', 'wire.txt'])
  })

  it('keeps ids when a paragraph is put above', () => {
    write('moved.txt', `The weather was calm.\n\n${local}`)
    const [before, after] = [compare('wire.txt', 'local.txt').report, compare('wire.txt', 'moved.txt').report]
    expect(after.findings[0].id).toBe(before.findings[0].id)
    expect(after.findings[0].mentions[1].line).toBe(3)
  })

  it('lists claims as JSON that fits its schema', () => {
    const { code, out } = spawnCli(['extract', '--format', 'json', 'wire.txt'], { cwd })
    expect(code).toBe(0)
    validClaims(JSON.parse(out))
    expect(validClaims.errors).toBeNull()
  })

  it('reads an article from a pipe', () => {
    const { code, out } = spawnCli(['compare', '--format=json', 'wire.txt', '-'], { cwd, input: local })
    expect(code).toBe(1)
    expect(JSON.parse(out).sources[1].path).toBe('-')
  })

  it('is quiet when its reader goes away', async () => {
    write('long.txt', wire.repeat(600))
    const child = spawn(
      process.execPath,
      [join(root, 'bin/factcheck.js'), 'extract', '--format=json', 'long.txt'],
      {
        cwd,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    let err = ''
    child.stderr.setEncoding('utf8').on('data', chunk => {
      err += chunk
    })
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [code] = await once(child, 'close')
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})

describe('odd but readable files', () => {
  const figures = (report: { findings: { kind: string; mentions: { text: string }[] }[] }) =>
    report.findings
      .filter(({ kind }) => kind === 'figure')
      .flatMap(({ mentions }) => mentions.map(m => m.text))

  it('have a byte order mark and CRLF: offsets count from the first letter', () => {
    write('bom.txt', `\ufeffThe weather was calm.\r\n${local.trim()}\r\n`)
    const { code, report } = compare('wire.txt', 'bom.txt')
    expect(code).toBe(1)
    const text = `The weather was calm.\r\n${local.trim()}\r\n`
    for (const { mentions } of report.findings)
      for (const mention of mentions.filter((one: { source: string }) => one.source === 'bom.txt')) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text)
        expect(mention.line).toBe(2)
      }
  })

  it('are in windows-1252: read, with a problem', () => {
    write('latin.txt', Buffer.from(`${local}Caf\u00e9 owners helped.\n`, 'latin1'))
    const { code, err, report } = compare('wire.txt', 'latin.txt')
    expect(code).toBe(1)
    expect(err).toBe('factcheck: latin.txt: not valid UTF-8; read as windows-1252\n')
    expect(report.problems).toContainEqual({
      code: 'encoding-windows-1252',
      path: 'latin.txt',
      message: 'not valid UTF-8; read as windows-1252',
    })
  })

  it('are in UTF-16', () => {
    write('wide.txt', Buffer.from(`\ufeff${local}`, 'utf16le'))
    expect(compare('wire.txt', 'wide.txt').code).toBe(1)
  })

  it('hold emoji and right-to-left text', () => {
    write('emoji.txt', `🔥🚒 ${local}عدد القتلى ١٤ שריפה במעבורת \u202e\n${local}`)
    const { code, report } = compare('wire.txt', 'emoji.txt')
    expect(code).toBe(1)
    expect(figures(report)).toContain('17')
  })

  it('hold five megabytes', { timeout: 600_000 }, () => {
    // Mostly rules between the sentences: it is the size that counts, and words take long to read.
    const filler = `The harbour was calm and the boats lay at the pier all day long.\n${'='.repeat(300)}\n`
    write('large.txt', local + filler.repeat(Math.ceil(5_000_000 / filler.length)))
    expect(compare('wire.txt', 'large.txt').code).toBe(1)
  })

  it('hold one line without a sentence end', { timeout: 600_000 }, () => {
    write('endless.txt', `${local.trim().replace(/\.$/u, '')} ${'and then more '.repeat(20_000)}`)
    expect(compare('wire.txt', 'endless.txt').code).toBe(1)
  })
})
