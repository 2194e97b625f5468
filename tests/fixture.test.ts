import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../src/check.ts'
import type { ArticleInput } from '../src/core/article.ts'
import type { ReportFinding } from '../src/core/report.ts'
import type { Verdict } from '../src/core/verdict.ts'

const folder = new URL('../fixtures/us-mexico-talks/', import.meta.url)
const articles: readonly ArticleInput[] = ['a.txt', 'b.txt'].map(path => ({
  path,
  text: readFileSync(new URL(path, folder), 'utf8'),
}))
const [a, b] = articles as [ArticleInput, ArticleInput]
const report = check(articles)

interface GoldRow {
  readonly verdict: Verdict
  readonly kind: string
  readonly note: string
  readonly mentions: Readonly<Record<string, string | readonly string[]>>
}
const gold: { readonly expected: readonly GoldRow[]; readonly mustNotContradict: readonly GoldRow[] } =
  JSON.parse(readFileSync(new URL('gold.json', folder), 'utf8'))

const textOf = (path: string): string => (path === a.path ? a : b).text

/** True when the finding has a mention that overlaps one of the row's quotes, in both articles. */
const isAbout = ({ mentions }: ReportFinding, row: GoldRow): boolean =>
  Object.entries(row.mentions).every(([path, quotes]) =>
    [quotes].flat().some(quote => {
      const start = textOf(path).indexOf(quote)
      return mentions.some(m => m.source === path && m.start < start + quote.length && m.end > start)
    }),
  )

const findingsOn = (row: GoldRow): readonly ReportFinding[] =>
  report.findings.filter(one => isAbout(one, row))

describe('the two articles on one meeting', () => {
  it('contradict each other in one thing: what the adviser is in charge of', () => {
    const contradictions = report.findings.filter(({ verdict }) => verdict === 'contradiction')
    expect(contradictions).toHaveLength(1)
    expect(contradictions[0]).toMatchObject({
      kind: 'title',
      subject: 'Elizabeth Sherwood-Randall',
      message: 'portfolio differs: homeland security ≠ national security',
      mentions: [
        { source: 'a.txt', text: 'White House homeland security adviser' },
        { source: 'b.txt', text: 'White House national security advisor' },
      ],
    })
  })

  it.each(gold.expected)('stand to each other as labelled by hand: $verdict, $note', row => {
    expect(findingsOn(row).map(({ verdict }) => verdict)).toContain(row.verdict)
  })

  it.each(gold.mustNotContradict)('do not contradict each other here: $mentions', row => {
    expect(findingsOn(row).map(({ verdict }) => verdict)).not.toContain('contradiction')
  })

  it('take the day of publication from the article that states it', () => {
    expect(report.sources.map(({ published }) => published)).toEqual([null, '2024-01-19'])
  })
})
