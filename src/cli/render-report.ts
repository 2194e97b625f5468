import type { Report } from '../core/report.ts'
import type { GithubOptions } from '../report/github.ts'
import type { HtmlOptions } from '../report/html.ts'
import { jsonPieces } from '../report/json.ts'
import type { JunitOptions } from '../report/junit.ts'
import type { MarkdownOptions } from '../report/markdown.ts'
import type { SarifOptions } from '../report/sarif.ts'
import type { TerminalOptions } from '../report/terminal/page.ts'
import { renderTerminal } from '../report/terminal.ts'
import type { Output } from './options.ts'
import type { Rendered } from './render.ts'

/** What all the formats need to know together. */
export interface ReportOptions
  extends TerminalOptions,
    SarifOptions,
    JunitOptions,
    GithubOptions,
    MarkdownOptions,
    HtmlOptions {}

/** Renders the report of `compare` in one format. What only CI asks for is loaded when it does. */
export const renderReport = async (
  format: Output['format'],
  report: Report,
  options: ReportOptions,
): Promise<Rendered> => {
  switch (format) {
    case 'terminal':
      return renderTerminal(report, options)
    case 'lines':
      return (await import('../report/lines.ts')).renderLines(report, options)
    case 'json':
      return jsonPieces(report)
    case 'sarif':
      return (await import('../report/sarif.ts')).renderSarif(report, options)
    case 'junit':
      return (await import('../report/junit.ts')).renderJunit(report, options)
    case 'github':
      return (await import('../report/github.ts')).renderGithub(report, options)
    case 'gitlab':
      return (await import('../report/gitlab.ts')).renderGitlab(report, options)
    case 'markdown':
      return (await import('../report/markdown.ts')).renderMarkdown(report, options)
    case 'html':
      return (await import('../report/html.ts')).renderHtml(report, options)
  }
}
