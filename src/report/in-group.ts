import type { ReportFinding } from '../core/report.ts'
import { clip } from './display-width.ts'
import { inert } from './inert.ts'

/** Most columns of a name. */
const longest = 40

/** " in ferry-fire", where a run compared several groups; else nothing. */
export const inGroup = ({ group }: ReportFinding): string =>
  group === undefined ? '' : ` in ${clip(inert(group), longest)}`
