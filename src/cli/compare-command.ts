import { renderJson } from '../report/json.ts'
import { renderTerminal } from '../report/terminal.ts'
import type { Environment } from './environment.ts'
import { exitCode } from './exit-code.ts'
import { couldNotRun, type Outcome } from './outcome.ts'
import { parseCompareOptions } from './parse-options.ts'
import { problemNotes } from './problem-notes.ts'
import { readInputs } from './read-inputs.ts'
import { render } from './render.ts'

/** `factcheck compare <files…>`: cross-checks articles with each other. */
export const compareCommand = async (
  paths: readonly string[],
  raw: object,
  environment: Environment,
): Promise<Outcome> => {
  const parsed = await parseCompareOptions(raw)
  if ('refused' in parsed) return couldNotRun(parsed.refused)
  const { options } = parsed
  const inputs = await readInputs(paths, options, environment, 2)
  if ('refused' in inputs) return couldNotRun(inputs.refused)
  const { articles, problems } = inputs.loaded

  // Loaded here because it brings the language data along, which a usage error does not need.
  const { check } = await import('../check.ts')
  const report = check(articles, { kinds: options.kinds, minConfidence: options.minConfidence, problems })
  const texts = new Map(articles.map(({ path, text }) => [path, text]))
  return {
    exitCode: exitCode(report, options),
    notes: options.quiet ? [] : problemNotes(report.problems),
    ...render(options, environment, (format, look) =>
      format === 'json' ? renderJson(report) : renderTerminal(report, { ...options, ...look, texts }),
    ),
  }
}
