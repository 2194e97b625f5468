import { jsonPieces } from '../report/json.ts'
import { renderExplanation } from '../report/terminal-explanation.ts'
import { asConfigured } from './config/as-configured.ts'
import { loadConfig } from './config/load-config.ts'
import { settingsOf } from './config/settings-of.ts'
import type { Environment } from './environment.ts'
import { asLoaded, questionOf } from './explain-question.ts'
import { gatherArticles } from './gather-articles.ts'
import { couldNotRun, type Outcome } from './outcome.ts'
import { parseExtractOptions } from './parse-options.ts'
import type { RunFlags } from './prepare-run.ts'
import { problemNotes } from './problem-notes.ts'
import { refuseOverwrite, reportFiles } from './refuse-overwrite.ts'
import { render } from './render.ts'
import { spareMemory } from './spare-memory.ts'

/** `factcheck explain <id> [files…]`, `factcheck explain <passage> <passage> [files…]`: why two passages met, or did not. */
export const explainCommand = async (
  args: readonly string[],
  { config: named, group: names = [], ...flags }: RunFlags & object,
  environment: Environment,
): Promise<Outcome> => {
  const { cwd } = environment
  const parsed = await parseExtractOptions(flags)
  if ('refused' in parsed) return couldNotRun(parsed.refused)
  const { options } = parsed
  const asked = questionOf(args, cwd)
  if ('refused' in asked) return couldNotRun(asked.refused)
  const { question, files: paths } = asked
  const found = await loadConfig(named === undefined ? {} : { config: named }, environment)
  if ('refused' in found) return couldNotRun(found.refused)
  const { config } = found
  const { notes } = settingsOf(config, {}, cwd)
  // Two passages of one article can be held against each other, too.
  const atLeast = 'finding' in question ? 2 : 1
  const gathered = await gatherArticles({ paths, names, atLeast }, config, options, environment)
  if ('refused' in gathered) return couldNotRun(gathered.refused)
  const { problems } = gathered
  const groups = gathered.groups.map(articles => asConfigured(articles, config, { cwd }))
  const articles = groups.flat()
  spareMemory(articles)
  const read = [...articles, ...(config ? [config] : [])]
  const refused = await refuseOverwrite(reportFiles(options), read, 'read by', environment)
  if (refused !== undefined) return couldNotRun(refused)

  const { explain } = await import('../explain.ts')
  const explanation = explain(groups, asLoaded(question, articles, cwd), {
    kinds: options.kinds,
    problems,
    progress: options.quiet ? undefined : environment.progress,
  })
  if ('refused' in explanation) return couldNotRun(explanation.refused)
  return {
    exitCode: 0,
    notes: options.quiet ? [] : [...notes, ...problemNotes(explanation.problems)],
    ...(await render(options, environment, (format, look) =>
      format === 'json' ? jsonPieces(explanation) : renderExplanation(explanation, look),
    )),
  }
}
