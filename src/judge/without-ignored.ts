import { type Article, fileOf, type Ignore } from '../core/article.ts'
import type { Claim } from '../core/claim.ts'
import type { Finding } from '../core/finding.ts'

/** The passage that a claim stands in and that is to be ignored; undefined for most claims. */
export type IgnoreAt = (claim: Claim) => Ignore | undefined

/** Makes a function that tells which claims stand in a passage to be ignored; null where there is none. */
export const ignoringIn = (articles: readonly Article[]): IgnoreAt | null => {
  const byArticle = new Map(articles.map(article => [article.id, article]))
  if (articles.every(({ ignores = [] }) => ignores.length === 0)) return null
  return ({ mention }) => {
    const article = byArticle.get(mention.articleId)
    if (!article?.ignores?.length) return undefined
    const { start, end } = fileOf(article).spanOf(mention.span)
    return article.ignores.find(ignore => ignore.start <= start && end <= ignore.end)
  }
}

/** Clusters without the claims that stand in passages to be ignored. */
export const withoutIgnored = <T extends { readonly claims: readonly Claim[] }>(
  clusters: readonly T[],
  ignoreAt: IgnoreAt,
): readonly T[] =>
  clusters.flatMap(cluster => {
    const claims = cluster.claims.filter(claim => !ignoreAt(claim))
    return claims.length === 0 ? [] : [{ ...cluster, claims }]
  })

/** Verdicts that somebody may want ignored: what agrees asks nothing of anybody. */
const tellsOf: readonly Finding['verdict'][] = ['contradiction', 'unsupported', 'compatible', 'notation']

/** Each passage to be ignored, with how many findings it keeps quiet: those that there would be without it. */
export const quietedBy = (
  findings: readonly Finding[],
  articles: readonly Article[],
  ignoreAt: IgnoreAt,
): ReadonlyMap<Ignore, number> => {
  const counts = new Map(articles.flatMap(({ ignores = [] }) => ignores.map(ignore => [ignore, 0])))
  for (const { verdict, sides } of findings) {
    if (!tellsOf.includes(verdict)) continue
    const own = new Set(sides.flatMap(({ claims }) => claims.flatMap(claim => ignoreAt(claim) ?? [])))
    for (const ignore of own) counts.set(ignore, (counts.get(ignore) ?? 0) + 1)
  }
  return counts
}
