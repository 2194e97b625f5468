import type { Result } from 'sarif'
import type { Alert } from '../alerts.ts'
import { locationOf } from './location-of.ts'
import { messageOf } from './message-of.ts'
import { ruleIdOf } from './rules.ts'

/** Most places of one result that GitHub shows, the first one among them. */
const mostLocations = 100

/** What all results of a run have in common. */
export interface ResultContext {
  readonly root: string
  readonly ruleIds: readonly string[]
  /** SARIF wants suppressions on every result or on none. */
  readonly includeResolved: boolean
}

/** A finding as a result: the first passage is where it stands, the others are related to it. */
export const resultOf = ({ finding, level }: Alert, context: ResultContext): Result => {
  const { id, kind, verdict, confidence, resolution } = finding
  const { root, ruleIds, includeResolved } = context
  const ruleId = ruleIdOf(kind, verdict)
  const locations = finding.mentions.slice(0, mostLocations).map(mention => locationOf(mention, root))
  const [first, ...others] = locations
  return {
    ruleId,
    ruleIndex: ruleIds.indexOf(ruleId),
    level,
    rank: Math.round(confidence * 100),
    message: { text: messageOf(finding, locations.length) },
    locations: first ? [first] : [],
    ...(others.length > 0 && {
      relatedLocations: others.map((location, index) => ({ id: index + 1, ...location })),
    }),
    // Kind, subject and values, and nothing that moves when a paragraph does.
    partialFingerprints: { 'factcheck/v1': id },
    ...(includeResolved && {
      suppressions: resolution
        ? [{ kind: 'external' as const, status: 'accepted' as const, justification: resolution.reason }]
        : [],
    }),
  }
}
