import type { Claim, Cluster } from '../core/claim.ts'

/**
 * How sure it is that some sides of a cluster are about one thing, from 0 to 1: as the weakest of the strongest links that join them all.
 * A weak link within a side, or to a value that is on none, takes nothing away from what the sides say.
 *
 * @param sides claims that say one thing each
 */
export const linkBetween = ({ score, links }: Cluster, sides: readonly (readonly Claim[])[]): number => {
  if (!links || sides.length < 2) return score
  // Each side stands for one node, a claim on none for itself.
  const nodeOf = new Map<Claim, Claim>(sides.flatMap(side => side.map(claim => [claim, side[0] ?? claim])))
  const above = new Map<Claim, Claim>()
  const rootOf = (claim: Claim): Claim => {
    let root = nodeOf.get(claim) ?? claim
    for (let next = above.get(root); next; next = above.get(root)) root = next
    return root
  }
  const areJoined = (): boolean =>
    new Set(sides.flatMap(([first]) => (first ? [rootOf(first)] : []))).size === 1
  for (const link of links.toSorted((x, y) => y.score - x.score)) {
    const [a, b] = [rootOf(link.a), rootOf(link.b)]
    if (a === b) continue
    above.set(a, b)
    if (areJoined()) return link.score
  }
  return score
}
