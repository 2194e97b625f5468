import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { entriesIn, entryOf, ledgerOf } from '../../ledger/entries.ts'
import { runMain, temporaryFolder } from '../run.ts'
import { local, wire } from './newsroom.ts'

const cwd = temporaryFolder()
const write = (name: string, text: string) => writeFileSync(join(cwd, name), text)
const read = () => readFileSync(join(cwd, 'factcheck.ledger.yaml'), 'utf8')
const ids = () => entriesIn(read()).map(({ id }) => id)
const run = (args: readonly string[], world: Parameters<typeof runMain>[1] = {}) =>
  runMain(args, { cwd, ...world })
const files = ['wire.txt', 'local.txt']

write('wire.txt', wire(14))
write('local.txt', local(17))
write('edited.txt', local(19))
write('quiet.txt', 'Rain fell on the harbour all day.\n')
write('factcheck.ledger.yaml', '')
await run([
  'resolve',
  JSON.parse((await run(['compare', ...files, '--format', 'json'])).out).findings[0].id,
  ...files,
  '--accept',
  '17',
  '--reason',
  'police',
])
const settled = read()
const [id = ''] = ids()
const withOld =
  ledgerOf([entryOf({ id: 'f-00000000', expires: '2026-01-31', subject: 'old' })], settled) ?? ''

beforeEach(() => write('factcheck.ledger.yaml', settled))

describe('--fail-on-stale', () => {
  it.each([
    ['stale', ['wire.txt', 'edited.txt'], 1, 1],
    ['unused', ['quiet.txt', 'other.txt'], 0, 1],
    ['settled', files, 0, 0],
  ])('where the entry is %s', async (_, named, without, withIt) => {
    write('other.txt', 'The sun shone on the hills.\n')
    expect((await run(['compare', ...named])).code).toBe(without)
    expect((await run(['compare', ...named, '--fail-on-stale'])).code).toBe(withIt)
  })

  it('says why, also where the run is to be quiet', async () => {
    write('other.txt', 'The sun shone on the hills.\n')
    const quiet = await run(['compare', 'quiet.txt', 'other.txt', '--quiet'])
    expect(quiet).toEqual({ code: 0, out: '', err: '' })
    const failing = await run(['compare', 'quiet.txt', 'other.txt', '--quiet', '--fail-on-stale'])
    expect(failing).toMatchObject({ code: 1, out: '' })
    expect(failing.err).toContain(`${id} (people killed) is unused: `)
  })
})

describe('--ledger-from', () => {
  it('judges by that ledger and never by the one at hand, so that a branch cannot exempt itself', async () => {
    write('base.yaml', '')
    expect((await run(['compare', ...files])).code).toBe(0)
    const judged = await run(['compare', ...files, '--ledger-from', 'base.yaml'])
    expect(judged.code).toBe(1)
    expect(judged.out).not.toContain('resolved')
    const both = ['--ledger', 'factcheck.ledger.yaml', '--ledger-from', 'base.yaml']
    expect((await run(['compare', ...files, ...both])).code).toBe(1)
  })

  it('never reads the one at hand, however broken', async () => {
    write('base.yaml', settled)
    write('factcheck.ledger.yaml', '{{{')
    expect((await run(['compare', ...files, '--ledger-from', 'base.yaml'])).code).toBe(0)
    expect((await run(['compare', ...files])).code).toBe(2)
  })

  it('must be there', async () => {
    const { code, err } = await run(['compare', ...files, '--ledger-from', 'none.yaml'])
    expect({ code, err }).toEqual({ code: 2, err: 'factcheck: none.yaml: no such file\n' })
  })
})

describe('ledger list', () => {
  it('prints each entry, and warns of those that are over', async () => {
    write('factcheck.ledger.yaml', withOld)
    const { code, out, err } = await run(['ledger', 'list'])
    expect(code).toBe(0)
    expect(out).toContain(`${id}  figure: people killed  14, 17\n  accepted 17: police (2026-03-02)\n`)
    expect(out).toMatch(/\n2 entries in factcheck\.ledger\.yaml\n$/u)
    expect(err).toContain('f-00000000 (old) is expired')
  })

  it('may find none', async () => {
    const { code, out } = await run(['ledger', 'list'], { cwd: temporaryFolder() })
    expect({ code, out }).toEqual({ code: 0, out: '0 entries in factcheck.ledger.yaml\n' })
  })
})

