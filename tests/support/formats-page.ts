import { formatNames } from '../../src/cli/options.ts'

/** What stands above a format's example. */
const notes = {
  terminal: [
    'For people. Control characters, escape sequences and marks that reorder text are taken out of everything that comes ' +
      'from articles, file names and the ledger.',
  ],
  lines: [
    'For editors, `grep` and scripts: a line for each side of a finding in the form of compilers, ' +
      '`file:line:column: error: …`. Vim reads it with `:cexpr system("factcheck compare --format lines …")`.',
    '- `error` is what fails the run or contradicts, `warning` a possible contradiction, `note` the rest.\n' +
      '- What the ledger settles is left out. Where there is nothing to tell, nothing is printed.',
  ],
  json: [
    'Every finding, whatever `--all` and `--quiet` say. The shape is a versioned contract: see ' +
      '[The JSON report](../README.md#the-json-report). The example is cut.',
  ],
  sarif: [
    'SARIF 2.1.0, for GitHub code scanning, Azure DevOps and editors. The example shows one result; a log also lists its ' +
      'rules.',
    '- Rules are named `kind/verdict`, as in `figure/contradiction`; all of them are listed, whatever was found.\n' +
      '- A result stands at the first passage; the others are `relatedLocations`, linked from the message by number.\n' +
      '- `partialFingerprints["factcheck/v1"]` is the id of the finding: no line, no path. GitHub tracks alerts by a hash of ' +
      'the line, which its upload action adds.\n' +
      '- `level` is the severity of the verdict, or `error` for whatever fails the run; `rank` is the confidence in percent.\n' +
      '- Paths are relative to the root of the repository where GitHub names it, else to the folder of the run, and ' +
      'percent-encoded; files elsewhere have their full address. The root itself is not written down.\n' +
      '- Agreement is never a result, and what one source alone states is one only where it fails the run.\n' +
      '- What the ledger settles is left out; `--include-resolved` keeps it, with `suppressions`.\n' +
      '- At most 5,000 results, as GitHub keeps no more, 100 places each, and 10 MB compressed. The mildest are left out ' +
      'first, and a notification says how many.',
  ],
  junit: [
    'For GitLab, Jenkins, Azure Pipelines and whatever else reads test results: a suite for each kind of claim, a test for ' +
      'each finding that people see.',
    '- A test fails where the finding fails the run (`--fail-on`), is skipped where the ledger settles it, and passes ' +
      'otherwise. With `--all` what agrees is listed as passed.\n' +
      '- The message is in the attribute and in the body; `file` and `line` are those of the first passage.\n' +
      '- Entries of the ledger that need a look make a suite of their own; they fail with `--fail-on-stale`.\n' +
      '- Where nothing is found there is one test that passes, as servers take an empty report for a broken one.',
  ],
  github: [
    'Workflow commands, which GitHub Actions turns into annotations on the lines of a pull request.',
    '- Worst first: errors, warnings, notices (notation). GitHub shows ten of each of a step and drops the rest silently, so ' +
      'no more are written and a last line says how many are left.\n' +
      '- What the ledger settles is not annotated. Entries of the ledger that need a look are warnings.\n' +
      '- Where `$GITHUB_STEP_SUMMARY` is set, the report as Markdown is added to the page of the job.',
  ],
  gitlab: [
    'The report of code quality that GitLab shows in a merge request; keep it as `artifacts: reports: codequality`.',
    '- An entry for each finding that people see, at its first passage, with the others in its description; `fingerprint` is the ' +
      'id of the finding, so that GitLab tells new ones from old ones.\n' +
      '- What fails the run is `critical`, another warning `major`, notation `minor`. What the ledger settles is left out.',
  ],
  markdown: [
    'For a comment on a pull request or a merge request: contradictions in full, the rest folded away.',
    '- It starts with `<!-- factcheck-report -->`, so that a job finds its comment again and edits it.\n' +
      '- It keeps within the 65,536 characters of a comment, leaves out the mildest and says how many.\n' +
      '- Nothing in an article becomes a link, a formula, markup, a mention of somebody or a reference to an issue.',
  ],
  html: [
    'A page for an editor who settles a story from it alone: `--format html=report.html`. One file, which asks for nothing from anywhere; ' +
      'its Content-Security-Policy lets no other code run. The example is the start of it.',
    '- The articles stand side by side, every claim marked by its verdict; a finding brings its passages into view in all of ' +
      'them, and a passage leads back to its finding.\n' +
      '- Findings can be filtered by verdict, kind, article, confidence and words. Keys: `j` and `k`, Enter, Esc, `/`, `?`.\n' +
      '- “Who says what” is a table of facts by articles with the odd one out; three values or more stand on a number line, days on ' +
      'a time line; each open contradiction has its `resolve` command to copy.\n' +
      '- Light and dark, phone and print. Without scripts it is the same page with links.',
  ],
} as const satisfies Record<(typeof formatNames)[number], readonly string[]>

const languages = {
  terminal: 'text',
  lines: 'text',
  gitlab: 'json',
  json: 'json',
  sarif: 'json',
  junit: 'xml',
  github: 'text',
  markdown: 'markdown',
  html: 'html',
}

/** The example that a reader learns from: one result of a log, the start of a report. */
const cut = (format: (typeof formatNames)[number], text: string): string => {
  if (format === 'sarif') return `${JSON.stringify(JSON.parse(text).runs[0].results[0], null, 2)}\n`
  if (format === 'html') return `${text.slice(0, text.indexOf('<style>'))}…\n`
  if (format !== 'json') return text
  const { schemaVersion, command, summary, findings } = JSON.parse(text)
  const { mentions, ...finding } = findings[0]
  const short = {
    schemaVersion,
    command,
    summary,
    findings: [{ ...finding, mentions: mentions.slice(0, 1) }],
  }
  return `${JSON.stringify(short, null, 2)}\n`
}

/**
 * The page `docs/formats.md`.
 *
 * @param outputs what a run printed in each format
 */
export const formatsPage = (outputs: Readonly<Record<(typeof formatNames)[number], string>>): string =>
  [
    '# Formats of the report',
    'This page is generated (`npm run docs`); the examples are what a run over `fixtures/ferry-fire` prints.',
    'A run writes as many formats as it is asked for, at most one of them to stdout:',
    '```sh\nfactcheck compare --format terminal --format sarif=out.sarif --format junit=out.xml fixtures/ferry-fire\n```',
    '`extract` has `terminal` and `json`. A report that cannot be written ends the run with code 2. Text from articles, ' +
      'file names and the ledger is never trusted: in no format can it act on a terminal, a build server or a page.',
    ...formatNames.flatMap(format => [
      `## ${format}`,
      ...notes[format],
      `\`\`\`\`${languages[format]}\n${cut(format, outputs[format])}\`\`\`\``,
    ]),
    '',
  ].join('\n\n')
