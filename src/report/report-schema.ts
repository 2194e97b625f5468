import * as z from 'zod'
import { reasonCodes } from '../core/reason.ts'
import { type ClaimsReport, type Report, schemaVersion } from '../core/report.ts'
import { decisions, entryStates } from '../core/resolution.ts'
import { kindNames } from '../core/value.ts'
import { type Severity, verdicts } from '../core/verdict.ts'
import { problemCodes } from './messages.ts'
import { publishedPlaces } from './publication.ts'
import { publishedSchema, valueSchema } from './value-schema.ts'

/** Spelled out as pairs so that a missing one is a compile error. */
const severities = {
  error: 'error',
  warning: 'warning',
  note: 'note',
  none: 'none',
} as const satisfies { [S in Severity]: S }

const count = z.int().nonnegative()
const path = z.string().describe('The path as given; "-" for standard input')

const tool = z.strictObject({ name: z.literal('factcheck'), version: z.string() })

const source = z.strictObject({
  path,
  title: z.string().describe('Headline; empty when there is none'),
  published: publishedSchema.describe('Day of publication in EDTF, or null where it is not known'),
  publishedFrom: z.enum(publishedPlaces).describe('Where that was found').exactOptional(),
  publishedLine: z.int().positive().describe('Line of the file that states it').exactOptional(),
  site: z.string().describe('Site or paper that it is from, where the article says so').exactOptional(),
  author: z.string().describe('Who wrote it, where the article says so').exactOptional(),
})

const problem = z.strictObject({ code: z.enum(problemCodes), path, message: z.string() })

const passage = {
  start: count.describe('UTF-16 offset into the decoded file, inclusive'),
  end: count.describe('UTF-16 offset into the decoded file, exclusive'),
  line: z.int().positive(),
  column: z.int().positive().describe('In UTF-16 units'),
  endLine: z.int().positive().describe('Line of the first character after the passage'),
  endColumn: z.int().positive(),
  text: z.string().describe('As a reader sees it: without markup'),
  sentence: z.string(),
  offset: count.describe('Where the passage begins in the sentence'),
  value: valueSchema,
}

const resolution = z.strictObject({
  decision: z.enum(decisions),
  accepted: z.string().nullable().describe('The value that is right, for "accept"'),
  reason: z.string(),
  by: z.string().nullable(),
  at: z.string().describe('Day of the decision'),
  expires: z.string().nullable().describe('Last day on which the decision holds'),
  evidence: z.array(z.string()),
})

const reopened = z.strictObject({
  entry: z.string().describe('Id of the entry in the ledger'),
  before: z.array(z.string()),
  after: z.array(z.string()),
})

const ledgerNote = z.strictObject({
  entry: z.string().describe('Id of the entry in the ledger'),
  state: z.enum(entryStates),
  subject: z.string(),
  message: z.string(),
})

const finding = z.strictObject({
  id: z.string().describe('Stable hash of kind, subject and values; no offsets, no paths'),
  verdict: z.enum(verdicts),
  severity: z.enum(severities),
  kind: z.enum(kindNames),
  subject: z.string(),
  heading: z.string().describe('What is at odds, on one line'),
  keys: z.array(z.string()).describe('What identifies the subject between runs'),
  message: z.string(),
  reason: z.object({ code: z.enum(reasonCodes) }).catchall(z.union([z.string(), z.number()])),
  confidence: z.number().min(0).max(1),
  resolution: resolution.nullable(),
  reopened: reopened.exactOptional(),
  oddOneOut: path
    .describe('The one source that contradicts all the others, which agree with each other')
    .exactOptional(),
  group: z
    .string()
    .describe('Name of the group that it is from, where several were compared')
    .exactOptional(),
  touched: count.describe('Index of the passage that the change touches').exactOptional(),
  mentions: z.array(z.strictObject({ source: path, ...passage })).nonempty(),
})

const summary = z.strictObject({
  contradiction: count,
  notation: count,
  compatible: count,
  agreement: count,
  uncorroborated: count,
  unsupported: count,
  resolved: count,
  unresolved: count,
})

/** The report of `compare` in JSON. Its type keeps it equal to `core/report.ts`. */
export const reportSchema: z.ZodType<Report> = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion),
    tool,
    command: z.enum(['compare', 'verify']),
    sources: z.array(source),
    summary,
    findings: z.array(finding).describe('Worst first'),
    ledger: z.array(ledgerNote).exactOptional(),
    problems: z.array(problem),
  })
  .meta({ title: 'factcheck report' })

/** The report of `extract` in JSON. */
export const claimsReportSchema: z.ZodType<ClaimsReport> = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion),
    tool,
    command: z.literal('extract'),
    sources: z.array(source),
    claims: z.array(
      z.strictObject({
        source: path,
        kind: z.enum(kindNames),
        ...passage,
        subject: z.string().exactOptional(),
        rule: z.string(),
      }),
    ),
    problems: z.array(problem),
  })
  .meta({ title: 'factcheck claims' })
