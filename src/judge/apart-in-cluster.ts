import type { Claim, Cluster } from '../core/claim.ts'
import type { ApartInCluster } from '../core/trace.ts'
import { kindOf } from '../kinds/index.ts'
import { isExcused, statesBoth } from './class-pairs.ts'
import { sourcesOf, valueClasses } from './value-classes.ts'

const inOrder = (claims: readonly Claim[]): readonly Claim[] =>
  claims.toSorted(
    ({ mention: a }, { mention: b }) => a.articleId - b.articleId || a.span.start - b.span.start,
  )

/** Why two claims of a cluster do not stand in one finding. */
export const apartInCluster = ({ kind, claims }: Cluster, a: Claim, b: Claim): ApartInCluster => {
  const { isSilent, compare } = kindOf(kind)
  if (claims.every(({ value }) => isSilent?.(value))) return 'silent'
  const classes = valueClasses(inOrder(claims))
  const [left, right] = [a, b].map(claim => classes.find(members => members.includes(claim)))
  if (!left || !right) throw new Error(`${a.id} and ${b.id} are not of one cluster`)
  const [x, y] = [sourcesOf(left), sourcesOf(right)]
  if (new Set([...x, ...y]).size < 2) return 'one-source'
  const comparison = compare(left[0].value, right[0].value)
  if (comparison.verdict === 'unrelated') return 'unrelated'
  return isExcused(comparison, statesBoth(x, y)) ? 'states-both' : 'settled-otherwise'
}
