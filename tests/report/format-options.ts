import type { ReportOptions } from '../../src/cli/render-report.ts'
import { kindNames } from '../../src/core/value.ts'

/** What the reporters take, as a plain run has it. */
export const usualOptions: ReportOptions = {
  all: false,
  quiet: false,
  failOn: 'contradiction',
  failOnStale: false,
  includeResolved: false,
  colour: false,
  columns: 100,
  root: '/newsroom',
  texts: new Map(),
  kindHelp: Object.fromEntries(kindNames.map(name => [name, `about a ${name}`])) as ReportOptions['kindHelp'],
}
