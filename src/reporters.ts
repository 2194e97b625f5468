import type { Report } from './core/report.ts'
import type { KindName } from './core/value.ts'
import type { FailOn } from './report/visible-findings.ts'

export type { FailOn } from './report/visible-findings.ts'

/** What a report may look like. */
export interface RenderOptions {
  /** Show also what agrees, is compatible or stands in one source only. */
  readonly all?: boolean
  /** Only contradictions and unsupported claims. */
  readonly quiet?: boolean
  /** The mildest verdict, or severity, that counts as a failure; `contradiction` where it is left out. */
  readonly failOn?: FailOn
  /** Keep what a decision in the ledger settles. */
  readonly includeResolved?: boolean
  /** Whether entries of the ledger that need a look count as failures. */
  readonly failOnStale?: boolean
  readonly colour?: boolean
  /** Width in columns, 100 where it is left out. */
  readonly columns?: number
  /** The folder, absolute, that paths are made relative to; `/` where it is left out. */
  readonly root?: string
  /** For `html`, which shows them: the articles that were compared. Without them it shows the findings alone. */
  readonly articles?: readonly { readonly path: string; readonly text: string }[]
}

/** Names of the formats. */
export type Format =
  | 'terminal'
  | 'html'
  | 'lines'
  | 'json'
  | 'sarif'
  | 'junit'
  | 'github'
  | 'gitlab'
  | 'markdown'

/**
 * Writes a report as the command line does.
 *
 * @throws RangeError for a format that there is not
 * @example
 * await render(await compare(articles), 'markdown') // '<!-- factcheck-report -->\n### factcheck\n…'
 */
export const render = async (
  report: Report,
  format: Format,
  options: RenderOptions = {},
): Promise<string> => {
  const whole = {
    all: false,
    quiet: false,
    failOn: 'contradiction',
    includeResolved: false,
    failOnStale: false,
    colour: false,
    columns: 100,
    root: '/',
    ...options,
  } as const
  switch (format) {
    case 'terminal':
      return (await import('./report/terminal.ts')).renderTerminal(report, whole)
    case 'html': {
      const [{ renderHtml }, { readPlain }] = await Promise.all([
        import('./report/html.ts'),
        import('./load/readers/read-plain.ts'),
      ])
      const { articles = [] } = options
      return renderHtml(report, {
        ...whole,
        texts: new Map(articles.map(({ path, text }) => [path, readPlain(text).text])),
      })
    }
    case 'lines':
      return (await import('./report/lines.ts')).renderLines(report, whole)
    case 'json':
      return (await import('./report/json.ts')).renderJson(report)
    case 'sarif': {
      const [{ renderSarif }, { kindHelp }] = await Promise.all([
        import('./report/sarif.ts'),
        import('./check.ts'),
      ])
      return renderSarif(report, {
        ...whole,
        kindHelp: kindHelp satisfies Readonly<Record<KindName, string>>,
      })
    }
    case 'junit':
      return (await import('./report/junit.ts')).renderJunit(report, whole)
    case 'github':
      return (await import('./report/github.ts')).renderGithub(report, whole)
    case 'gitlab':
      return (await import('./report/gitlab.ts')).renderGitlab(report, whole)
    case 'markdown':
      return (await import('./report/markdown.ts')).renderMarkdown(report, whole)
    default:
      throw new RangeError(`unknown format ${JSON.stringify(format)}`)
  }
}
