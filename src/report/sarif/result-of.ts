import type { Result } from 'sarif'
import type { ReportFinding } from '../../core/report.ts'
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

/** The finding with the passage first that the change touches. */
const touchedFirst = ({ touched = 0, mentions, ...finding }: ReportFinding): ReportFinding => ({
  ...finding,
  mentions: [...mentions.slice(touched, touched + 1), ...mentions.filter((_, index) => index !== touched)],
})

/** A finding as a result: it stands at the passage that the change touches, else at the first; the others are related to it. */
export const resultOf = ({ finding: asReported, level }: Alert, context: ResultContext): Result => {
  const finding = touchedFirst(asReported)
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
