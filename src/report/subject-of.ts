import type { ReportFinding } from '../core/report.ts'
import { inert } from './inert.ts'

/** What is spoken of, on one line; where nothing names it, the first passage itself. */
export const subjectOf = ({ subject, mentions }: ReportFinding): string =>
  inert(subject) || inert(mentions[0]?.text ?? '')
