import type { Article } from '../../src/core/article.ts'
import type { Claim } from '../../src/core/claim.ts'
import type { Finding } from '../../src/core/finding.ts'
import type { Problem } from '../../src/core/problem.ts'
import type { Report } from '../../src/core/report.ts'
import type { FigureValue, TitleValue, Value } from '../../src/core/value.ts'
import { severityOf } from '../../src/core/verdict.ts'
import { buildReport } from '../../src/report/build-report.ts'
import type { ReportContext } from '../../src/report/report-context.ts'

/** Articles by hand, numbered in order. */
export const articlesOf = (texts: Readonly<Record<string, string>>): readonly Article[] =>
  Object.entries(texts).map(([path, text], id) => ({ id, path, text, title: '', published: null }))

/** The claim that the n-th occurrence of some words makes. */
export const claimOf = (article: Article, words: string, value: Value, nth = 1): Claim => {
  let start = -1
  for (let found = 0; found < nth; found++) start = article.text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`${article.path} lacks ${words}`)
  const span = { start, end: start + words.length }
  return {
    id: `${article.path}:${start}`,
    kind: value.type,
    mention: {
      articleId: article.id,
      sentence: 0,
      span,
      text: words,
      kind: value.type,
      rule: 'by-hand',
      parts: null,
      bearer: null,
    },
    value,
    subject: { label: '', clarity: 0, key: '', entity: null, terms: [] },
    scope: {
      time: null,
      place: null,
      measuredFrom: null,
      partitive: false,
      role: 'level',
      update: null,
      saidBy: null,
    },
    modality: { negated: false, forecast: false, hypothetical: false, past: false },
  }
}

/** A finding with the usual fields filled in. */
export const findingOf = (
  fields: Pick<Finding, 'id' | 'kind' | 'verdict' | 'sides'> & Partial<Finding>,
): Finding => ({
  severity: severityOf[fields.verdict],
  subject: '',
  reason: { code: 'single-source', args: {} },
  confidence: 1,
  ...fields,
})

/** An exact figure. */
export const figure = (amount: number, fields: Partial<FigureValue> = {}): FigureValue => ({
  type: 'figure',
  low: amount,
  high: amount,
  unit: null,
  dimension: 'count',
  approximate: false,
  precision: 1,
  per: null,
  parts: null,
  ...fields,
})

/** A current title. */
export const title = (head: string, fields: Partial<TitleValue> = {}): TitleValue => ({
  type: 'title',
  full: head,
  head,
  rank: [],
  portfolio: [],
  organisation: null,
  place: null,
  tenure: 'current',
  ...fields,
})

/** What a report needs besides findings; a line stands for a sentence. */
export const contextOf = (
  articles: readonly Article[],
  problems: readonly Problem[] = [],
): ReportContext => ({
  articles,
  problems,
  sentenceOf: ({ mention }) => {
    const { text } = articles.find(({ id }) => id === mention.articleId) as Article
    const from = text.lastIndexOf('\n', mention.span.start - 1) + 1
    const to = text.indexOf('\n', mention.span.end)
    return { start: from, end: to < 0 ? text.length : to }
  },
})

/** The report of `compare` on findings made by hand. */
export const reportOf = (
  articles: readonly Article[],
  findings: readonly Finding[],
  problems: readonly Problem[] = [],
): Report => buildReport({ ...contextOf(articles, problems), command: 'compare', findings })

/** Texts by path, as reporters take them. */
export const textsOf = (articles: readonly Article[]): ReadonlyMap<string, string> =>
  new Map(articles.map(({ path, text }) => [path, text]))
