import type { ReportFinding } from '../../core/report.ts'
import { inGroup } from '../in-group.ts'
import { inert } from '../inert.ts'
import type { TerminalStyle } from '../terminal-style.ts'
import type { Visibility } from '../visible-findings.ts'
import { wrap } from '../wrap-marked.ts'

/** How to print a report for people. */
export interface TerminalOptions extends Visibility {
  readonly colour: boolean
  /** Width of the terminal in columns. */
  readonly columns: number
}

/** What the parts of a terminal report share. */
export interface Page extends TerminalOptions {
  readonly style: TerminalStyle
  /** Paths of all articles. */
  readonly paths: readonly string[]
}

/** Widest that running text is comfortable to read. */
const widestText = 110

/** Columns of running text. */
export const textWidth = ({ columns }: Pick<Page, 'columns'>): number => Math.min(columns, widestText)

/** "contradiction[figure]", "possible contradiction[date]" */
export const tagOf = ({ verdict, severity, kind }: ReportFinding): string =>
  `${severity === 'warning' && verdict === 'contradiction' ? 'possible ' : ''}${verdict}[${kind}]`

/** The first line of a finding, over several where it is too long: "contradiction[figure]: people killed: 14 or 17?  f-6c68" */
export const headingLines = (
  finding: ReportFinding,
  { style, columns }: Pick<Page, 'style' | 'columns'>,
): readonly string[] => {
  const { verdict, heading, id } = finding
  const tag = tagOf(finding)
  const [first = '', ...rest] = wrap(`${tag}${inGroup(finding)}: ${inert(heading)}`, columns)
  const lines = [`${style.verdict[verdict](first.slice(0, tag.length))}${first.slice(tag.length)}`, ...rest]
  const last = rest.at(-1) ?? first
  // An id that no line has room for gets one of its own.
  if (last.length + 2 + id.length > columns) return [...lines, style.faint(id)]
  return [...lines.slice(0, -1), `${lines.at(-1)}  ${style.faint(id)}`]
}
