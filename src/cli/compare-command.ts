import { renderJson } from '../report/json.ts'
import { renderTerminal } from '../report/terminal.ts'
import type { Environment } from './environment.ts'
import { exitCode } from './exit-code.ts'
import { couldNotRun, type Outcome } from './outcome.ts'
import { prepareRun } from './prepare-run.ts'
import { problemNotes } from './problem-notes.ts'
import { render } from './render.ts'

/** `factcheck compare [files…]`: cross-checks articles with each other. */
export const compareCommand = async (
  paths: readonly string[],
  raw: object,
  environment: Environment,
): Promise<Outcome> => {
  const run = await prepareRun(paths, raw, environment)
  if ('refused' in run) return couldNotRun(run.refused)
  const { options, groups, problems } = run

  // Loaded here because it brings the language data along, which a usage error does not need.
  const { checkGroups } = await import('../check.ts')
  const { kinds, minConfidence } = options
  const report = checkGroups(groups, { kinds, minConfidence, problems })
  const texts = new Map(groups.flat().map(({ path, text }) => [path, text]))
  return {
    exitCode: exitCode(report, options),
    notes: options.quiet ? [] : problemNotes(report.problems),
    ...render(options, environment, (format, look) =>
      format === 'json' ? renderJson(report) : renderTerminal(report, { ...options, ...look, texts }),
    ),
  }
}
