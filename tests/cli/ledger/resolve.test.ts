import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { entriesIn } from '../../ledger/entries.ts'
import { runMain, temporaryFolder } from '../run.ts'

const cwd = temporaryFolder()
const path = (name: string): string => join(cwd, name)
const ledger = path('factcheck.ledger.yaml')
const files = ['wire.txt', 'local.txt']
const dateline = 'PORT ELM, March 4, 2024 (Wire) — '
writeFileSync(
  path('wire.txt'),
  `${dateline}The ferry fire killed 14 people on Monday, police said.\n\nRepairs to the ferry will cost $2.5 million.\n`,
)
writeFileSync(
  path('local.txt'),
  `${dateline}At least 17 people died in the ferry fire on Monday.\n\nRepairs to the ferry will cost $3.5 million.\n`,
)

const run = (args: readonly string[], world: Parameters<typeof runMain>[1] = {}) =>
  runMain(args, { cwd, ...world })
const entries = () => entriesIn(readFileSync(ledger, 'utf8'))
const report = async () => JSON.parse((await run(['compare', ...files, '--format', 'json'])).out)
const contradictions = (await report()).findings.filter(
  ({ verdict }: { verdict: string }) => verdict === 'contradiction',
)
const [dead, cost] = ['14', '$2.5 million'].map(
  value =>
    contradictions.find(({ mentions }: { mentions: readonly { text: string }[] }) =>
      mentions.some(({ text }) => text === value),
    ).id,
) as [string, string]
const because = ['--reason', 'the coroner']

beforeEach(() => writeFileSync(ledger, ''))

describe('the finding', () => {
  it('is named by its id or by a start that no other has', async () => {
    for (const id of [dead, dead.slice(0, 7)]) {
      expect((await run(['resolve', id, ...files, '--both', ...because])).code).toBe(0)
      expect(entries().map(entry => entry.id)).toEqual([dead])
    }
  })

  it('is not known: exit 2, with the open ones listed', async () => {
    const { code, out, err } = await run(['resolve', 'f-zzz', ...files, '--both', ...because])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^factcheck: no id of the findings starts with "f-zzz"; there are [^\n]*\n$/u)
    for (const id of [dead, cost]) expect(err).toContain(id)
    expect(readFileSync(ledger, 'utf8')).toBe('')
  })

  it('is ambiguous: exit 2, with the candidates listed', async () => {
    const { code, err } = await run(['resolve', 'f', ...files, '--both', ...because])
    expect(code).toBe(2)
    expect(err).toMatch(/^factcheck: "f" is ambiguous: [^\n]*\n$/u)
    for (const id of [dead, cost]) expect(err).toContain(id)
  })

  it('may come from a saved report', async () => {
    await run(['compare', ...files, '--format', 'json=report.json'])
    const { code } = await run(['resolve', dead, '--report', 'report.json', '--accept', '14', ...because])
    expect(code).toBe(0)
    expect(entries()).toMatchObject([{ id: dead, accepted: '14', values: ['14', 'at least 17'] }])
    const { code: after } = await run(['compare', ...files, '--min-confidence', '0.1', '--kind', 'date'])
    expect(after).toBe(0)
  })

  it.each([
    ['no.json', '--report no.json: no such file'],
    ['wire.txt', '--report wire.txt: not JSON; save one with --format json=wire.txt'],
    ['other.json', '--report other.json: not a report of this factcheck: '],
  ])('cannot come from %s', async (file, expected) => {
    writeFileSync(path('other.json'), '{"findings": []}')
    const { code, err } = await run(['resolve', dead, '--report', file, '--both', ...because])
    expect(code).toBe(2)
    expect(err).toContain(expected)
  })

  it('needs no articles to be decided on again', async () => {
    await run(['resolve', dead, ...files, '--defer', ...because])
    const { code } = await run(['resolve', dead.slice(0, 6), '--accept', '14', '--reason', 'second look'])
    expect(code).toBe(0)
    expect(entries()).toMatchObject([{ id: dead, decision: 'accept', accepted: '14', reason: 'second look' }])
    expect(await run(['resolve', 'f-ffff', '--both', ...because])).toMatchObject({ code: 2 })
  })
})

