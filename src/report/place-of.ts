import type { ReportMention } from '../core/report.ts'
import { standardInput } from '../core/standard-input.ts'
import { inert } from './inert.ts'

/** A file's name for people. */
export const nameOf = (path: string): string => (path === standardInput ? 'standard input' : inert(path))

/** Where a passage stands, for people: "wire.txt:1:23". */
export const placeOf = ({ source, line, column }: ReportMention): string =>
  `${nameOf(source)}:${line}:${column}`
