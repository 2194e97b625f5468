import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { version } from '../../src/core/version.ts'
import { root, runMain, temporaryFolder } from './run.ts'

const cwd = temporaryFolder()
const wire = 'PORT ELM, March 4, 2024 (Wire) — The ferry fire killed 14 people on Monday, police said.\n'
const local = 'PORT ELM, March 4, 2024 (Local) — The ferry fire killed 17 people on Monday, police said.\n'
writeFileSync(join(cwd, 'wire.txt'), wire)
writeFileSync(join(cwd, 'local.txt'), local)
writeFileSync(join(cwd, 'copy.txt'), `${wire}Rain fell.\n`)
writeFileSync(join(cwd, 'latin.txt'), Buffer.from(`${wire}Caf\u00e9.\n`, 'latin1'))

const run = (args: readonly string[], world: Parameters<typeof runMain>[1] = {}) =>
  runMain(args, { cwd, ...world })

describe('help and version', () => {
  it('state the version of the package', async () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(version).toBe(manifest.version)
    expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  it.each([
    ['--help'],
    ['compare', '--help'],
    ['extract', '--help'],
    ['explain', '--help'],
    ['init', '--help'],
    ['help', 'compare'],
  ])('show a worked example: %s %s', async (...args) => {
    const { code, out, err } = await run(args.filter(Boolean))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Example:\n')
    expect(out).toMatch(/\$ factcheck /u)
  })

  it('list only commands that exist', async () => {
    const { out } = await run(['--help'])
    const commands = [...out.matchAll(/^ {2}(?<name>[a-z]+) [ [<]/gmu)].map(match => match.groups?.['name'])
    expect(commands).toEqual([
      'compare',
      'extract',
      'explain',
      'resolve',
      'baseline',
      'ledger',
      'init',
      'completion',
      'help',
    ])
  })
})

describe('exit codes of compare', () => {
  it('is 1 where the articles contradict each other', async () => {
    const { code, out, err } = await run(['compare', 'wire.txt', 'local.txt'])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatch(/^contradiction\[figure\]: /u)
    expect(out).toContain('people killed: 14 or 17?')
  })

  it('is 0 where they do not', async () => {
    const { code, out } = await run(['compare', 'wire.txt', 'copy.txt'])
    expect(code).toBe(0)
    expect(out).toMatch(/^no contradictions/u)
  })

  it.each([
    [['--fail-on', 'never'], 0],
    [['--fail-on', 'agreement'], 1],
    [['--kind', 'name,title'], 0],
    [['--min-confidence', '1'], 0],
  ] as const)('follows %j', async (options, expected) => {
    const { code } = await run(['compare', 'wire.txt', 'local.txt', ...options])
    expect(code).toBe(expected)
  })

  it('counts agreement only where that is asked for', async () => {
    expect((await run(['compare', 'wire.txt', 'copy.txt', '--fail-on', 'agreement'])).code).toBe(1)
  })
})

describe('what goes where', () => {
  it('prints data on stdout and remarks on stderr, none of these when quiet', async () => {
    const loud = await run(['compare', 'wire.txt', 'latin.txt'])
    expect(loud.err).toBe('factcheck: latin.txt: not valid UTF-8; read as windows-1252\n')
    const quiet = await run(['compare', 'wire.txt', 'latin.txt', '--quiet'])
    expect(quiet).toEqual({ code: 0, out: '', err: '' })
  })

  it('writes each format to its file and leaves stdout to the other', async () => {
    const { code, out } = await run([
      'compare',
      'wire.txt',
      'local.txt',
      '--format=json=report.json',
      '--format=terminal',
    ])
    expect(code).toBe(1)
    expect(out).toMatch(/^contradiction/u)
    const report = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'))
    expect(report.summary.contradiction).toBe(1)
  })

  it('says nothing on stdout where all formats go to files', async () => {
    const { out } = await run(['compare', 'wire.txt', 'local.txt', '--format', 'json=report.json'])
    expect(out).toBe('')
  })

  it('reads standard input', async () => {
    const { code, out } = await run(['compare', '-', 'local.txt'], { input: wire })
    expect(code).toBe(1)
    expect(out).toContain('  standard input:1:')
  })
})

describe('colour', () => {
  const coloured = async (options: readonly string[], world: Parameters<typeof runMain>[1]) =>
    (await run(['compare', 'wire.txt', 'local.txt', ...options], world)).out.includes('\u001b[')

  it.each([
    ['a terminal', [], { isTTY: true }, true],
    ['no terminal', [], { isTTY: false }, false],
    ['a dumb terminal', [], { isTTY: true, env: { TERM: 'dumb' } }, false],
    ['FORCE_COLOR', [], { env: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR=0', [], { isTTY: true, env: { FORCE_COLOR: '0' } }, false],
    ['NO_COLOR over FORCE_COLOR', [], { isTTY: true, env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, false],
    ['an empty NO_COLOR', [], { isTTY: true, env: { NO_COLOR: '' } }, true],
    ['--color over NO_COLOR', ['--color'], { env: { NO_COLOR: '1' } }, true],
    ['--no-color over FORCE_COLOR', ['--no-color'], { isTTY: true, env: { FORCE_COLOR: '1' } }, false],
  ] as const)('with %s', async (_, options, world, expected) => {
    expect(await coloured(options, world)).toBe(expected)
  })
})

describe('extract', () => {
  it('lists what is read, with the date of publication from the option', async () => {
    const { code, out, err } = await run(['extract', 'wire.txt', '--published', 'wire.txt=2024-03-05'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^wire\.txt, published 2024-03-05: \d+ claims?\n/u)
    expect(out).toMatch(/ figure +14/u)
  })

  it('gives JSON with spans that fit the text', async () => {
    const { out } = await run(['extract', 'wire.txt', 'local.txt', '--format', 'json'])
    const { command, claims } = JSON.parse(out)
    expect(command).toBe('extract')
    for (const { source, start, end, text } of claims)
      expect((source === 'wire.txt' ? wire : local).slice(start, end)).toBe(text)
  })
})

describe('a bug of ours', () => {
  const broken = {
    stdin: () => {
      throw new TypeError('kaput\n    at secret')
    },
  }

  it('ends with 2 and one line, without a stack trace', async () => {
    expect(await run(['extract', '-'], broken)).toEqual({
      code: 2,
      out: '',
      err: 'factcheck: internal error: kaput at secret (FACTCHECK_DEBUG=1 shows where)\n',
    })
  })

  it('shows where when asked', async () => {
    const { err } = await run(['extract', '-'], { ...broken, env: { FACTCHECK_DEBUG: '1' } })
    expect(err).toMatch(/^factcheck: internal error: TypeError: kaput[\s\S]+main\.test\.ts/u)
  })
})

it('gives the same report on any day', async () => {
  vi.useFakeTimers({ now: new Date('1999-01-01'), toFake: ['Date'] })
  const then = await run(['compare', 'wire.txt', 'local.txt', '--format', 'json'])
  vi.useRealTimers()
  expect(await run(['compare', 'wire.txt', 'local.txt', '--format', 'json'])).toEqual(then)
})

describe('a run that takes long', () => {
  const files = ['local', 'wire'].map(name => `fixtures/ferry-fire/${name}.txt`)
  const told = async (command: readonly string[], ...args: readonly string[]) => {
    const lines: (string | null)[] = []
    await runMain([...command, ...files, ...args], {
      progress: what => lines.push(what),
    })
    return lines
  }

  it('says what it is doing, and takes it away before it prints', async () => {
    const reading = ['reading 1 of 2 articles', 'reading 2 of 2 articles']
    expect(await told(['compare', '--no-config'])).toEqual([...reading, 'comparing 2 articles', null])
    expect(await told(['extract'])).toEqual([...reading, null])
    const passages = files.map(file => `${file}:1`)
    expect(await told(['explain', '--no-config', ...passages])).toEqual([
      ...reading,
      'comparing 2 articles',
      null,
    ])
  })

  it('says nothing where it is to be quiet', async () => {
    expect(await told(['compare', '--no-config'], '--quiet')).toEqual([null])
    expect(await told(['extract'], '--quiet')).toEqual([null])
  })
})
