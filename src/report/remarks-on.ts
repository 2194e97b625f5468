import type { ReportFinding } from '../core/report.ts'
import { inert } from './inert.ts'
import { nameOf } from './place-of.ts'

/**
 * What there is to say of a finding besides its message, a line each.
 *
 * @example ["odd one out: local.txt", "reopened: 14, 17 → 14, 19"]
 */
export const remarksOn = ({ oddOneOut, reopened }: ReportFinding): readonly string[] => [
  ...(oddOneOut === undefined ? [] : [`odd one out: ${nameOf(oddOneOut)}`]),
  ...(reopened ? [inert(`reopened: ${reopened.before.join(', ')} → ${reopened.after.join(', ')}`)] : []),
]
