import { groupBy } from '../core/group-by.ts'
import type { Report, ReportFinding, ReportMention } from '../core/report.ts'
import type { LedgerNote } from '../core/resolution.ts'
import { decisionLine } from './decision-line.ts'
import { clip, displayWidth } from './display-width.ts'
import { inert } from './inert.ts'
import { markMention } from './mark-mention.ts'
import { remarksOn } from './remarks-on.ts'
import { summaryLine } from './summary-line.ts'
import { type TerminalStyle, terminalStyle } from './terminal-style.ts'
import { type Visibility, visibleFindings } from './visible-findings.ts'
import { wrap, wrapMarked } from './wrap-marked.ts'

/** How to print a report for people. */
export interface TerminalOptions extends Visibility {
  readonly colour: boolean
  /** Width of the terminal in columns. */
  readonly columns: number
}

interface Page extends TerminalOptions {
  readonly style: TerminalStyle
}

/** The mentions of one article that state one value. */
interface Statement {
  readonly mention: ReportMention
  /** "12:4", "30:1": where else the article says so. */
  readonly also: readonly string[]
}

/** Most further places that are listed. */
const mostPlaces = 5
/** Fewest columns that are left to a subject. */
const narrowestSubject = 12

const placeOf = ({ source, line, column }: ReportMention): string => `${inert(source)}:${line}:${column}`

const statementsOf = ({ mentions }: ReportFinding): readonly Statement[] =>
  [...groupBy(mentions, ({ source, value }) => JSON.stringify([source, value])).values()].flatMap(
    ([mention, ...others]) =>
      mention ? [{ mention, also: others.map(({ line, column }) => `${line}:${column}`) }] : [],
  )

const alsoAt = (also: readonly string[]): string => {
  if (also.length === 0) return ''
  const more = also.length > mostPlaces ? ` and ${also.length - mostPlaces} more` : ''
  return ` (also ${also.slice(0, mostPlaces).join(', ')}${more})`
}

/** What is spoken of; where nothing names it, the first passage itself. */
const labelOf = ({ subject, mentions }: ReportFinding): string =>
  inert(subject) || inert(mentions[0]?.text ?? '')

const heading = (finding: ReportFinding, { style, columns }: Page): string => {
  const { verdict, kind, id } = finding
  const room = Math.max(narrowestSubject, columns - `${verdict}  ${kind}:   ${id}`.length)
  return `${style.verdict[verdict](verdict)}  ${kind}: ${clip(labelOf(finding), room)}  ${style.faint(id)}`
}

/** One side of a contradiction: the place, then the sentence with what differs underlined. */
const fullStatement = (
  { mention, also }: Statement,
  finding: ReportFinding,
  page: Page,
): readonly string[] => {
  const { style, columns } = page
  const parts = markMention(mention, finding.reason)
  const lines = wrapMarked(parts, columns - 4).flatMap(({ text, under }) => [
    `    ${text}`,
    ...(under === '' ? [] : [`    ${style.mark(under)}`]),
  ])
  return [`  ${style.place(placeOf(mention))}${style.faint(alsoAt(also))}`, ...lines]
}

/** What else there is to say of a finding, and what was decided of it. */
const remarkLines = (finding: ReportFinding, { columns }: Page): readonly string[] =>
  [...remarksOn(finding), ...(finding.resolution ? [decisionLine(finding.resolution)] : [])]
    .flatMap(line => wrap(line, columns - 2))
    .map(line => `  ${line}`)

const fullFinding = (finding: ReportFinding, page: Page): readonly string[] => {
  const why = `why: ${inert(finding.message)} (confidence ${finding.confidence.toFixed(2)})`
  return [
    heading(finding, page),
    ...statementsOf(finding).flatMap(statement => fullStatement(statement, finding, page)),
    ...wrap(why, page.columns - 2).map(line => `  ${line}`),
    ...remarkLines(finding, page),
  ]
}

/** A finding that needs no action: a line for each side, and one that says why. */
const shortFinding = (finding: ReportFinding, page: Page): readonly string[] => {
  const { style, columns } = page
  const statements = statementsOf(finding)
  const widest = Math.max(...statements.map(({ mention }) => displayWidth(placeOf(mention))))
  const lines = statements.map(({ mention, also }) => {
    const place = placeOf(mention)
    const pad = ' '.repeat(widest - displayWidth(place) + 2)
    const room = Math.max(20, columns - widest - 4 - alsoAt(also).length)
    return `  ${style.place(place)}${pad}${clip(inert(mention.text), room)}${style.faint(alsoAt(also))}`
  })
  const why = finding.verdict === 'uncorroborated' ? [] : wrap(inert(finding.message), columns - 2)
  return [heading(finding, page), ...lines, ...why.map(line => `  ${line}`), ...remarkLines(finding, page)]
}

/** An entry of the ledger that needs a look. */
const ledgerBlock = ({ entry, state, subject, message }: LedgerNote, page: Page): readonly string[] => {
  const { style, columns } = page
  const room = Math.max(narrowestSubject, columns - `ledger  ${state}:   ${entry}`.length)
  const title = `${style.ledger('ledger')}  ${state}: ${clip(inert(subject), room)}  ${style.faint(inert(entry))}`
  return [title, ...wrap(inert(message), columns - 2).map(line => `  ${line}`)]
}

/**
 * The report for people: worst first, contradictions in full, the rest in short, then the ledger's entries that need a
 * look, a summary last.
 *
 * @returns lines with a newline at the end; empty when quiet and nothing is wrong
 */
export const renderTerminal = (report: Report, options: TerminalOptions): string => {
  const page: Page = { ...options, style: terminalStyle(options.colour) }
  // What a decision settles is counted, and shown where everything is.
  const shown = visibleFindings(report, options).filter(
    ({ resolution }) => resolution === null || options.all,
  )
  const blocks = shown.map(finding =>
    (finding.severity === 'error' || finding.severity === 'warning' ? fullFinding : shortFinding)(
      finding,
      page,
    ),
  )
  const ledger = options.quiet ? [] : (report.ledger ?? []).map(note => ledgerBlock(note, page))
  const summary = options.quiet ? [] : [[summaryLine(report, shown)]]
  return [...blocks, ...ledger, ...summary].map(lines => `${lines.join('\n')}\n`).join('\n')
}
