import { jsonPieces } from '../report/json.ts'
import { renderClaims } from '../report/terminal-claims.ts'
import type { Environment } from './environment.ts'
import { couldNotRun, type Outcome } from './outcome.ts'
import { parseExtractOptions } from './parse-options.ts'
import { problemNotes } from './problem-notes.ts'
import { readInputs } from './read-inputs.ts'
import { render } from './render.ts'
import { spareMemory } from './spare-memory.ts'

/** `factcheck extract <files…>`: lists the claims of each article. */
export const extractCommand = async (
  paths: readonly string[],
  raw: object,
  environment: Environment,
): Promise<Outcome> => {
  const parsed = await parseExtractOptions(raw)
  if ('refused' in parsed) return couldNotRun(parsed.refused)
  const { options } = parsed
  const inputs = await readInputs(paths, options, environment, 1)
  if ('refused' in inputs) return couldNotRun(inputs.refused)
  const { articles, problems } = inputs.loaded
  spareMemory(articles)

  const { list } = await import('../check.ts')
  const report = list(articles, {
    kinds: options.kinds,
    problems,
    progress: options.quiet ? undefined : environment.progress,
  })
  return {
    exitCode: 0,
    notes: options.quiet ? [] : problemNotes(report.problems),
    ...(await render(options, environment, (format, look) =>
      format === 'json' ? jsonPieces(report) : renderClaims(report, look),
    )),
  }
}
