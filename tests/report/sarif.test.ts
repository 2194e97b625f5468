import { createHash } from 'node:crypto'
import type { Location, Log, Result } from 'sarif'
import { describe, expect, it } from 'vitest'
import type { Report, ReportFinding } from '../../src/core/report.ts'
import { kindNames } from '../../src/core/value.ts'
import { renderSarif, type SarifOptions } from '../../src/report/sarif.ts'
import { usualOptions } from './format-options.ts'
import { articlesOf, claimOf, figure, findingOf, reportOf } from './hand-built.ts'
import { expectValidSarif } from './sarif-schema.ts'
import { settledReport } from './settled-story.ts'
import { story } from './story.ts'

const runOf = (report: Report, options: Partial<SarifOptions> = {}) => {
  const log = JSON.parse(renderSarif(report, { ...usualOptions, ...options })) as Log
  expectValidSarif(log)
  const [run] = log.runs
  if (!run) throw new Error('no run')
  return { ...run, results: run.results as Result[] }
}

/** A contradiction between files of these names. */
const between = (...paths: readonly string[]): Report => {
  const articles = articlesOf(Object.fromEntries(paths.map((path, i) => [path, `${14 + i} died`])))
  const sides = articles.map((article, i) => ({
    claims: [claimOf(article, String(14 + i), figure(14 + i))],
  }))
  return reportOf(articles, [
    findingOf({
      id: 'f-00000001',
      kind: 'figure',
      verdict: 'contradiction',
      subject: 'people killed',
      sides,
    }),
  ])
}

const copies = (count: number, change: (finding: ReportFinding) => ReportFinding = one => one): Report => {
  const report = between('wire.txt', 'local.txt')
  const [finding] = report.findings
  if (!finding) throw new Error('no finding')
  const findings = Array.from({ length: count }, (_, i) => change({ ...finding, id: `f-${i}` }))
  return { ...report, findings }
}

const placeOf = (location: Location | undefined) => location?.physicalLocation?.artifactLocation

describe('an address', () => {
  it.each([
    ['https://beacon.example/a%20page', 'https://beacon.example/a%20page'],
    ['https://beacon.example/a page#top', 'https://beacon.example/a%20page'],
    ['https://beacon.example/x##[error]boo', 'https://beacon.example/x'],
    ['https://beacon.example/50%', 'https://beacon.example/50%25'],
    ['https://beacon.example/%ff', 'https://beacon.example/%25ff'],
  ])('of an article is a URI: %s', (path, uri) => {
    const [result] = runOf(between(path, 'local.txt')).results
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri)
  })
})

