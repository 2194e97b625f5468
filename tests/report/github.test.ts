import { describe, expect, it } from 'vitest'
import type { Report, ReportFinding } from '../../src/core/report.ts'
import { type GithubOptions, renderGithub } from '../../src/report/github.ts'
import { usualOptions } from './format-options.ts'
import { readCommand } from './runner.ts'
import { settledReport } from './settled-story.ts'
import { story } from './story.ts'

const linesOf = (report: Report, options: Partial<GithubOptions> = {}): readonly string[] =>
  renderGithub(report, { ...usualOptions, ...options })
    .split('\n')
    .slice(0, -1)

const commandsOf = (report: Report, options: Partial<GithubOptions> = {}) =>
  linesOf(report, options).map(readCommand)

const [contradiction] = story.report.findings as [ReportFinding]

const changed = (change: Partial<ReportFinding['mentions'][number]>): Report => ({
  ...story.report,
  findings: [
    { ...contradiction, mentions: contradiction.mentions.map(mention => ({ ...mention, ...change })) },
  ],
})

describe('the report as workflow commands', () => {
  it('annotates the line of the first passage, worst first', () => {
    const commands = commandsOf(story.report)
    expect(commands.map(command => command?.name)).toEqual(['error', 'error', 'notice'])
    expect(commands[0]).toEqual({
      name: 'error',
      properties: {
        file: 'wire.txt',
        line: '2',
        endLine: '2',
        col: '85',
        endColumn: '107',
        title:
          'contradiction in title: Rosalind Ekberg-Vance: harbour safety adviser or road safety adviser? (t-0a1b2c3d)',
      },
      data: [
        'portfolio differs: harbour safety ≠ road safety',
        'wire.txt:2:85: “harbour safety adviser”',
        'local.txt:1:28: “road safety adviser”',
      ].join('\n'),
    })
  })

  it('shows ten of each level and counts the rest', () => {
    const findings = story.report.findings.flatMap(finding =>
      Array.from({ length: 12 }, (_, i) => ({ ...finding, id: `${finding.id}-${i}` })),
    )
    const lines = linesOf({ ...story.report, findings })
    const names = lines.map(line => readCommand(line)?.name)
    expect(names.filter(name => name === 'error')).toHaveLength(10)
    expect(names.filter(name => name === 'notice')).toHaveLength(10)
    expect(lines.at(-1)).toBe('16 more not annotated')
  })

  it('leaves columns away where a passage runs over several lines', () => {
    const [command] = commandsOf(changed({ text: 'harbour safety\r\nadviser', endLine: 3 }))
    expect(command?.properties).toMatchObject({ line: '2', endLine: '3' })
    expect(Object.keys(command?.properties ?? {})).not.toContain('col')
  })

  it.each([
    ['a,b:c%.txt', 'a,b:c%.txt'],
    ['/newsroom/desk/wire.txt', 'desk/wire.txt'],
    ['../wire.txt', '../wire.txt'],
    ['-', undefined],
    ['wi\u001bre.txt', undefined],
  ])('names the file %j', (source, file) => {
    expect(commandsOf(changed({ source }))[0]?.properties['file']).toBe(file)
  })

  it('says standard input instead of a dash', () => {
    expect(commandsOf(changed({ source: '-' }))[0]?.data).toContain('standard input:2:85')
  })

  it('says nothing of what is settled, and warns of the ledger', () => {
    const commands = commandsOf(settledReport, { includeResolved: true })
    expect(commands.map(command => command?.name)).toEqual(['error', 'warning', 'notice'])
    expect(commands[0]?.data).toContain('reopened: harbour safety, port safety → harbour safety, road safety')
    const strict = commandsOf(settledReport, { failOnStale: true })
    expect(strict.map(command => command?.name)).toEqual(['error', 'error', 'notice'])
  })

  it('calls an error what fails the run', () => {
    const names = commandsOf(story.report, { failOn: 'notation' }).map(command => command?.name)
    expect(names).toEqual(['error', 'error', 'error'])
  })

  it('is empty where nothing is wrong', () => {
    expect(renderGithub({ ...story.report, findings: [] }, usualOptions)).toBe('')
  })
})
