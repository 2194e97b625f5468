import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import { type MarkdownOptions, renderMarkdown } from '../../src/report/markdown.ts'
import { usualOptions } from './format-options.ts'
import { settledReport } from './settled-story.ts'
import { story } from './story.ts'

const markdownOf = (report: Report, options: Partial<MarkdownOptions> = {}): string =>
  renderMarkdown(report, { ...usualOptions, ...options })

const many = (count: number): Report => ({
  ...story.report,
  findings: story.report.findings.flatMap(finding =>
    Array.from({ length: count }, (_, i) => ({ ...finding, id: `${finding.id}-${i}` })),
  ),
})

describe('the report as Markdown', () => {
  it('starts with a mark that a job can find its comment by, whatever was found', () => {
    for (const report of [story.report, settledReport, { ...story.report, findings: [] }])
      expect(markdownOf(report)).toMatch(/^<!-- factcheck-report -->\n### factcheck\n\n/u)
  })

  it('shows contradictions in full and folds the rest away', () => {
    const text = markdownOf(story.report)
    expect(text).toContain('<b>harbour safety adviser</b> Rosalind Ekberg-Vance')
    expect(text.indexOf('road safety')).toBeLessThan(text.indexOf('<details>'))
    expect(text.lastIndexOf('US<span>$</span>2,500,000')).toBeGreaterThan(text.indexOf('<details>'))
  })

  it('shows in full what fails the run', () => {
    const text = markdownOf(story.report, { failOn: 'notation' })
    expect(text).not.toContain('<details>')
    expect(text).toContain('**notation** · figure · repairs')
  })

  it('lists what is settled only when asked', () => {
    expect(markdownOf(settledReport)).not.toContain('lifeboats launched')
    expect(markdownOf(settledReport)).toContain('1 resolved')
    expect(markdownOf(settledReport, { includeResolved: true })).toContain(
      'accepted 14: the harbour master counted them',
    )
  })

  it('keeps within a comment, drops the mildest and says how many', () => {
    const text = markdownOf(many(300))
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text.length).toBeGreaterThan(60_000)
    const [, left] = /^(\d+) more left out, the mildest: a comment holds no more\.$/mu.exec(text) ?? []
    const shown = text.match(/^\*\*contradiction\*\*/gmu)?.length ?? 0
    expect(shown).toBeGreaterThan(50)
    expect(text).not.toContain('**notation')
    // Three hundred of each that is visible, and one remark on a file.
    expect(shown + Number(left)).toBe(901)
  })

  it('keeps within a comment with names and passages without end', () => {
    const long = '$'.repeat(100_000)
    const findings = story.report.findings.map(finding => ({
      ...finding,
      subject: long,
      message: long,
      mentions: finding.mentions.map(mention => ({ ...mention, source: long, text: long, sentence: long })),
    }))
    const problems = Array.from({ length: 40 }, () => ({
      ...story.report.problems[0],
      path: long,
      message: long,
    }))
    const report = { ...story.report, findings, problems } as Report
    expect(markdownOf(report).length).toBeLessThanOrEqual(65_536)
  })
})
