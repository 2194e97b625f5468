import XMLBuilder from 'fast-xml-builder'
import { groupBy } from '../core/group-by.ts'
import type { Report, ReportFinding } from '../core/report.ts'
import type { LedgerNote } from '../core/resolution.ts'
import { decisionLine } from './decision-line.ts'
import { clip } from './display-width.ts'
import { fileOf } from './file-of.ts'
import { inGroup } from './in-group.ts'
import { inert } from './inert.ts'
import { placeOf } from './place-of.ts'
import { remarksOn } from './remarks-on.ts'
import { isFailure, type Visibility, visibleFindings } from './visible-findings.ts'

/** How to write a JUnit report. */
export interface JunitOptions extends Visibility {
  /** Whether entries of the ledger that need a look fail the run. */
  readonly failOnStale: boolean
  /** Absolute path of the folder that paths are made relative to. */
  readonly root: string
}

/** An element: attributes start with "@", the rest are elements inside it. */
type Element = Readonly<Record<string, unknown>>

/** Most passages that a test lists, and how much of a sentence it shows. */
const mostPlaces = 40
const longestSentence = 500

const bodyOf = (finding: ReportFinding): string => {
  const { mentions, message } = finding
  const places = mentions
    .slice(0, mostPlaces)
    .flatMap(mention => [
      `${placeOf(mention)}: “${clip(inert(mention.text), longestSentence)}”`,
      `    ${clip(inert(mention.sentence).trim(), longestSentence)}`,
    ])
  const more = mentions.length - mostPlaces
  const lines = [
    inert(message),
    ...remarksOn(finding),
    ...places,
    ...(more > 0 ? [`and ${more} more places`] : []),
  ]
  return `\n${lines.join('\n')}\n`
}

const outcomeOf = (finding: ReportFinding, visibility: Visibility): Element => {
  const { resolution, verdict, message } = finding
  const body = bodyOf(finding)
  if (resolution) return { skipped: { '@message': decisionLine(resolution) }, 'system-out': body }
  return isFailure(finding, visibility)
    ? { failure: { '@type': verdict, '@message': inert(message), '#text': body } }
    : { 'system-out': body }
}

const testOf = (finding: ReportFinding, options: JunitOptions): Element => {
  const { id, kind, verdict, mentions } = finding
  const [first] = mentions
  const file = first ? fileOf(first.source, options.root) : null
  return {
    '@classname': `factcheck.${kind}`,
    '@name': `${verdict}: ${clip(inert(finding.heading), longestSentence)} (${id}${inGroup(finding)})`,
    ...(first && file && { '@file': inert(file), '@line': first.line }),
    '@time': '0',
    ...outcomeOf(finding, options),
  }
}

const countsOf = (tests: readonly Element[]): Element => ({
  '@tests': tests.length,
  '@failures': tests.filter(test => 'failure' in test).length,
  '@errors': 0,
  '@skipped': tests.filter(test => 'skipped' in test).length,
  '@time': '0',
})

/** An entry of the ledger that needs a look. */
const noteTest = ({ entry, state, subject, message }: LedgerNote, failOnStale: boolean): Element => ({
  '@classname': 'factcheck.ledger',
  '@name': inert(`${state}: ${clip(subject, longestSentence)} (${entry})`),
  '@time': '0',
  ...(failOnStale
    ? { failure: { '@type': state, '@message': inert(message), '#text': inert(message) } }
    : { 'system-out': inert(message) }),
})

/** Build servers take a report without tests for a broken one. */
const emptyTest = ({ sources }: Report): Element => ({
  '@classname': 'factcheck',
  '@name': `nothing found in ${sources.length} articles`,
  '@time': '0',
})

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressEmptyNode: true,
  format: true,
})

/**
 * The report as JUnit XML, which every build server reads: a suite for each kind of claim, a test for each finding that
 * people see. It fails where the run does, is skipped where a decision settles it, and passes otherwise. What is amiss
 * in the ledger makes a suite of its own.
 */
export const renderJunit = (report: Report, options: JunitOptions): string => {
  const tests = new Map<string, readonly Element[]>([
    ...[...groupBy(visibleFindings(report, options), ({ kind }) => kind)].map(
      ([kind, findings]) => [kind, findings.map(finding => testOf(finding, options))] as const,
    ),
    ...(report.ledger
      ? [['ledger', report.ledger.map(note => noteTest(note, options.failOnStale))] as const]
      : []),
  ])
  const suites = tests.size > 0 ? tests : new Map([['factcheck', [emptyTest(report)]]])
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: {
      '@name': 'factcheck',
      ...countsOf([...suites.values()].flat()),
      testsuite: [...suites].map(([name, testcase]) => ({ '@name': name, ...countsOf(testcase), testcase })),
    },
  })
}
