import type { Report, ReportFinding, ReportSource } from '../core/report.ts'
import type { LedgerNote } from '../core/resolution.ts'
import { clip } from './display-width.ts'
import { inert } from './inert.ts'
import { publicationOf } from './publication.ts'
import { summaryLine } from './summary-line.ts'
import { findingBlock, type Seen } from './terminal/finding-block.ts'
import { nextStep } from './terminal/next-step.ts'
import { type Page, type TerminalOptions, textWidth } from './terminal/page.ts'
import { findingLine, shortFinding } from './terminal/short-finding.ts'
import { terminalStyle } from './terminal-style.ts'
import { isFailure, visibleFindings } from './visible-findings.ts'
import { wrap } from './wrap-marked.ts'

/** Most findings without `--all`: what an editor reads at one go. */
const mostShown = 10

/** Fewest columns that are left to a subject. */
const narrowestSubject = 12

/** An entry of the ledger that needs a look. */
const ledgerBlock = ({ entry, state, subject, message }: LedgerNote, page: Page): readonly string[] => {
  const { style, columns } = page
  const room = Math.max(narrowestSubject, columns - `ledger  ${state}:   ${entry}`.length)
  const title = `${style.ledger('ledger')}  ${state}: ${clip(inert(subject), room)}  ${style.faint(inert(entry))}`
  return [title, ...wrap(inert(message), textWidth(page) - 2).map(line => `  ${line}`)]
}

/** An article with the day that was taken for its publication: dates without a year count from it. */
const sourceLine = (source: ReportSource, { style, columns }: Page): string =>
  clip(`${style.place(inert(source.path))}: ${publicationOf(source)}`, columns)

const isSerious = ({ severity }: ReportFinding): boolean => severity === 'error' || severity === 'warning'

/** Findings of one severity and verdict in the order of the files and of their text; those groups keep their order. */
const inFileOrder = (findings: readonly ReportFinding[], { sources }: Report): readonly ReportFinding[] => {
  const order = new Map(sources.map(({ path }, i) => [path, i]))
  const groupOf = ({ severity, verdict }: ReportFinding): string => `${severity} ${verdict}`
  const groups = [...new Set(findings.map(groupOf))]
  const place = ({ mentions: [first] }: ReportFinding): number =>
    (order.get(first?.source ?? '') ?? 0) * 1e9 + (first?.start ?? 0)
  return findings.toSorted(
    (a, b) => groups.indexOf(groupOf(a)) - groups.indexOf(groupOf(b)) || place(a) - place(b),
  )
}

/** Findings but for those all of whose passages stand in one before them: "14 = fourteen" beside "14 or 17?". */
const withoutRepeats = (
  findings: readonly ReportFinding[],
  options: TerminalOptions,
): readonly ReportFinding[] => {
  const told = new Set<string>()
  return findings.filter(finding => {
    const own = finding.mentions.map(({ source, start, end }) => `${source}\n${start}\n${end}`)
    const isNew = isSerious(finding) || isFailure(finding, options) || own.some(key => !told.has(key))
    for (const key of own) told.add(key)
    return isNew
  })
}

/**
 * The report for people: contradictions in full, possible ones behind them, the rest on a line each; then the ledger's entries
 * that need a look, a summary, and what to do next.
 *
 * @returns lines with a newline at the end; empty when quiet and nothing is wrong
 */
export const renderTerminal = (report: Report, options: TerminalOptions): string => {
  const { all, quiet } = options
  const page: Page = {
    ...options,
    style: terminalStyle(options.colour),
    paths: report.sources.map(({ path }) => path),
  }
  // What a decision settles is counted, and shown where everything is.
  const visible = visibleFindings(report, options).filter(({ resolution }) => resolution === null || all)
  const told = all ? visible : withoutRepeats(visible, options)
  const shown = inFileOrder(all || quiet ? told : told.slice(0, mostShown), report)
  const seen: Seen = new Set()
  const serious = shown.filter(isSerious).map(finding => findingBlock(finding, page, seen))
  const mild = shown.filter(finding => !isSerious(finding))
  const rest = all
    ? mild.map(finding => shortFinding(finding, page))
    : [mild.map(finding => findingLine(finding, page))].filter(lines => lines.length > 0)
  const ledger = quiet ? [] : (report.ledger ?? []).map(note => ledgerBlock(note, page))
  const sources = all && !quiet ? [report.sources.map(source => sourceLine(source, page))] : []
  const next = nextStep(report)
  const summary = quiet
    ? []
    : [
        [
          ...wrap(summaryLine(report, shown), page.columns),
          ...(next === null ? [] : wrap(next, page.columns)),
        ],
      ]
  return [...serious, ...rest, ...ledger, ...sources, ...summary]
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n')
}
