import type { Article, Ignore } from '../core/article.ts'
import type { Claim } from '../core/claim.ts'
import type { Finding } from '../core/finding.ts'
import type { Span } from '../core/span.ts'
import type { ReportContext } from './report-context.ts'

/** What came of articles that were compared with each other. */
export interface Judged extends ReportContext {
  /** What the group is called, where it has a name. */
  readonly name?: string | undefined
  readonly findings: readonly Finding[]
  /** How many findings each passage that is ignored keeps quiet; left out where none is. */
  readonly quieted?: ReadonlyMap<Ignore, number> | undefined
}

/** A finding's passages; two findings with the same are one, found in two groups that share articles. */
const placesOf = ({ kind, verdict, sides }: Finding, articles: ReadonlyMap<number, Article>): string =>
  JSON.stringify([
    kind,
    verdict,
    ...sides.map(({ claims }) =>
      claims.map(({ mention }) => [articles.get(mention.articleId)?.path, mention.span.start]),
    ),
  ])

/**
 * Puts groups that were judged apart into one run: an article of several groups is listed once, and so is a finding that
 * several of them share. Findings keep the ids they have; two groups may well use the same.
 */
export const joinGroups = (groups: readonly Judged[]): Judged => {
  const [only] = groups
  if (only && groups.length === 1) return only
  const articles = new Map<string, Article>()
  const sentences = new Map<Claim, () => Span>()
  const findings = new Map<string, Finding>()
  const problems: Judged['problems'][number][] = []
  const quieted = new Map<Ignore, number>()
  for (const group of groups) {
    for (const [ignore, count] of group.quieted ?? []) quieted.set(ignore, (quieted.get(ignore) ?? 0) + count)
    const before = new Set(articles.keys())
    for (const article of group.articles)
      if (!articles.has(article.path)) articles.set(article.path, { ...article, id: articles.size })
    const own = new Map(group.articles.map(article => [article.id, article]))
    const moved = (claim: Claim): Claim => {
      const article = articles.get(own.get(claim.mention.articleId)?.path ?? '')
      if (!article) throw new Error(`claim ${claim.id} is of an article that is not in its group`)
      const there = { ...claim, mention: { ...claim.mention, articleId: article.id } }
      sentences.set(there, () => group.sentenceOf(claim))
      return there
    }
    problems.push(...group.problems.filter(({ path }) => !before.has(path)))
    for (const finding of group.findings) {
      const places = placesOf(finding, own)
      if (findings.has(places)) continue
      findings.set(places, {
        ...finding,
        ...(group.name !== undefined && { groupName: group.name }),
        sides: finding.sides.map(({ claims }) => ({ claims: claims.map(moved) })),
      })
    }
  }
  return {
    articles: [...articles.values()],
    sentenceOf: claim => sentences.get(claim)?.() ?? claim.mention.span,
    problems,
    findings: [...findings.values()],
    quieted,
  }
}