describe('the decision', () => {
  it.each([
    ['14', '14'],
    ['at least 17', 'at least 17'],
    ['At least  17', 'at least 17'],
    ['wire.txt', '14'],
    ['./local.txt', 'at least 17'],
  ])('--accept %s', async (written, accepted) => {
    expect((await run(['resolve', dead, ...files, '--accept', written, ...because])).code).toBe(0)
    expect(entries()).toMatchObject([{ decision: 'accept', accepted }])
  })

  it('--accept takes a value as a source writes it', async () => {
    expect((await run(['resolve', cost, ...files, '--accept', '$3.5 million', ...because])).code).toBe(0)
    expect(entries()).toMatchObject([{ accepted: 'USD 3,500,000' }])
  })

  it('--accept takes no value that nobody states', async () => {
    const { code, err } = await run(['resolve', dead, ...files, '--accept', '16', ...because])
    expect(code).toBe(2)
    expect(err).toBe('factcheck: --accept: no source states "16"; the values are 14, at least 17\n')
  })

  it.each(['both', 'dismiss', 'defer'])('--%s settles the finding', async decision => {
    expect((await run(['resolve', dead, ...files, `--${decision}`, ...because])).code).toBe(0)
    expect(entries()).toMatchObject([{ decision, accepted: null }])
    const { findings, summary } = await report()
    expect(summary).toMatchObject({ resolved: 1, unresolved: 1 })
    expect(findings.find(({ id }: { id: string }) => id === dead).resolution).toMatchObject({ decision })
  })

  it('says who, until when and on what grounds', async () => {
    const flags = ['--expires', '2026-12-31', '--evidence', 'https://a.example/1', '--evidence', 'b']
    await run(['resolve', dead, ...files, '--both', ...because, '--by', 'Ines Varga', ...flags])
    expect(entries()).toMatchObject([
      { by: 'Ines Varga', at: '2026-03-02', expires: '2026-12-31', evidence: ['https://a.example/1', 'b'] },
    ])
    await run(['resolve', dead, ...files, '--both', ...because], { env: { GIT_AUTHOR_NAME: 'Tomás Reyne' } })
    expect(entries()).toMatchObject([{ by: 'Tomás Reyne', expires: null, evidence: [] }])
  })

  it('is told to be over where its last day is past', async () => {
    const { code, err } = await run([
      'resolve',
      dead,
      ...files,
      '--both',
      ...because,
      '--expires',
      '2026-03-01',
    ])
    expect(code).toBe(0)
    expect(err).toContain(`${dead}: 2026-03-01 is past, so that the decision settles nothing`)
  })

  it.each([
    [['--both'], '--reason is missing'],
    [['--both', '--reason', ' '], '--reason: an empty argument says nothing'],
    [['--both', '--dismiss', ...because], '--both and --dismiss exclude each other'],
    [['--accept', '14', '--defer', ...because], '--accept and --defer exclude each other'],
    [['--both', ...because, '--expires', 'soon'], '--expires: "soon" is not a day such as 2024-01-19'],
    [['--both', ...because, '--expires', '2025-02-29'], '--expires: "2025-02-29" is not a day'],
    [because, 'say what holds: --accept VALUE, --both, --dismiss or --defer'],
    [['--both', ...because, '--report', 'x.json'], '--report and files exclude each other'],
    [
      ['--both', ...because, '--ledger', 'no/such/l.yaml'],
      'no/such/l.yaml: cannot be written: no such folder',
    ],
  ])('with %j is refused', async (flags, expected) => {
    const { code, out, err } = await run(['resolve', dead, ...files, ...flags])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^factcheck: [^\n]*\n$/u)
    expect(err).toContain(expected)
    expect(readFileSync(ledger, 'utf8')).toBe('')
  })

  it('goes into the ledger that is named', async () => {
    const { code } = await run(['resolve', dead, ...files, '--both', ...because, '--ledger', 'other.yaml'])
    expect(code).toBe(0)
    expect(existsSync(path('other.yaml'))).toBe(true)
    expect((await run(['compare', ...files, '--ledger', 'other.yaml', '--format', 'json'])).out).toContain(
      '"resolved": 1',
    )
  })

  it('keeps hostile words harmless, in the file and on the terminal', async () => {
    const hostile = 'line one\nversion: 2 \u001b[31mred\u202e ::error:: # x'
    const { err } = await run(['resolve', dead, ...files, '--both', '--reason', hostile, '--by', hostile])
    expect(err).not.toMatch(/\u202e|(?!\n)\p{Cc}/u)
    expect(entries()).toHaveLength(1)
    const shown = await run(['ledger', 'list'])
    expect(shown.out).not.toMatch(/\u202e|(?!\n)\p{Cc}/u)
    expect(shown.out.split('\n').some(line => line.startsWith('::'))).toBe(false)
  })
})

it('articles put nothing into the ledger that acts on a terminal', async () => {
  const hostile = (dead: number) =>
    `The \u001b[31mferry\u202e fire killed ${dead} people\u009b2J on Monday, ::error::police said.\n`
  writeFileSync(path('hostile.txt'), hostile(14))
  writeFileSync(path('worse.txt'), hostile(17))
  const { out } = await run(['compare', 'hostile.txt', 'worse.txt', '--format', 'json'])
  const { id } = JSON.parse(out).findings.find(
    ({ verdict }: { verdict: string }) => verdict === 'contradiction',
  )
  const { code, err } = await run(['resolve', id, 'hostile.txt', 'worse.txt', '--both', ...because])
  expect(code).toBe(0)
  const shown = await run(['ledger', 'list'])
  for (const text of [err, shown.out]) expect(text).not.toMatch(/\u202e|(?!\n)\p{Cc}/u)
  const readable = readFileSync(ledger, 'utf8')
    .split('\n')
    .filter(line => !line.includes('bound:'))
  expect(readable.join('\n')).not.toMatch(/\u202e|(?!\n)\p{Cc}/u)
})
