import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import { displayWidth } from '../../src/report/display-width.ts'
import type { TerminalOptions } from '../../src/report/terminal/page.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { root } from '../cli/run.ts'
import { articlesOf, claimOf, figure, findingOf, reportOf } from './hand-built.ts'
import { settledReport } from './settled-story.ts'

const usual: Omit<TerminalOptions, 'columns'> = {
  all: false,
  quiet: false,
  failOn: 'contradiction',
  colour: false,
}

/** Sources on one fire: so many that say 14, as many that say 17, and copies of one text. */
const manySources = (count: number, facts: number): Report => {
  const texts = Array.from({ length: count }, (_, i) => [
    `desk/source-${i}.txt`,
    Array.from(
      { length: facts },
      (_, n) => `Report ${i % 5} of the night: ${i % 2 ? 14 : 17} people were hurt in street ${n}.`,
    ).join('\n'),
  ])
  const articles = articlesOf(Object.fromEntries(texts))
  const findings = Array.from({ length: facts }, (_, n) => {
    const side = (amount: number) => ({
      claims: articles
        .filter(({ text }) => text.includes(`${amount} people`))
        .map(article => claimOf(article, `${amount}`, figure(amount), n + 1)),
    })
    return findingOf({
      id: `f-0000000${n}`,
      kind: 'figure',
      verdict: 'contradiction',
      subject: `people hurt in street ${n}`,
      reason: { code: 'figure-disjoint', args: {} },
      sides: [side(14), side(17)],
    })
  })
  return reportOf(articles, findings)
}

const withoutColour = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours themselves
  text.replace(/\u001b\[\d+m/gu, '')

describe.each([60, 100, 200])('the terminal report at %i columns', columns => {
  it.each([
    ['plain', false],
    ['coloured', true],
  ])('is the one in fixtures/reports, %s', async (name, colour) => {
    const text = [settledReport, manySources(7, 2)]
      .map(report => renderTerminal(report, { ...usual, colour, columns }))
      .join('\n')
    await expect(text).toMatchFileSnapshot(`../../fixtures/reports/terminal-${columns}-${name}.txt`)
  })

  it('keeps every line within them', () => {
    for (const report of [settledReport, manySources(46, 12)])
      for (const all of [true, false]) {
        const text = withoutColour(renderTerminal(report, { ...usual, all, colour: true, columns }))
        expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(columns)
      }
  })
})

describe('many articles', () => {
  it('take two screens: ten findings, each with one sentence a value', () => {
    const lines = renderTerminal(manySources(46, 12), { ...usual, columns: 100 }).split('\n')
    expect(lines.length).toBeLessThanOrEqual(110)
    expect(lines.filter(line => line.startsWith('contradiction'))).toHaveLength(10)
    expect(lines.at(-3)).toContain('not shown: 2 contradictions (--all)')
  })

  it('stand by value under a heading, copies of one sentence once', () => {
    const text = renderTerminal(manySources(7, 1), { ...usual, columns: 100 })
    expect(text).toContain('\n  14: source-1.txt, source-3.txt, source-5.txt\n')
    expect(text).toContain('\n  17: source-0.txt, source-2.txt, source-4.txt, source-6.txt\n')
    const twins = articlesOf({ 'a.txt': '14 hurt, “police” said', 'b.txt': '14 hurt, "police" said' })
    const claims = twins.map(article => claimOf(article, '14', figure(14)))
    const third = articlesOf({ 'a.txt': '', 'b.txt': '', 'c.txt': '17 hurt' })[2]
    const report = reportOf(third ? [...twins, third] : twins, [
      findingOf({
        id: 'f-1',
        kind: 'figure',
        verdict: 'contradiction',
        subject: 'people hurt',
        reason: { code: 'figure-disjoint', args: {} },
        sides: [{ claims }, { claims: third ? [claimOf(third, '17', figure(17))] : [] }],
      }),
    ])
    const shown = renderTerminal(report, { ...usual, columns: 100 })
    expect(shown).toContain('\n  14: a.txt, b.txt\n  a.txt:1:1\n')
    expect(shown.split('14 hurt')).toHaveLength(2)
  })
})

const hasScript = existsSync('/usr/bin/script')

describe.runIf(hasScript)('through a pseudo-terminal', () => {
  const shown = (args: string, setUp: string, env: NodeJS.ProcessEnv = {}): string => {
    const command = `${setUp}; "${process.execPath}" bin/factcheck.js ${args}`
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], TERM: 'xterm', ...env },
    })
    return stdout.replaceAll('\r\n', '\n')
  }
  // What a run says of itself while it works is taken away before it prints.
  const run = (setUp: string, env: NodeJS.ProcessEnv = {}) =>
    shown('compare --no-config fixtures/ferry-fire', setUp, env).split('\r\u001b[K').at(-1) ?? ''

  it('has colour, and the width of the terminal or of COLUMNS', () => {
    for (const [setUp, env, width] of [
      ['stty cols 60', {}, 60],
      ['stty cols 140', { COLUMNS: '60' }, 60],
    ] as const) {
      const text = run(setUp, env)
      expect(text).toContain('\u001b[31m')
      const lines = withoutColour(text).split('\n')
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width)
      expect(Math.max(...lines.map(displayWidth))).toBeGreaterThan(45)
    }
  })

  it('says what it is at where work takes long, on a line that goes before anything is printed', () => {
    const pieces = shown("extract --kind title 'fixtures/stories/0*/*.txt'", 'stty cols 100').split(
      '\r\u001b[K',
    )
    const [first = '', ...shownInTurn] = pieces.slice(0, -1)
    expect(first).toBe('')
    expect(shownInTurn.length).toBeGreaterThan(0)
    for (const piece of shownInTurn) expect(piece).toMatch(/^factcheck: reading \d+ of \d+ articles$/u)
    expect(pieces.at(-1)).toContain('claims\n')
  })
})
