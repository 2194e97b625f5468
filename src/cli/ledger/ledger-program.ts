import type { Command } from 'commander'
import type { Environment } from '../environment.ts'
import { couldNotRun, type Outcome } from '../outcome.ts'
import {
  baselineHelp,
  ledgerCheckHelp,
  ledgerHelp,
  ledgerListHelp,
  ledgerPathHelp,
  ledgerPruneHelp,
  resolveHelp,
} from './ledger-help.ts'

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
]

const withLedger = (command: Command): Command =>
  command.option('--ledger <file>', 'the ledger (default: factcheck.ledger.yaml)')

/** Adds the options that say what is compared, for commands that compare in passing. */
const withRunOptions = (command: Command): Command =>
  withLedger(command)
    .option('--published <file=date>', 'day of publication of a file (repeatable)', collect)
    .option('--max-size <size>', 'largest article to read, as in 5MB (default: 20MB)')
    .option('--config <file>', 'configuration to use (default: factcheck.config.yaml, here or above)')
    .option('--no-config', 'no configuration')
    .option('--group <name>', 'only this group of the configuration (repeatable)', collect)

/** Adds the commands that record decisions and look after them. Their code is loaded when they run. */
export const addLedgerCommands = (
  program: Command,
  environment: Environment,
  done: (outcome: Outcome) => void,
): void => {
  withRunOptions(program.command('resolve'))
    .description('record a decision on a finding in the ledger')
    .usage('[ids...] [files...] [options]')
    .argument(
      '[what...]',
      'findings by their ids, or the starts of those, then the articles they are in; without ids every open finding is asked about, without articles it is about the groups of the configuration',
    )
    .option('--accept <value>', 'this value is right; or a source, whose value is')
    .option('--both', 'both values are fine')
    .option('--dismiss', 'a false alarm')
    .option('--defer', 'decide later, and let it pass until then')
    .option('--reason <text>', 'why; required')
    .option('--by <name>', 'who decided (default: $GIT_AUTHOR_NAME, or git’s user.name)')
    .option('--expires <date>', 'last day on which the decision holds')
    .option('--evidence <url>', 'what backs it (repeatable)', collect)
    .option('--report <file>', 'find the finding in this JSON report instead of comparing')
    .addHelpText('after', resolveHelp)
    .action(async (args: readonly string[], raw: object) => {
      const { resolveCommand } = await import('./resolve-command.ts')
      done(await resolveCommand(args, raw, environment))
    })

  withRunOptions(program.command('baseline'))
    .description('record all that is open now in the ledger, to be decided on later')
    .argument('[files...]', 'articles to compare; without them, the groups of the configuration')
    .option('--reason <text>', 'why it may wait (default: "there when factcheck was taken up")')
    .option('--by <name>', 'who says so (default: $GIT_AUTHOR_NAME, or git’s user.name)')
    .option('--expires <date>', 'last day on which it may wait')
    .option('--report <file>', 'take the findings of this JSON report instead of comparing')
    .addHelpText('after', baselineHelp)
    .action(async (files: readonly string[], raw: object) => {
      const { baselineCommand } = await import('./baseline-command.ts')
      done(await baselineCommand(files, raw, environment))
    })

  const ledger = program
    .command('ledger')
    .description('look after the ledger: list, check, prune, path')
    .usage('list | check | prune | path')
    .allowExcessArguments()
    .addHelpText('after', ledgerHelp)
    .action(() => done(couldNotRun('ledger: say what to do: list, check or prune')))

  withLedger(ledger.command('list'))
    .description('print the entries')
    .option('--config <file>', 'configuration to use (default: factcheck.config.yaml, here or above)')
    .option('--no-config', 'no configuration')
    .addHelpText('after', ledgerListHelp)
    .action(async (raw: object) => {
      const { ledgerListCommand } = await import('./ledger-command.ts')
      done(await ledgerListCommand([], raw, environment))
    })

  withRunOptions(ledger.command('check'))
    .description('fail where an entry is expired, stale or unused')
    .argument('[files...]', 'articles to tell by; without any, only expiry is looked at')
    .addHelpText('after', ledgerCheckHelp)
    .action(async (files: readonly string[], raw: object) => {
      const { ledgerCheckCommand } = await import('./ledger-command.ts')
      done(await ledgerCheckCommand(files, raw, environment))
    })

  withRunOptions(ledger.command('prune'))
    .description('remove entries that settle nothing any more')
    .argument('[files...]', 'articles to tell by')
    .option('--stale', 'also those whose finding has other values now')
    .option('--unused', 'also those that no finding of the run belongs to')
    .option('--dry-run', 'say what would go, and keep it')
    .addHelpText('after', ledgerPruneHelp)
    .action(async (files: readonly string[], raw: object) => {
      const { ledgerPruneCommand } = await import('./ledger-command.ts')
      done(await ledgerPruneCommand(files, raw, environment))
    })

  withLedger(ledger.command('path'))
    .description('print where the ledger is')
    .option('--config <file>', 'configuration to use (default: factcheck.config.yaml, here or above)')
    .option('--no-config', 'no configuration')
    .addHelpText('after', ledgerPathHelp)
    .action(async (raw: object) => {
      const { ledgerPathCommand } = await import('./ledger-command.ts')
      done(await ledgerPathCommand([], raw, environment))
    })
}
