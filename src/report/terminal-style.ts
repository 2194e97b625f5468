import { Chalk, type ChalkInstance } from 'chalk'
import type { Verdict } from '../core/verdict.ts'

/** How the parts of a terminal report look. Without colour each returns its text unchanged. */
export interface TerminalStyle {
  readonly verdict: Readonly<Record<Verdict, (text: string) => string>>
  readonly ledger: (text: string) => string
  readonly place: (text: string) => string
  readonly value: (text: string) => string
  readonly mark: (text: string) => string
  readonly faint: (text: string) => string
}

/** The report's colours; `colour` decides, never the environment. */
export const terminalStyle = (colour: boolean): TerminalStyle => {
  const chalk: ChalkInstance = new Chalk({ level: colour ? 1 : 0 })
  return {
    verdict: {
      contradiction: chalk.red.bold,
      unsupported: chalk.red.bold,
      compatible: chalk.cyan,
      notation: chalk.yellow,
      agreement: chalk.green,
      uncorroborated: chalk.dim,
    },
    ledger: chalk.magenta.bold,
    place: chalk.bold,
    value: chalk.bold.underline,
    mark: chalk.red,
    faint: chalk.dim,
  }
}
