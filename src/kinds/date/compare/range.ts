/** A stretch of time in minutes; `to` is its last minute plus one. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** How two stretches of time stand to each other, closest first. */
export const relations = ['same', 'inside', 'overlap', 'near', 'apart'] as const

/** See {@link relations}: `inside` holds either way round, `near` is apart by no more than the words leave open. */
export type Relation = (typeof relations)[number]

/** The closer of two relations. */
export const closer = (a: Relation, b: Relation): Relation =>
  relations.indexOf(a) <= relations.indexOf(b) ? a : b

const relateTwo = (a: Range, b: Range, slack: number): Relation => {
  if (a.from === b.from && a.to === b.to) return 'same'
  if ((a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to)) return 'inside'
  if (a.from < b.to && b.from < a.to) return 'overlap'
  return a.from < b.to + slack && b.from < a.to + slack ? 'near' : 'apart'
}

/** The closest relation between any stretch of one list and any of the other. */
export const relateRanges = (as: readonly Range[], bs: readonly Range[], slack: number): Relation =>
  as.reduce<Relation>(
    (best, a) => bs.reduce((inner, b) => closer(inner, relateTwo(a, b, slack)), best),
    'apart',
  )
