import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { formatNames } from '../../src/cli/options.ts'
import { expectValidSarif } from '../report/sarif-schema.ts'
import { root, runMain, temporaryFolder } from './run.ts'

const cwd = temporaryFolder()
const wire = 'The ferry fire killed 14 people on Monday, police said.\n'
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')
writeFileSync(join(cwd, 'wire.txt'), wire)
writeFileSync(join(cwd, 'local.txt'), 'The ferry fire killed 17 people on Monday, police said.\n')

const run = (args: readonly string[], world: Parameters<typeof runMain>[1] = {}) =>
  runMain(args, { cwd, ...world })
const compare = (...args: readonly string[]) => run(['compare', 'wire.txt', 'local.txt', ...args])

/** How each format begins. */
const starts = {
  terminal: /^contradiction\[figure\]: people killed: 14 or 17\? {2}f-/u,
  lines: /^wire\.txt:1:23: error: people killed: 14 or 17\? here 14 \[figure f-[0-9a-f]{8}\]\n/u,
  json: /^\{\n {2}"schemaVersion": 1,/u,
  sarif: /^\{\n {2}"\$schema": "https:\/\/json\.schemastore\.org\/sarif-2\.1\.0\.json",/u,
  junit: /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="factcheck" tests="1" failures="1"/u,
  github: /^::error file=wire\.txt,line=1,/u,
  gitlab: /^\[\n {2}\{\n {4}"description": "people killed: 14 or 17\?/u,
  html: /^<!doctype html>\n<html lang="en"><head><meta charset="utf-8"/u,
  markdown: /^<!-- factcheck-report -->\n/u,
} as const satisfies Record<(typeof formatNames)[number], RegExp>

describe('formats', () => {
  it('come out of one run, one to stdout and the others to files', async () => {
    const others = formatNames.filter(name => name !== 'github')
    const { code, out, err } = await compare(
      '--format=github',
      ...others.map(name => `--format=${name}=report.${name}`),
    )
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatch(starts.github)
    for (const name of others) expect(read(`report.${name}`)).toMatch(starts[name])
  })

  it.each(formatNames)('give the same bytes twice, as %s', async format => {
    expect(await compare('--format', format)).toEqual(await compare('--format', format))
  })

  it.each(['lines', 'sarif', 'junit', 'github', 'gitlab', 'markdown'])(
    'name standard input, as %s',
    async format => {
      const { code, out } = await run(['compare', '-', 'local.txt', '--format', format], { input: wire })
      expect(code).toBe(1)
      expect(out).toContain('standard input')
      expect(out).not.toContain('"-"')
    },
  )

  it('are listed in the help of each command that has them', async () => {
    const { out } = await runMain(['compare', '--help'])
    expect(out.replace(/\s+/gu, ' ')).toContain(`${formatNames.join(', ')}; to stdout or to a file`)
    const { out: extract } = await runMain(['extract', '--help'])
    expect(extract.replace(/\s+/gu, ' ')).toContain('terminal, json; to stdout or to a file')
  })

  it('do not differ by the folder of the run on a build server', async () => {
    mkdirSync(join(cwd, 'desk'))
    const { out } = await run(['compare', '../wire.txt', '../local.txt', '--format', 'github'], {
      cwd: join(cwd, 'desk'),
      env: { GITHUB_WORKSPACE: cwd },
    })
    expect(out).toMatch(starts.github)
  })
})

describe('a log in SARIF', () => {
  it('points at what the files say', async () => {
    const { out } = await runMain([
      'compare',
      '--no-config',
      '--all',
      '--format=sarif',
      'fixtures/us-mexico-talks',
    ])
    const log = JSON.parse(out) as Log
    expectValidSarif(log)
    const places = (log.runs[0]?.results ?? []).flatMap(({ locations = [], relatedLocations = [] }) => [
      ...locations,
      ...relatedLocations,
    ])
    expect(places.length).toBeGreaterThan(8)
    for (const { physicalLocation } of places) {
      const { artifactLocation, region } = physicalLocation ?? {}
      const text = readFileSync(join(root, artifactLocation?.uri ?? ''), 'utf8')
      const [start = 0, length = 0] = [region?.charOffset, region?.charLength]
      expect(text.slice(start, start + length)).toBe(region?.snippet?.text)
      const line = text.split('\n')[(region?.startLine ?? 0) - 1]
      expect(line?.slice((region?.startColumn ?? 0) - 1, (region?.endColumn ?? 0) - 1)).toBe(
        region?.snippet?.text,
      )
    }
  })

  it('leaves out what an editor has settled, or keeps it as such', async () => {
    const { out } = await compare('--format', 'json')
    const [{ id }] = JSON.parse(out).findings
    await run([
      'resolve',
      id,
      'wire.txt',
      'local.txt',
      '--dismiss',
      '--reason',
      'two fires',
      '--by',
      'Ines Varga',
    ])
    const resultsOf = async (...args: readonly string[]) => {
      const { code, out } = await compare('--format', 'sarif', ...args)
      expect(code).toBe(0)
      return JSON.parse(out).runs[0].results
    }
    expect(await resultsOf()).toEqual([])
    expect(await resultsOf('--include-resolved')).toMatchObject([
      {
        ruleId: 'figure/contradiction',
        suppressions: [{ kind: 'external', status: 'accepted', justification: 'two fires' }],
      },
    ])
    rmSync(join(cwd, 'factcheck.ledger.yaml'))
  })
})

describe('the page of a job', () => {
  const page = join(cwd, 'page.md')
  const withPage = (path: string, ...args: readonly string[]) =>
    run(['compare', 'wire.txt', 'local.txt', ...args], { env: { GITHUB_STEP_SUMMARY: path } })

  it('gets the report after what is there, where annotations are asked for', async () => {
    writeFileSync(page, 'Built.\n')
    await withPage(page)
    expect(read('page.md')).toBe('Built.\n')
    const { code, out, err } = await withPage(page, '--format', 'github')
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatch(starts.github)
    expect(read('page.md')).toMatch(/^Built\.\n<!-- factcheck-report -->\n### factcheck\n/u)
  })

  it('costs a note and nothing else where it cannot be written', async () => {
    const { code, out, err } = await withPage(join(cwd, 'no/such/page.md'), '--format', 'github')
    expect(code).toBe(1)
    expect(out).toMatch(starts.github)
    expect(err).toMatch(/^factcheck: .*page\.md: the summary cannot be written: no such folder\n$/u)
  })

  it('is left alone by a run that could not start', async () => {
    writeFileSync(page, '')
    const { code } = await run(['compare', 'wire.txt', 'nope.txt', '--format', 'github'], {
      env: { GITHUB_STEP_SUMMARY: page },
    })
    expect(code).toBe(2)
    expect(read('page.md')).toBe('')
  })
})