describe('ledger check', () => {
  it.each([
    [
      'nothing to compare',
      [],
      0,
      '1 entry in factcheck.ledger.yaml, 0 to look at; only expiry was looked at',
    ],
    ['what was decided on', files, 0, '1 entry in factcheck.ledger.yaml, 0 to look at\n'],
    [
      'another value',
      ['wire.txt', 'edited.txt'],
      1,
      'is stale: the decision was on other values: 14, 17 → 14, 19\n',
    ],
    ['another story', ['quiet.txt', 'base.txt'], 1, 'is unused: no finding of this run'],
  ])('with %s', async (_, named, expected, words) => {
    write('base.txt', 'The sun shone on the hills.\n')
    const { code, out, err } = await run(['ledger', 'check', ...named])
    expect({ code, err }).toEqual({ code: expected, err: '' })
    expect(out).toContain(words)
  })

  it('finds what is expired without articles', async () => {
    write('factcheck.ledger.yaml', withOld)
    expect((await run(['ledger', 'check'])).code).toBe(1)
    expect((await run(['ledger', 'check'], { today: () => '2026-01-31' })).code).toBe(0)
  })
})

describe('ledger prune', () => {
  beforeEach(() => write('factcheck.ledger.yaml', withOld))

  it.each([
    [[], [id]],
    [['quiet.txt', 'wire.txt'], [id]],
    [['wire.txt', 'edited.txt', '--stale'], []],
    [['quiet.txt', 'base.txt', '--stale'], [id]],
    [['quiet.txt', 'base.txt', '--unused'], []],
    [
      ['wire.txt', 'edited.txt', '--dry-run', '--stale'],
      ['f-00000000', id],
    ],
  ])('%j leaves %j', async (args, left) => {
    write('base.txt', 'The sun shone on the hills.\n')
    const { code, out } = await run(['ledger', 'prune', ...args])
    expect(code).toBe(0)
    expect(ids()).toEqual(left)
    if (!args.includes('--dry-run')) for (const one of left) expect(out).not.toContain(one)
  })

  it('only removes', async () => {
    await run(['ledger', 'prune', ...files])
    expect(read()).toBe(settled)
    await run(['ledger', 'prune', ...files])
    expect(read()).toBe(settled)
  })

  it.each(['--stale', '--unused'])('%s needs articles to tell by', async flag => {
    const { code, err } = await run(['ledger', 'prune', flag])
    expect({ code, err }).toEqual({ code: 2, err: `factcheck: ${flag}: name the files to tell by\n` })
    expect(read()).toBe(withOld)
  })
})

describe('the command', () => {
  it.each([[['ledger']], [['ledger', 'purge']]])('%j is refused', async args => {
    expect(await run(args)).toEqual({
      code: 2,
      out: '',
      err: 'factcheck: ledger: say what to do: list, check or prune\n',
    })
  })
})

describe('with a configuration', () => {
  const room = temporaryFolder()
  const at = (name: string, text: string) => writeFileSync(join(room, name), text)
  at('wire.txt', wire(14))
  at('local.txt', local(17))
  at(
    'factcheck.config.yaml',
    'groups:\n  - name: ferry\n    files: ["*.txt"]\nledger: decisions.yaml\nfailOnStale: true\n',
  )

  it('decides on what its groups hold, in its ledger', async () => {
    expect((await run(['compare'], { cwd: room })).code).toBe(1)
    expect((await run(['resolve', id.slice(0, 5), '--both', '--reason', 'x'], { cwd: room })).code).toBe(0)
    expect(entriesIn(readFileSync(join(room, 'decisions.yaml'), 'utf8'))).toMatchObject([{ id }])
    expect((await run(['compare'], { cwd: room })).code).toBe(0)
    expect((await run(['ledger', 'check'], { cwd: room })).code).toBe(0)
    at('local.txt', local(14))
    const { code, err } = await run(['compare'], { cwd: room })
    expect(code).toBe(1)
    expect(err).toContain('is stale')
    expect((await run(['ledger', 'prune', '--stale'], { cwd: room })).code).toBe(0)
    expect((await run(['compare'], { cwd: room })).code).toBe(0)
  })
})