describe('the report as SARIF', () => {
  it('has a rule with help for every kind and verdict, whatever was found', () => {
    const rules = runOf(between('wire.txt', 'local.txt')).tool.driver.rules ?? []
    expect(rules.map(({ id }) => id)).toEqual(
      kindNames.flatMap(kind =>
        ['contradiction', 'unsupported', 'compatible', 'notation', 'uncorroborated'].map(
          verdict => `${kind}/${verdict}`,
        ),
      ),
    )
    for (const { help, shortDescription } of rules) {
      expect(help?.text).toMatch(/about a \w+/u)
      expect(shortDescription?.text.length).toBeLessThan(1024)
    }
    expect(runOf(reportOf(story.articles, [])).tool.driver.rules).toEqual(rules)
  })

  it('puts the first passage first and links the message to the others', () => {
    const [result] = runOf(between('wire.txt', 'local.txt', 'radio.txt')).results
    expect(result).toMatchObject({
      ruleId: 'figure/contradiction',
      level: 'error',
      rank: 100,
      partialFingerprints: { 'factcheck/v1': 'f-00000001' },
    })
    expect(placeOf(result?.locations?.[0])?.uri).toBe('wire.txt')
    expect(result?.relatedLocations?.map(({ id }) => id)).toEqual([1, 2])
    expect(result?.message.text).toContain('“14” here; “15” [local.txt:1](1); “16” [radio.txt:1](2).')
  })

  it('names the rule by its place as well', () => {
    const { tool, results } = runOf(story.report, { all: true })
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId)
  })

  it('counts columns in UTF-16 units, to the character after a passage of several lines', () => {
    const articles = articlesOf({ 'a.txt': '🔥\r\n🔥 fourteen\r\npeople', 'b.txt': '17' })
    const [a, b] = articles as [(typeof articles)[0], (typeof articles)[0]]
    const report = reportOf(articles, [
      findingOf({
        id: 'f-1',
        kind: 'figure',
        verdict: 'contradiction',
        sides: [
          { claims: [claimOf(a, 'fourteen\r\npeople', figure(14))] },
          { claims: [claimOf(b, '17', figure(17))] },
        ],
      }),
    ])
    const { columnKind, results } = runOf(report)
    expect(columnKind).toBe('utf16CodeUnits')
    expect(results[0]?.locations?.[0]?.physicalLocation?.region).toEqual({
      startLine: 2,
      startColumn: 4,
      endLine: 3,
      endColumn: 7,
      charOffset: 7,
      charLength: 16,
      snippet: { text: 'fourteen\r\npeople' },
    })
  })

  it.each([
    ['stories/wire.txt', 'stories/wire.txt'],
    ['./stories/../wire.txt', 'wire.txt'],
    ['/newsroom/desk/wire.txt', 'desk/wire.txt'],
    ['a b#c%20?.txt', 'a%20b%23c%2520%3F.txt'],
    ['back\\slash.txt', 'back%5Cslash.txt'],
    ['häfen/1:2.txt', 'h%C3%A4fen/1%3A2.txt'],
    ['..draft.txt', '..draft.txt'],
  ])('names %s by its place in the repository', (path, uri) => {
    const [result] = runOf(between(path, 'local.txt')).results
    expect(placeOf(result?.locations?.[0])).toEqual({ uri, uriBaseId: '%SRCROOT%' })
  })

  it.each([
    ['../other/a b.txt', 'file:///other/a%20b.txt'],
    ['/wire.txt', 'file:///wire.txt'],
    ['..', 'file:///'],
  ])('names %s, which lies elsewhere, by its full address', (path, uri) => {
    const [result] = runOf(between(path, 'local.txt')).results
    expect(placeOf(result?.locations?.[0])).toEqual({ uri })
  })

  it('says so where a passage comes from standard input', () => {
    const [result] = runOf(between('local.txt', '-')).results
    expect(placeOf(result?.relatedLocations?.[0])).toEqual({
      uri: 'stdin',
      description: { text: 'standard input' },
    })
    expect(result?.message.text).toContain('[standard input:1](1)')
  })

  it('does not tell where it ran', () => {
    expect(renderSarif(story.report, { ...usualOptions, root: '/newsroom' })).not.toContain('/newsroom')
  })

  it('leaves out agreement, and what one source alone states unless that fails the run', () => {
    const ids = (options: Partial<SarifOptions>) =>
      runOf(story.report, options).results.map(({ ruleId, level }) => `${level} ${ruleId}`)
    const usual = ['error title/contradiction', 'error figure/contradiction', 'note figure/notation']
    expect(ids({})).toEqual(usual)
    expect(ids({ all: true })).toEqual(usual)
    expect(ids({ quiet: true })).toEqual(usual.slice(0, 2))
    expect(ids({ failOn: 'uncorroborated' })).toEqual([
      ...usual.slice(0, 2),
      'error figure/notation',
      'error figure/uncorroborated',
    ])
  })

  it('leaves out what is settled, or keeps it with its reason', () => {
    expect(runOf(settledReport).results.map(({ suppressions }) => suppressions)).toEqual([
      undefined,
      undefined,
    ])
    const kept = runOf(settledReport, { includeResolved: true }).results
    expect(kept.map(({ suppressions }) => suppressions?.map(({ justification }) => justification))).toEqual([
      [],
      ['the harbour master counted them'],
      [],
    ])
  })

  it('keeps what GitHub keeps, drops the mildest and says how many', () => {
    const report = copies(5_003, finding =>
      Number(finding.id.slice(2)) < 3 ? { ...finding, verdict: 'notation', severity: 'note' } : finding,
    )
    const { results, invocations } = runOf(report)
    expect(results).toHaveLength(5_000)
    expect(results.every(({ level }) => level === 'error')).toBe(true)
    expect(invocations?.[0]?.toolExecutionNotifications?.at(-1)?.message.text).toMatch(/^3 of the mildest/u)
  })

  it('stays under ten megabytes when compressed', () => {
    // Hashes do not compress, and base64 of them by a quarter.
    const noise = (seed: number): string =>
      Array.from({ length: 20_000 }, (_, i) =>
        createHash('sha512').update(`${seed} ${i}`).digest('base64'),
      ).join('')
    const report = copies(8, finding => ({
      ...finding,
      mentions: finding.mentions
        .slice(0, 1)
        .map(mention => ({ ...mention, text: noise(Number(finding.id.slice(2))) })),
    }))
    const { results, invocations } = runOf(report)
    expect(results.length).toBeGreaterThan(3)
    const said = invocations?.[0]?.toolExecutionNotifications?.at(-1)?.message.text
    expect(said).toMatch(new RegExp(`^${8 - results.length} of the mildest`, 'u'))
  })

  it('relates no more places than GitHub shows', () => {
    const paths = Array.from({ length: 150 }, (_, i) => `${i}.txt`)
    expect(runOf(between(...paths)).results[0]?.relatedLocations).toHaveLength(99)
  })

  it('tells of trouble with files and the ledger', () => {
    const told = runOf(settledReport).invocations?.[0]?.toolExecutionNotifications
    expect(told?.map(({ descriptor, message }) => [descriptor?.id, message.text])).toEqual([
      ['encoding-windows-1252', 'not valid UTF-8; read as windows-1252'],
      [
        'ledger-expired',
        'day of the launch (d-99990000): the decision held until 2026-02-28; it settles nothing any more',
      ],
    ])
  })
})
