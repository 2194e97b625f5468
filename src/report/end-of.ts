import type { ReportPassage } from '../core/report.ts'
import { indexLines, type Position } from './index-lines.ts'

/** Where the first character after a passage stands; a passage may run over several lines. */
export const endOf = ({ line, column, text }: ReportPassage): Position => {
  const end = indexLines(text)(text.length)
  return end.line === 1
    ? { line, column: column + text.length }
    : { line: line + end.line - 1, column: end.column }
}
