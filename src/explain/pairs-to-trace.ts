import type { Claim } from '../core/claim.ts'
import type { Finding } from '../core/finding.ts'

type Pair = readonly [Claim, Claim]

/** Most pairs that are looked at: a text may be one endless line. */
const mostLooked = 1000

/** Every pair of claims of one kind, one of each list; a claim does not pair with itself, nor do two pair twice. */
export const pairsBetween = (left: readonly Claim[], right: readonly Claim[]): readonly Pair[] => {
  const pairs = new Map<string, Pair>()
  for (const a of left)
    for (const b of right) {
      if (pairs.size >= mostLooked) return [...pairs.values()]
      if (a.kind !== b.kind || a === b || pairs.has(`${b.id} ${a.id}`)) continue
      pairs.set(`${a.id} ${b.id}`, [a, b])
    }
  return [...pairs.values()]
}

/** The first claim of each article. */
const firsts = (claims: readonly Claim[]): readonly Claim[] => [
  ...new Map(claims.toReversed().map(claim => [claim.mention.articleId, claim])).values(),
]

/**
 * The pairs that a finding is made of: one for every two articles, those that differ first; within an article where it
 * contradicts itself. For what one article alone states, the pairs that it could have made with the others.
 */
export const pairsOfFinding = (
  { kind, sides, verdict }: Finding,
  claims: readonly Claim[],
): readonly Pair[] => {
  const stated = sides.map(side => firsts(side.claims))
  const across = stated.flatMap((left, i) => stated.slice(i + 1).flatMap(right => pairsBetween(left, right)))
  const within = stated.flatMap(own => pairsBetween(own, own))
  const isApart = ([a, b]: Pair): boolean => a.mention.articleId !== b.mention.articleId
  const apart = [...across, ...within].filter(isApart)
  if (apart.length > 0) return apart
  if (verdict !== 'uncorroborated') return across
  const own = sides.flatMap(side => side.claims)
  const articles = new Set(own.map(({ mention }) => mention.articleId))
  return pairsBetween(
    own.slice(0, 1),
    claims.filter(claim => claim.kind === kind && !articles.has(claim.mention.articleId)),
  )
}
