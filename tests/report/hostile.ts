import fc from 'fast-check'
import type { Report } from '../../src/core/report.ts'
import { settledReport } from './settled-story.ts'

/** What somebody could put into an article, its name or the ledger to act on whoever reads the report. */
export const attacks: readonly string[] = [
  '\u001b[2J\u001b]0;owned\u0007\u009b31m',
  ']]>',
  '<![CDATA[',
  '\n::error file=x.txt::boo',
  '\r::stop-commands::x',
  '::warning::',
  '##[error]boo',
  '##vso[task.complete result=Succeeded]',
  '<script>alert(1)</script>',
  '<!-- factcheck-report -->',
  '<img src=x onerror=alert(1)>',
  '&amp;&#60;',
  '|',
  '\\|',
  '`',
  '``` \n```',
  '%0A::error::boo',
  '100%',
  '\n# heading\n',
  '\n- 1. item\n',
  '\n---\n',
  '@desk-chief',
  '#12',
  'desk/wire#12',
  'GH-12',
  '!12',
  'https://evil.example/x',
  'WWW.evil.example',
  'mail@evil.example',
  '[click](javascript:alert)',
  '[click](1)',
  '![x](https://evil.example/x.png)',
  '\\',
  '{0}',
  '}}',
  '*bold*',
  '_dim_',
  '~gone~',
  '$a$ $b$',
  '"quoted" \'too\'',
  'a,b=c:d',
  '\u202eesrever\u2066',
  '\u2028\u2029\u0085\u0000',
  '\ufeff\ufffe\uffff',
  '\ud800',
  '\udc00',
  '👩‍🚒',
  ' ',
  'x',
]

/** Any text: plain characters of all of Unicode, halves of characters, and attacks in a row. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...attacks), { maxLength: 6 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map(units => String.fromCharCode(...units)),
)

/** The texts of a report that come from outside. */
export interface Outside {
  readonly subject: string
  readonly text: string
  readonly sentence: string
  readonly message: string
  readonly path: string
  readonly reason: string
}

/** A report with outside text wherever outside text can stand. */
export const reportWith = ({ subject, text, sentence, message, path, reason }: Outside): Report => ({
  ...settledReport,
  sources: settledReport.sources.map(source => ({ ...source, path, title: text })),
  problems: settledReport.problems.map(problem => ({ ...problem, path, message })),
  ledger: (settledReport.ledger ?? []).map(note => ({ ...note, subject, message })),
  findings: settledReport.findings.map(finding => ({
    ...finding,
    subject,
    heading: subject,
    message,
    reason: { ...finding.reason, left: text },
    resolution: finding.resolution && { ...finding.resolution, accepted: text, reason, by: subject },
    ...(finding.reopened && { reopened: { ...finding.reopened, before: [text], after: [sentence, text] } }),
    ...(finding.oddOneOut !== undefined && { oddOneOut: path }),
    mentions: finding.mentions.map((mention, index) => ({
      ...mention,
      text,
      end: mention.start + text.length,
      sentence: index % 2 === 0 ? `${sentence}${text}${sentence}` : sentence,
      source: path,
    })),
  })),
})

/** Outside texts of any sort. */
export const anyOutside: fc.Arbitrary<Outside> = fc.record({
  subject: anyText,
  text: anyText,
  sentence: anyText,
  message: anyText,
  path: anyText,
  reason: anyText,
})
