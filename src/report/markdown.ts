import type { Report, ReportFinding } from '../core/report.ts'
import { decisionLine } from './decision-line.ts'
import { findingSection, headingOf, lineOf } from './markdown/finding-section.ts'
import { findingTable } from './markdown/finding-table.ts'
import { mostThatFit } from './most-that-fit.ts'
import { nameOf } from './place-of.ts'
import { summaryLine } from './summary-line.ts'
import { isFailure, type Visibility, visibleFindings } from './visible-findings.ts'

/** How to write a report for a comment. */
export interface MarkdownOptions extends Visibility {
  /** List also what a decision settles. */
  readonly includeResolved: boolean
}

/** Finds the comment again, so that a job can edit it instead of writing another. */
const marker = '<!-- factcheck-report -->'

/** The most characters that GitHub takes for a comment. */
const longest = 65_536

/** More than this does not fit into any comment, however short. */
const mostListed = 1_000

/** Most remarks on ledger and files. */
const mostRemarks = 10

const resolvedList = (findings: readonly ReportFinding[]): string =>
  [
    `<details><summary>${findings.length} resolved</summary>`,
    '',
    ...findings.map(
      finding =>
        `- ${headingOf(finding)}<br>${finding.resolution ? lineOf(decisionLine(finding.resolution)) : ''}`,
    ),
    '',
    '</details>',
  ].join('\n')

/** What is wrong with the ledger and the files, a line each. */
const remarksOf = ({ ledger = [], problems }: Report): readonly string[] => {
  const lines = [
    ...ledger.map(
      ({ entry, state, subject, message }) =>
        `- ${state} in the ledger: ${lineOf(subject)} (${lineOf(entry)}): ${lineOf(message)}`,
    ),
    ...problems.map(({ path, message }) => `- in ${lineOf(nameOf(path))}: ${lineOf(message)}`),
  ]
  const more = lines.length - mostRemarks
  return [...lines.slice(0, mostRemarks), ...(more > 0 ? [`- and ${more} more`] : [])]
}

/**
 * The report as Markdown for a comment on a pull request: a summary, what is wrong in full, the rest folded away. It
 * keeps within the length of a comment, leaves out the mildest first and says so.
 */
export const renderMarkdown = (report: Report, options: MarkdownOptions): string => {
  const { all, includeResolved } = options
  const visible = visibleFindings(report, options)
  const open = visible.filter(({ resolution }) => resolution === null)
  const isSerious = (finding: ReportFinding): boolean =>
    isFailure(finding, options) || finding.severity === 'error' || finding.severity === 'warning'
  const serious = open.filter(isSerious)
  const mild = open.filter(finding => !isSerious(finding))
  const resolved = visible.filter(({ resolution }) => resolution !== null && (includeResolved || all))
  const remarks = remarksOf(report)
  const total = serious.length + mild.length + resolved.length + remarks.length

  const render = (count: number): string => {
    let room = count
    const take = <T>(items: readonly T[]): readonly T[] => {
      const taken = items.slice(0, room)
      room -= taken.length
      return taken
    }
    const [inFull, inShort, settled, said] = [take(serious), take(mild), take(resolved), take(remarks)]
    const blocks = [
      `${marker}\n### factcheck`,
      summaryLine(report, open),
      ...inFull.map(finding => findingSection(finding)),
      ...(inShort.length > 0 ? [findingTable(inShort)] : []),
      ...(settled.length > 0 ? [resolvedList(settled)] : []),
      ...(said.length > 0 ? [said.join('\n')] : []),
      ...(count < total ? [`${total - count} more left out, the mildest: a comment holds no more.`] : []),
    ]
    return `${blocks.join('\n\n')}\n`
  }
  return mostThatFit(Math.min(total, mostListed), render, text => text.length <= longest)
}
