import { Command } from 'commander'
import { kindNames } from '../core/value.ts'
import { sureEnough } from '../core/verdict.ts'
import { version } from '../core/version.ts'
import { completionFor, shells } from './completion.ts'
import type { Environment } from './environment.ts'
import { compareHelp, completionHelp, explainHelp, extractHelp, initHelp, overviewHelp } from './help.ts'
import { addLedgerCommands } from './ledger/ledger-program.ts'
import { claimsFormatNames, formatNames } from './options.ts'
import { couldNotRun, type Outcome } from './outcome.ts'

/** Runs a command with its arguments and its options as written. */
type Run = (paths: readonly string[], raw: object, environment: Environment) => Promise<Outcome>

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
]

/** Adds the options that every command has. */
const withCommonOptions = (command: Command, formats: readonly string[]): Command =>
  command
    .option(
      '-f, --format <name[=file]>',
      `${formats.join(', ')}; to stdout or to a file (repeatable)`,
      collect,
    )
    .option('--kind <kinds>', `only these kinds of claim (repeatable): ${kindNames.join(', ')}`, collect)
    .option('--published <file=date>', 'day of publication of a file (repeatable)', collect)
    .option('--stdin-name <name>', 'name that tells the format of standard input, as in page.html')
    .option('--allow-private <host>', 'fetch also from this host of a private network (repeatable)', collect)
    .option('--timeout <seconds>', 'longest time that an address may take (default: 20)')
    .option('--max-size <size>', 'largest article to read, as in 5MB (default: 20MB)')
    .option('--color', 'colour, even where the output is no terminal')
    .option('--no-color', 'no colour')

/** Adds the options that say where a command's settings and groups of files come from. */
const withConfigOptions = (command: Command): Command =>
  command
    .option('--config <file>', 'configuration to use (default: factcheck.config.yaml, here or above)')
    .option('--no-config', 'no configuration')
    .option('--group <name>', 'only this group of the configuration (repeatable)', collect)

/**
 * The command line: commands, options and help. Each command's code is loaded when it runs, so that help and
 * usage errors come at once.
 *
 * @param done takes what the command that ran wants written
 */
export const buildProgram = (environment: Environment, done: (outcome: Outcome) => void): Command => {
  const runs = (load: () => Promise<Run>) => async (paths: readonly string[], raw: object) =>
    done(await (await load())(paths, raw, environment))
  const program = new Command('factcheck')
    .description('Finds where articles about the same event disagree on facts.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: environment.stdout,
      // Errors are thrown as well, and printed once, on one line, by whoever catches them.
      writeErr: () => {},
      getOutHelpWidth: () => environment.columns ?? 100,
      getErrHelpWidth: () => environment.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', overviewHelp)

  withConfigOptions(withCommonOptions(program.command('compare'), formatNames))
    .description('cross-check articles with each other')
    .argument('[files...]', 'articles to read; without them, the groups of the configuration')
    .option('--each', 'take each folder named for an event of its own, as in --each stories/*')
    .option(
      '--fail-on <verdict>',
      'mildest verdict, or severity, that fails the run, or never (default: contradiction)',
    )
    .option(
      '--fail-confidence <number>',
      `a contradiction less sure than this is a warning (default: ${sureEnough})`,
    )
    .option('--max-warnings <number>', 'fail also where there are more warnings than this')
    .option('--min-confidence <number>', 'leave out findings less sure than this, from 0 to 1')
    .option('--strict', 'take groups and dates of the configuration, and no setting of it')
    .option('-a, --all', 'show also what agrees, is compatible or stands in one source only')
    .option('--ledger <file>', 'decisions on findings (default: factcheck.ledger.yaml, where it is there)')
    .option('--ledger-from <file>', 'judge by this ledger instead, as by that of the base branch')
    .option(
      '--changed [ref]',
      'report only what has a side in a file changed since that commit (default: HEAD)',
    )
    .option('--new-since <ref|report>', 'fail only on what was not found yet in that commit, or JSON report')
    .option('--fail-on-stale', 'fail also where an entry of the ledger is expired, stale or unused')
    .option(
      '--cache [folder]',
      'keep what is read there, so that the next run is faster (default: .factcheck-cache)',
    )
    .option('--watch', 'compare again whenever a file of the run changes')
    .option('--report-unused-ignores', 'tell of what is ignored in an article and ignores nothing')
    .option('--include-resolved', 'keep what the ledger settles in sarif and markdown')
    .option('-q, --quiet', 'print contradictions and nothing else')
    .addHelpText('after', compareHelp)
    .action(runs(async () => (await import('./compare-command.ts')).compareCommand))

  withCommonOptions(program.command('extract'), claimsFormatNames)
    .description('list the claims of each article')
    .argument('<files...>', 'articles to read')
    .option('-q, --quiet', 'no remarks on stderr')
    .addHelpText('after', extractHelp)
    .action(runs(async () => (await import('./extract-command.ts')).extractCommand))

  withConfigOptions(withCommonOptions(program.command('explain'), claimsFormatNames))
    .description('say why two passages were, or were not, put together')
    .argument(
      '<what...>',
      'a finding’s id, or two passages as in a.txt:12 b.txt:9; then the files of the run',
    )
    .option('-q, --quiet', 'no remarks on stderr')
    .addHelpText('after', explainHelp)
    .action(runs(async () => (await import('./explain-command.ts')).explainCommand))

  addLedgerCommands(program, environment, done)

  program
    .command('init')
    .description('write a commented configuration')
    .argument('[folders...]', 'folders of articles on one event each; every folder becomes a group')
    .addHelpText('after', initHelp)
    .action(runs(async () => (await import('./init-command.ts')).initCommand))

  program
    .command('completion')
    .description('print a script by which a shell completes commands and options')
    .argument('<shell>', shells.join(', '))
    .addHelpText('after', completionHelp)
    .action((name: string) => {
      const shell = shells.find(one => one === name)
      done(
        shell === undefined
          ? couldNotRun(`completion: unknown shell "${name}"; use ${shells.join(', ')}`)
          : { exitCode: 0, out: completionFor(shell, program), notes: [], files: [] },
      )
    })

  return program
}
