import { type Article, fileOf } from '../core/article.ts'
import type { Claim } from '../core/claim.ts'
import type { Problem } from '../core/problem.ts'
import type { ReportMention, ReportProblem, ReportSource } from '../core/report.ts'
import type { Span } from '../core/span.ts'
import { excerpt } from './excerpt.ts'
import { indexLines } from './index-lines.ts'
import { problemMessage } from './messages.ts'

/** What a report needs to know of the run besides its findings. */
export interface ReportContext {
  /** The articles in the order in which they were given; their ids may be in any order. */
  readonly articles: readonly Article[]
  /** Span of the sentence that holds the claim. */
  readonly sentenceOf: (claim: Claim) => Span
  readonly problems: readonly Problem[]
}

/** Makes a function from a claim to the passage a report shows; each article's lines are counted once. */
export const mentionReader = ({ articles, sentenceOf }: ReportContext): ((claim: Claim) => ReportMention) => {
  const byId = new Map(articles.map(article => [article.id, article]))
  const positions = new Map<number, ReturnType<typeof indexLines>>()
  return claim => {
    const { articleId } = claim.mention
    const article = byId.get(articleId)
    if (!article) throw new Error(`claim ${claim.id} is of an article that is not in the run`)
    const file = fileOf(article)
    const place = file.spanOf(claim.mention.span)
    const positionOf = positions.get(articleId) ?? indexLines(file.text)
    positions.set(articleId, positionOf)
    const end = positionOf(place.end)
    const { words } = file
    const passage = words.spanOf(claim.mention.span)
    const sentence = excerpt(words.text, words.spanOf(sentenceOf(claim)), passage)
    return {
      source: article.path,
      ...place,
      ...positionOf(place.start),
      endLine: end.line,
      endColumn: end.column,
      text: words.text.slice(passage.start, passage.end),
      sentence: words.text.slice(sentence.start, sentence.end),
      offset: Math.max(0, passage.start - sentence.start),
      value: claim.value,
    }
  }
}

/** The articles as a report lists them. */
export const sourcesOf = ({ articles }: ReportContext): readonly ReportSource[] =>
  articles.map(article => {
    const { path, title, published, publishedFrom, publishedAt, site, author } = article
    return {
      ...{ path, title, published },
      ...(publishedFrom && { publishedFrom }),
      ...(publishedAt !== undefined && {
        publishedLine: indexLines(fileOf(article).text)(publishedAt).line,
      }),
      ...(site !== undefined && { site }),
      ...(author !== undefined && { author }),
    }
  })

/** The problems with their messages, in the order of the articles. */
export const problemsOf = ({ articles, problems }: ReportContext): readonly ReportProblem[] => {
  const order = new Map(articles.map(({ path }, index) => [path, index]))
  const rank = ({ path }: Problem): number => order.get(path) ?? articles.length
  return problems
    .toSorted((a, b) => rank(a) - rank(b))
    .map(problem => ({ code: problem.code, path: problem.path, message: problemMessage(problem) }))
}
