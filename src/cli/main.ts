import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { CommanderError } from 'commander'
import { inert } from '../report/inert.ts'
import { wrap } from '../report/wrap-marked.ts'
import { appendSummary } from './append-summary.ts'
import type { Environment } from './environment.ts'
import { couldNotRun, type Outcome } from './outcome.ts'
import { buildProgram } from './program.ts'
import { writeFiles } from './write-files.ts'

/** "error: unknown option '--fromat'\n(Did you mean --format?)" → "unknown option '--fromat' (did you mean --format?)" */
const usageLine = (message: string): string =>
  message.replace(/^error: /u, '').replace(/\s*\(Did you mean/u, ' (did you mean')

const internalError = (thrown: unknown, { env }: Environment): string =>
  env['FACTCHECK_DEBUG'] && thrown instanceof Error
    ? `internal error: ${thrown.stack}`
    : inert(
        `internal error: ${thrown instanceof Error ? thrown.message : thrown} (FACTCHECK_DEBUG=1 shows where)`,
      )

/** "a.txt", "stories/*", "-", "https://…", and options before them: what can be no command's name, or is a file here. */
const isInput = (arg: string, { cwd }: Environment): boolean =>
  /[./\\*?[]|^-$/u.test(arg) || existsSync(resolve(cwd, arg))

const ofProgram = ['-h', '--help', '-V', '--version']

/** `factcheck a.txt b.txt` means `factcheck compare a.txt b.txt`. */
const withCommand = (
  argv: readonly string[],
  commands: readonly string[],
  environment: Environment,
): readonly string[] => {
  const [first = ''] = argv
  if (commands.includes(first) || ofProgram.includes(first)) return argv
  const isMeant = first.startsWith('-') ? argv.length > 1 : isInput(first, environment)
  return isMeant ? ['compare', ...argv] : argv
}

const run = async (written: readonly string[], environment: Environment): Promise<Outcome> => {
  if (written.length === 0) return couldNotRun('no command given; factcheck --help lists them')
  let outcome: Outcome = { exitCode: 0, out: '', notes: [], files: [] }
  try {
    const program = buildProgram(environment, done => {
      outcome = done
    })
    const commands = [...program.commands.map(one => one.name()), 'help']
    await program.parseAsync(withCommand(written, commands, environment), { from: 'user' })
    const failure = await writeFiles(outcome, environment)
    return failure === null ? appendSummary(outcome, environment) : couldNotRun(failure)
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown
    return thrown.exitCode === 0 ? outcome : couldNotRun(usageLine(thrown.message))
  }
}

/** A line for stderr, over several where a terminal would tear it apart. */
const onTerminal = (line: string, { columns }: Environment): string =>
  columns === undefined ? line : wrap(line, columns).join('\n')

/**
 * The command line, from its arguments to its exit code: 0 nothing to worry about, 1 findings, 2 it could not
 * run. Data goes to stdout, everything else to stderr; nothing goes to stdout with exit code 2. A stack trace
 * is shown only where `FACTCHECK_DEBUG` asks for it.
 *
 * @param argv the arguments, without the paths of Node and of the script
 */
export const main = async (argv: readonly string[], environment: Environment): Promise<0 | 1 | 2> => {
  try {
    let files: readonly string[] = []
    for (;;) {
      const { exitCode, out, notes, watched } = await run(argv, environment)
      environment.progress?.(null)
      // What is half written now may be readable after the next change: the files of the run before are watched on.
      files = watched ?? files
      // Watched before anything is shown, as who sees it may change a file at once.
      const change = files.length > 0 ? environment.waitForChange?.(files) : undefined
      for (const note of notes)
        environment.stderr(`${onTerminal(`factcheck: ${inert(note)}`, environment)}\n`)
      for (const piece of typeof out === 'string' ? [out] : out)
        if (piece !== '') await environment.stdout(piece)
      if (!change) return exitCode
      await change
    }
  } catch (thrown) {
    environment.progress?.(null)
    environment.stderr(`factcheck: ${internalError(thrown, environment)}\n`)
    return 2
  }
}
