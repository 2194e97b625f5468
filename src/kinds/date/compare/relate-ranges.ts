import type { Extent } from './extent.ts'
import { type Range, type Relation, relateRanges } from './range.ts'
import { slackBetween } from './slack.ts'

/** Zones differ by no more than this, in minutes. */
const zoneReach = 14 * 60

/** Times of which one has a zone and the other none can only be told apart by days. */
const haveOneZone = (a: Extent, b: Extent): boolean =>
  a.timed && b.timed && (a.zone === null) !== (b.zone === null)

/** The closest relation between what two values may mean, with the slack that their words leave. */
export const relateLists = (a: Extent, as: readonly Range[], b: Extent, bs: readonly Range[]): Relation => {
  const slack = slackBetween(a, as, b, bs)
  const relation = relateRanges(as, bs, haveOneZone(a, b) ? Math.max(slack, zoneReach) : slack)
  return haveOneZone(a, b) && relation !== 'apart' ? 'overlap' : relation
}

/** True where both state a zone, so that their times can be put in Greenwich time. */
export const inZone = (a: Extent, b: Extent): boolean => a.zone !== null && b.zone !== null
