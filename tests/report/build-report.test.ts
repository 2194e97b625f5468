import { describe, expect, it } from 'vitest'
import { buildReport } from '../../src/report/build-report.ts'
import { articlesOf, claimOf, contextOf, figure, findingOf, reportOf } from './hand-built.ts'
import { story } from './story.ts'

describe('the report', () => {
  it('lists the worst first: verdict, then how sure, then kind, then id', () => {
    expect(story.report.findings.map(({ id }) => id)).toEqual([
      't-0a1b2c3d',
      'f-55556666',
      'f-11112222',
      'f-33334444',
    ])
  })

  it('does not depend on the order in which findings come', () => {
    const again = reportOf(story.articles, story.findings.toReversed())
    expect(again.findings).toEqual(story.report.findings)
  })

  it('counts findings by verdict, and contradictions as unresolved', () => {
    expect(story.report.summary).toEqual({
      contradiction: 2,
      notation: 1,
      compatible: 0,
      agreement: 0,
      uncorroborated: 1,
      unsupported: 0,
      resolved: 0,
      unresolved: 2,
    })
  })

  it('says why with the values that differ', () => {
    expect(story.report.findings.map(({ message }) => message)).toEqual([
      'portfolio differs: harbour safety ≠ road safety',
      'figures exclude each other: 14 ≠ 3',
      'same amount: USD 2,500,000',
      'only one source states it: 3',
    ])
    expect(story.report.findings[0]?.reason).toEqual({
      code: 'title-portfolio',
      left: 'harbour safety',
      right: 'road safety',
    })
  })

  it('points at each mention exactly, also behind CRLF', () => {
    for (const { mentions } of story.report.findings) {
      for (const { source, start, end, line, column, text, sentence } of mentions) {
        const article = story.texts.get(source) ?? ''
        expect(article.slice(start, end)).toBe(text)
        const rest = article.split(/\r?\n/u)[line - 1]?.slice(column - 1) ?? ''
        expect(rest.startsWith(text)).toBe(true)
        expect(sentence).toContain(text)
      }
    }
  })

  it('keeps the articles in the order given, whatever their ids', () => {
    const articles = articlesOf({ 'a.txt': '14 died', 'b.txt': '17 died' }).toReversed()
    const report = reportOf(
      articles,
      [],
      [
        { code: 'encoding-windows-1252', path: 'a.txt', args: {} },
        { code: 'figure-unreadable', path: 'b.txt', args: { text: '1.2.3' } },
      ],
    )
    expect(report.sources.map(({ path }) => path)).toEqual(['b.txt', 'a.txt'])
    expect(report.problems).toEqual([
      { code: 'figure-unreadable', path: 'b.txt', message: 'figure could not be read: 1.2.3' },
      { code: 'encoding-windows-1252', path: 'a.txt', message: 'not valid UTF-8; read as windows-1252' },
    ])
  })

  it('throws on a claim of an article that is not there: that is a bug, not trouble', () => {
    const [article] = articlesOf({ 'a.txt': '14 died' }) as [(typeof story.articles)[0]]
    const finding = findingOf({
      id: 'f-1',
      kind: 'figure',
      verdict: 'uncorroborated',
      sides: [{ claims: [claimOf(article, '14', figure(14))] }],
    })
    expect(() => buildReport({ ...contextOf([]), command: 'compare', findings: [finding] })).toThrow(
      /a\.txt:0/u,
    )
  })
})
