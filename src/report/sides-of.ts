import { groupBy } from '../core/group-by.ts'
import type { ReportFinding, ReportMention } from '../core/report.ts'

/** A passage and its place among a finding's passages. */
export interface NumberedMention {
  readonly mention: ReportMention
  /** From 0. */
  readonly index: number
}

/** A finding's passages by the value they state and how they write it, in the order of the finding. */
export const sidesOf = ({ mentions }: ReportFinding): readonly (readonly NumberedMention[])[] => [
  ...groupBy(
    mentions.map((mention, index) => ({ mention, index })),
    ({ mention: { value, text } }) => JSON.stringify([value, text]),
  ).values(),
]
