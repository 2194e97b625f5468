import { describe, expect, it } from 'vitest'
import type { TerminalOptions } from '../../src/report/terminal/page.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { articlesOf, claimOf, figure, findingOf, reportOf } from './hand-built.ts'
import { story } from './story.ts'

const usual: TerminalOptions = {
  all: false,
  quiet: false,
  failOn: 'contradiction',
  colour: false,
  columns: 100,
}

const golden = `contradiction[title]: Rosalind Ekberg-Vance: harbour safety adviser or road safety adviser?
t-0a1b2c3d
  wire.txt:2:85
    The ferry Ansa Berit ran aground off Port Elm on Monday with 214 people aboard, and harbour
                                                                                        ^^^^^^^
    safety adviser Rosalind Ekberg-Vance, who joined the board in May, said that 14 of the 14
    ^^^^^^~~~~~~~~
    lifeboats had …
  local.txt:1:28
    Rosalind Ekberg-Vance, the road safety adviser, spoke on the pier.
                               ^^^^^^^^^^^~~~~~~~~
  why: portfolio differs: harbour safety ≠ road safety (confidence 0.94)

contradiction[figure]: lifeboats launched: 14 or 3?  f-55556666
  wire.txt:2:180
    … in May, said that 14 of the 14 lifeboats had been launched …
                                  ^^
  local.txt:2:24
    Repairs: US$2,500,000. Three children were among the rescued.
                           ^^^^^ 3
  confidence 0.60

notation[figure]: repairs: $2.5 million = US$2,500,000  f-11112222  wire.txt:3, local.txt:2

2 contradictions, 1 notation difference in 2 articles; not shown: 1 uncorroborated (--all)
settle one: factcheck resolve t-0a1b wire.txt local.txt --accept wire.txt --reason "…"
`

/** A report of two articles with one contradiction between two of their figures. */
const deaths = (wire: string, local: string, subject = 'people killed') => {
  const articles = articlesOf({ 'wire.txt': wire, 'local.txt': local })
  const sides = articles.map((article, i) => ({
    claims: [claimOf(article, i === 0 ? '14' : '17', figure(i === 0 ? 14 : 17))],
  }))
  const finding = findingOf({
    id: 'f-1',
    kind: 'figure',
    verdict: 'contradiction',
    subject,
    reason: { code: 'figure-disjoint', args: {} },
    sides,
  })
  return reportOf(articles, [finding])
}

describe('the terminal report', () => {
  it('reads like a compiler: place, sentence, marked words, why; the summary last', () => {
    expect(renderTerminal(story.report, usual)).toBe(golden)
  })

  it('marks the second of two equal words where that is the one meant', () => {
    const lines = renderTerminal(story.report, usual).split('\n')
    const marked = lines.findLastIndex(line => line.includes('14 of the 14'))
    expect(lines[marked + 1]?.indexOf('^^')).toBe(lines[marked]?.lastIndexOf('14'))
  })

  it('shows what only one source states when asked for everything', () => {
    const text = renderTerminal(story.report, { ...usual, all: true })
    expect(text).toContain(
      'uncorroborated[figure]: children rescued: Three  f-33334444\n  local.txt:2:24  Three\n',
    )
    expect(text).toMatch(
      /\n2 contradictions, 1 notation difference, 1 uncorroborated in 2 articles\nsettle one: .*\n$/u,
    )
  })

  it('prints contradictions and nothing else when quiet', () => {
    const text = renderTerminal(story.report, { ...usual, quiet: true })
    expect(text).toBe(golden.slice(0, golden.indexOf('\nnotation')))
    expect(renderTerminal({ ...story.report, findings: [] }, { ...usual, quiet: true })).toBe('')
  })

  it('never hides what fails the run', () => {
    const text = renderTerminal(story.report, { ...usual, failOn: 'uncorroborated' })
    expect(text).toContain('children rescued')
  })

  it('says so when nothing is wrong', () => {
    const report = reportOf(story.articles, [])
    expect(renderTerminal(report, usual)).toBe('no contradictions in 2 articles\n')
  })

  it('loses nothing without colour', () => {
    const coloured = renderTerminal(story.report, { ...usual, colour: true })
    expect(coloured).toContain('\u001b[31m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours themselves
    expect(coloured.replace(/\u001b\[\d+m/gu, '')).toBe(golden)
  })

  it('keeps sentences within the width of the terminal', () => {
    const long = `${'https://example.org/'.repeat(9)} said that 14 died ${'and so on '.repeat(60)}`
    const report = deaths(long, '17 died')
    for (const columns of [40, 63, 120]) {
      const lines = renderTerminal(report, { ...usual, columns })
        .split('\n')
        .slice(0, -2)
      expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(columns)
    }
  })

  it('puts the marks under the words after wide characters and emoji', () => {
    const report = deaths('港の火災 👩‍🚒🔥 e\u0301: 14 died', '17 died')
    const [, , sentence = '', marks = ''] = renderTerminal(report, { ...usual }).split('\n')
    expect(sentence).toBe('    港の火災 👩‍🚒🔥 e\u0301: 14 died')
    expect(marks).toBe(`${' '.repeat(4 + 8 + 1 + 4 + 1 + 1 + 2)}^^`)
  })

  it('cuts a sentence without end down to the words around the mention', () => {
    const report = deaths(`${'word '.repeat(100_000)}14 died${' word'.repeat(100_000)}`, '17 died')
    const text = renderTerminal(report, { ...usual })
    expect(text.length).toBeLessThan(1_500)
    expect(text).toContain('14 died')
  })

  it('lists every further place of a value, up to five, and counts the rest', () => {
    const articles = articlesOf({ 'a.txt': Array(9).fill('14 died').join('\n'), 'b.txt': 'fourteen' })
    const claims = articles.flatMap((article, i) =>
      i === 0
        ? Array.from({ length: 9 }, (_, n) => claimOf(article, '14', figure(14), n + 1))
        : [claimOf(article, 'fourteen', figure(14))],
    )
    const report = reportOf(articles, [
      findingOf({ id: 'f-1', kind: 'figure', verdict: 'notation', sides: [{ claims }] }),
    ])
    expect(renderTerminal(report, { ...usual, all: true })).toContain(
      'a.txt:1:1  14 (also 2:1, 3:1, 4:1, 5:1, 6:1 and 3 more)',
    )
  })
})

describe('hostile text in the terminal report', () => {
  const hostile =
    '\u001b[2J\u001b]0;owned\u0007\u009b31m\u202e\u2066\rfactcheck: all good\b\u0000\u2028\ufeff'

  it('prints no control, escape sequence or bidi override from article, subject or path', () => {
    const report = deaths(`${hostile}14 died ${hostile}`, '17 died', `people ${hostile}`)
    const renamed = {
      ...report,
      findings: report.findings.map(finding => ({
        ...finding,
        message: `${finding.message} ${hostile}`,
        mentions: finding.mentions.map(mention => ({ ...mention, source: `${hostile}${mention.source}` })),
      })),
    }
    for (const all of [true, false]) {
      const text = renderTerminal(renamed, { ...usual, all })
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u2028\ufeff]/u)
      expect(text.split('\n').some(line => line.startsWith('factcheck:'))).toBe(false)
    }
  })

  it('shows right-to-left text and lone surrogates without a crash', () => {
    const report = deaths('עברית العربية \ud83d 14 died', '17 died')
    expect(renderTerminal(report, { ...usual })).toContain('עברית العربية \ufffd 14 died')
  })
})
