import type { Claim } from '../core/claim.ts'
import { groupBy } from '../core/group-by.ts'

/** "inch 15" → "inch" */
const sortOf = (variant: string): string => variant.slice(0, variant.lastIndexOf(' '))

/** Of which one of a sort each claim is told: "inch" → "inch 15". */
const bySort = ({ scope }: Claim): ReadonlyMap<string, string> =>
  new Map((scope.variant ?? []).map(variant => [sortOf(variant), variant]))

/** Measures by which some article tells several things of one sort apart: "the 13-inch model", "the 15-inch model". */
const toldApart = (claims: readonly Claim[]): ReadonlySet<string> => {
  const articles = groupBy(claims, ({ mention }) => mention.articleId)
  return new Set(
    [...articles.values()].flatMap(own => {
      const variants = [...new Set(own.flatMap(({ scope }) => scope.variant ?? []))]
      return [...groupBy(variants, sortOf)].flatMap(([sort, values]) => (values.length > 1 ? sort : []))
    }),
  )
}

/**
 * Tells whether two amounts are of two things of a sort, of which one or each article says which: "the base model costs $999" and "it
 * costs $1,199", "the 13-inch" and "the 15-inch". A measure says so where an article tells things apart by it.
 */
export const otherVariant = (claims: readonly Claim[]): ((a: Claim, b: Claim) => boolean) => {
  const sorts = toldApart(claims)
  return (a, b) => {
    const [x, y] = [bySort(a), bySort(b)]
    return [...x.keys(), ...y.keys()].some(
      sort => (sort === 'kind' || sorts.has(sort)) && x.get(sort) !== y.get(sort),
    )
  }
}
